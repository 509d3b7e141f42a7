#!/usr/bin/python3
"""Derives jieba.bin from the files of Python jieba 0.42.1 (Debian package python3-jieba).

Usage: derive.py [PACKAGE_FOLDER] [OUTPUT]

The output is a pure function of the four source files, whose hashes are checked. It takes about a minute.

Layout, little-endian. Four bytes of padding come first, because a manifest resource starts four bytes after a
multiple of eight; everything that follows is then aligned.

    0  uint32   padding, 0
    4  char[4]  "RMJ2"
    8  int32    number of nodes            N
   12  int32    number of frequencies      F
   16  int32    number of character codes  C
   20  int64    sum of all frequencies of the dictionary
   28  double   its natural logarithm
   36  double   start probabilities of the states B M E S                                   [4]
   68  double   transitions into B M E S from their alphabetically later predecessor S M M S [4]
  100  double   transitions into B M E S from their earlier predecessor E B B E              [4]
  132  double   logarithms of the frequencies; entry 0 is log 1, for what is no word         [F]
       int64    the frequencies; entry 0 is 0                                                [F]
       double   emission probabilities of the states B M E S, a row a code                   [C][4]
       uint16   character map: the code; +0x4000 Han, +0x8000 part of a block                [65536]
       uint64   nodes of the double array, from the low bits up: base of the children (20),
                label (14, 0x3FFF free), frequency's index (13, 0 no word), 0 (1),
                filter of the children (16)                                                  [N]

Codes count from 1, the most frequent character first; code 0 is every character without a word and an emission.
The root's children are the slots 1..C-1; the child of a node by code c is the slot base+c, if its label is c. No
two nodes share a base, so the label alone decides. The filter has bit c%16 set for each child: most walks end at a
child that is not there, and the filter tells most of them without a look at a distant slot.
"""

import hashlib
import importlib.util
import math
import os
import struct
import sys

SOURCES = {
    'dict.txt': '7197c3211ddd98962b036cdf40324d1ea2bfaa12bd028e68faa70111a88e12a8',
    'finalseg/prob_start.py': '14c5706ced5cd3b42eb4873d4b88f7f52a7bdf80fbd767bc4423d361e20c5330',
    'finalseg/prob_trans.py': '54dfbc252ed71480d4f0cdfdf516ecfbe44efd0f6c3c64b158e7039f2906c91b',
    'finalseg/prob_emit.py': '27d46b1c9efe4dd148fde8be042a21be40e3562d0c7f1273f9de7abae12ebb8d',
}
MISSING = -3.14e100
FREE = 0x3FFF
STATES = 'BMES'
HAN = range(0x4E00, 0x9FD6)
BLOCK = set(map(chr, HAN)) | set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#&._%-')


def check(folder):
    for name, expected in SOURCES.items():
        with open(os.path.join(folder, name), 'rb') as f:
            if hashlib.sha256(f.read()).hexdigest() != expected:
                sys.exit('%s is not the one of jieba 0.42.1' % name)


def table(folder, name):
    spec = importlib.util.spec_from_file_location(name, os.path.join(folder, 'finalseg', name + '.py'))
    module = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode = True
    spec.loader.exec_module(module)
    return module.P


def words(folder):
    """The frequency of every word, the last line of a word counting, and the sum over all lines."""
    freqs, total = {}, 0
    with open(os.path.join(folder, 'dict.txt'), encoding='utf-8') as f:
        for line in f:
            word, freq = line.strip().split(' ')[:2]
            freqs[word] = int(freq)
            total += int(freq)
    return freqs, total


def char_codes(freqs, emit):
    weight = {}
    for word, freq in freqs.items():
        for char in word:
            weight[char] = weight.get(char, 0) + freq + 1
    for state in STATES:
        for char in emit[state]:
            weight.setdefault(char, 0)
    ordered = sorted(weight, key=lambda c: (-weight[c], c))
    return {char: i + 1 for i, char in enumerate(ordered)}


def build(freqs, codes, index):
    """The nodes of the double array."""
    children, heat = {}, {}
    for word, freq in freqs.items():
        for i in range(len(word)):
            prefix = word[:i]
            children.setdefault(prefix, set()).add(word[i])
            heat[prefix] = heat.get(prefix, 0) + freq + 1
    limit = 800000
    base, freq_index, label, child_filter = [0] * limit, [0] * limit, [FREE] * limit, [0] * limit
    slot = {}
    for char, code in codes.items():
        slot[char], label[code] = code, code
        freq_index[code] = index[freqs.get(char, 0)]
    free = ((1 << limit) - 1) >> (len(codes) + 1) << (len(codes) + 1)
    bases = (1 << limit) - 2  # values that may still serve as a base; 0 means no children
    last = len(codes)
    # Hot parents first, so that what is read together lies together at the front.
    for prefix in sorted((p for p in children if p), key=lambda p: (-heat[p], p)):
        kids = sorted(children[prefix], key=lambda c: codes[c])
        low = (free & -free).bit_length() - 1
        shift = max(1, low - codes[kids[-1]])
        fit = bases >> shift
        window = free >> shift
        for kid in kids:
            fit &= window >> codes[kid]
        at = (fit & -fit).bit_length() - 1 + shift
        bits = sieve = 0
        for kid in kids:
            code = codes[kid]
            bits |= 1 << code
            sieve |= 1 << code % 16
            word = prefix + kid
            slot[word], label[at + code] = at + code, code
            freq_index[at + code] = index[freqs.get(word, 0)]
            last = max(last, at + code)
        free ^= bits << at
        bases ^= 1 << at
        base[slot[prefix]], child_filter[slot[prefix]] = at, sieve
    size = last + len(codes) + 2  # no base plus code leaves the array
    assert size < 1 << 20 and len(index) <= 1 << 13 and len(codes) < FREE
    return [base[i] | label[i] << 20 | freq_index[i] << 34 | child_filter[i] << 48 for i in range(size)]


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else '/usr/lib/python3/dist-packages/jieba'
    output = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), 'jieba.bin')
    check(folder)
    start, trans, emit = (table(folder, 'prob_' + n) for n in ('start', 'trans', 'emit'))
    freqs, total = words(folder)
    codes = char_codes(freqs, emit)
    distinct = [0] + sorted(set(freqs.values()))
    index = {freq: i for i, freq in enumerate(distinct)}
    nodes = build(freqs, codes, index)

    out = bytearray()
    out += struct.pack('<I4siiiqd', 0, b'RMJ2', len(nodes), len(distinct), len(codes) + 1, total, math.log(total))
    out += struct.pack('<4d', *(start[s] for s in STATES))
    out += struct.pack('<4d', *(trans[p][s] for p, s in zip('SMMS', STATES)))
    out += struct.pack('<4d', *(trans[p][s] for p, s in zip('EBBE', STATES)))
    out += struct.pack('<%dd' % len(distinct), *(math.log(freq or 1) for freq in distinct))
    out += struct.pack('<%dq' % len(distinct), *distinct)
    out += struct.pack('<4d', *[MISSING] * 4)
    for char in codes:
        out += struct.pack('<4d', *(emit[s].get(char, MISSING) for s in STATES))
    out += struct.pack('<65536H', *(
        codes.get(chr(c), 0) + (0x4000 if c in HAN else 0) + (0x8000 if chr(c) in BLOCK else 0) for c in range(65536)))
    out += struct.pack('<%dQ' % len(nodes), *nodes)
    with open(output, 'wb') as f:
        f.write(out)
    print('%d slots, %d bytes, sha256 %s' % (len(nodes), len(out), hashlib.sha256(out).hexdigest()))


main()
