#!/usr/bin/python3
"""The segmenter beside Python's jieba and jieba-rs, in one run on one text that does not repeat itself.

    tests/ReportMiner.Benchmarks/compare-segmenters.py [BYTES]

Needs Debian's python3-jieba, and node with npm, from which it takes @node-rs/jieba 2.0.3 into a temporary folder.
Throughput: each chunk of ten lines is timed in every pass over the text, and its fastest pass counts, for all three,
so that what else the machine does weighs less. Whole program: the least processor time of several runs on one
report, and the peak memory of the largest.
"""

import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
REPORT = os.path.join(ROOT, 'samples', 'linzhu-city-2024.txt')
CHUNK = 10

PYTHON = '''
import logging, sys, time
import jieba
jieba.setLogLevel(logging.ERROR)
start = time.perf_counter()
jieba.initialize()
print('load_ms', (time.perf_counter() - start) * 1000)
lines = open(sys.argv[1], encoding='utf-8').read().split('\\n')
chunks = [lines[i:i + %d] for i in range(0, len(lines), %d)]
least = [1e9] * len(chunks)
for _ in range(5):
    words = 0
    for i, chunk in enumerate(chunks):
        start = time.perf_counter()
        for line in chunk:
            words += sum(1 for _ in jieba.cut(line))
        least[i] = min(least[i], time.perf_counter() - start)
print('strings', len('\\n'.join(lines).encode()) / 1e6 / sum(least), 'MB/s', words, 'words')
''' % (CHUNK, CHUNK)

NODE = '''
const { Jieba } = require('@node-rs/jieba'), { dict } = require('@node-rs/jieba/dict'), fs = require('fs');
let start = performance.now();
const jieba = Jieba.withDict(dict);
console.log('load_ms', performance.now() - start);
const text = fs.readFileSync(process.argv[2]), lines = text.toString().split('\\n'), chunks = [];
for (let i = 0; i < lines.length; i += %d) chunks.push(lines.slice(i, i + %d));
const least = chunks.map(() => 1e9);
let words;
for (let pass = 0; pass < 9; pass++) {
  words = 0;
  chunks.forEach((chunk, i) => {
    start = performance.now();
    for (const line of chunk) words += jieba.cut(line, true).length;
    least[i] = Math.min(least[i], performance.now() - start);
  });
}
console.log('strings', text.length / 1e3 / least.reduce((a, b) => a + b), 'MB/s', words, 'words');
''' % (CHUNK, CHUNK)

PYTHON_FILTER = '''
import logging, sys
import jieba
jieba.setLogLevel(logging.ERROR)
for line in sys.stdin:
    print(' '.join(word for word in jieba.cut(line) if word.strip()))
'''


def figures(name, *command, **options):
    result = {}
    for line in subprocess.check_output(command, text=True, **options).splitlines():
        field, value = line.split()[:2]
        result[field] = float(value)
        print('%-12s %-24s %9.1f %s' % (name, field, float(value), ' '.join(line.split()[2:])))
    return result


def whole(name, runs, *command):
    """Least wall time and processor time in milliseconds, largest memory in MB."""
    wall, cpu, memory = [], [], []
    for _ in range(runs):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=open(REPORT), stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        if status:
            sys.exit('%s failed' % name)
        wall.append((time.perf_counter() - start) * 1000)
        cpu.append((used.ru_utime + used.ru_stime) * 1000)
        memory.append(used.ru_maxrss / 1000)
    print('%-12s one report: wall %.0f ms, processor %.0f ms, peak memory %.0f MB' % (name, min(wall), min(cpu), max(memory)))
    return min(cpu)


def main():
    size = sys.argv[1] if len(sys.argv) > 1 else '3000000'
    for project in (HERE, os.path.join(ROOT, 'src', 'ReportMiner.Cli')):
        subprocess.check_call(['dotnet', 'build', '-c', 'Release', '-v', 'q', project], stdout=subprocess.DEVNULL)
    benchmarks = os.path.join(HERE, 'bin', 'Release', 'net10.0', 'ReportMiner.Benchmarks.dll')
    program = os.path.join(ROOT, 'src', 'ReportMiner.Cli', 'bin', 'Release', 'net10.0', 'reportminer.dll')
    with tempfile.TemporaryDirectory() as folder:
        text = os.path.join(folder, 'text.txt')
        subprocess.check_call(['dotnet', benchmarks, 'text', text, size])
        subprocess.check_call(['npm', 'install', '--silent', '--prefix', folder, '@node-rs/jieba@2.0.3'], stdout=subprocess.DEVNULL)
        script = os.path.join(folder, 'cut.js')
        with open(script, 'w') as f:
            f.write(NODE)
        ours = figures('ReportMiner', 'dotnet', benchmarks, 'throughput', text)
        rust = figures('jieba-rs', 'node', script, text)
        python = figures('jieba', '/usr/bin/python3', '-c', PYTHON, text)
    for field in ('offsets', 'strings'):
        print('ratio of %-7s: %.1f x jieba-rs, %.0f x Python' % (field, ours[field] / rust['strings'], ours[field] / python['strings']))
    own = whole('ReportMiner', 15, 'dotnet', program, 'segment')
    theirs = whole('jieba', 7, '/usr/bin/python3', '-c', PYTHON_FILTER)
    print('ratio of one report: 1 / %.1f of the processor time of Python' % (theirs / own))


main()
