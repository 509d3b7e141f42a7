/** Prints the F1 of main texts on saved pages: ReportMiner, readability.js and GNE's method. Pages that only one of them fails stand out by their row. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { mainText } from './density.mjs';
import { f1 } from './ngrams.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = process.argv[2] ?? join(root, 'tests/ReportMiner.Tests/Fixtures/Loading/Pages');
const pages = readdirSync(folder).filter(name => name.endsWith('.html') && existsSync(join(folder, name.replace('.html', '.txt')))).sort();

/** The rivals get the page decoded as it should be: encodings are another test. */
function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const dom = html => new JSDOM(html, { url: 'http://www.example.gov.cn/', virtualConsole: new VirtualConsole() }).window.document;

function ours() {
  const program = ['run', '--no-build', '--project', join(root, 'src/ReportMiner.Cli'), '--', 'read', ...pages.map(page => join(folder, page))];
  const lines = execFileSync('dotnet', program, { cwd: root, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] }).toString().trim().split('\n');
  return new Map(lines.map(line => JSON.parse(line)).map(document => [basename(document.path), document.text ?? '']));
}

const found = ours();
const rows = pages.map(page => {
  const html = decode(readFileSync(join(folder, page)));
  const gold = readFileSync(join(folder, page.replace('.html', '.txt')), 'utf8');
  return {
    page: basename(page, '.html'),
    scores: [found.get(page) ?? '', new Readability(dom(html)).parse()?.textContent ?? '', mainText(dom(html)), dom(html).body.textContent].map(text => f1(text, gold)),
  };
});

const mean = of => [0, 1, 2, 3].map(i => of.reduce((sum, row) => sum + row.scores[i], 0) / of.length);
const print = (name, scores) => console.log(`| ${name.padEnd(28)} | ${scores.map(score => score.toFixed(3)).join(' | ')} |`);
console.log(`| ${'page'.padEnd(28)} | ReportMiner | readability.js | GNE's method | whole text |\n|---|---|---|---|---|`);
for (const row of rows) print(row.page, row.scores);
const isNews = row => row.page.startsWith('news');
print(`government, ${rows.filter(row => !isNews(row)).length} pages`, mean(rows.filter(row => !isNews(row))));
print(`news, ${rows.filter(isNews).length} pages`, mean(rows.filter(isNews)));
print(`all, ${rows.length} pages`, mean(rows));
