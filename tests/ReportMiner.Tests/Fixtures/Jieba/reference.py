#!/usr/bin/python3
"""What Python's jieba 0.42.1 (Debian package python3-jieba) makes of texts, for comparison.

    reference.py SOURCE [DICTIONARY]
    reference.py changes:SEED:COUNT

writes a record for every text of the source: SEED:COUNT for made-up texts, `words` for every word of jieba's own
dictionary, or a UTF-8 file for its lines. DICTIONARY is a user dictionary to load first. The second form writes changes
of the words, one after the other: add, delete, suggest, tune or split; the word, or its parts with blanks between; the
frequency given or got; and a record of the kind above.

A text has every character escaped as \\uXXXX (UTF-16) that is white space, a control, a surrogate, beyond the basic
plane, or a backslash. A record is the text, a tab, and the words in five modes, tab between modes, blank between
words: default, without the hidden Markov model, full, search, search without the model.
"""

import logging
import random
import sys

MODES = (
    lambda j, s: j.cut(s),
    lambda j, s: j.cut(s, HMM=False),
    lambda j, s: j.cut(s, cut_all=True),
    lambda j, s: j.cut_for_search(s),
    lambda j, s: j.cut_for_search(s, HMM=False),
)
PHRASES = (
    '共受理行政复议申请', '审结', '维持原判', '不予受理', '责令履行', '行政机关负责人出庭应诉率达', '其中', '法治政府建设', '较上年同期增长',
    '调处矛盾纠纷', '开展专项执法检查', '办理法律援助案件', '公共法律服务中心', '跨省通办', '“双随机、一公开”', '规范性文件', '合法性审查', '人民调解委员会',
    '全面推行', '行政执法人员', '一网通办', '罚没金额', '万元', '余件', '人次', '《法治宣传教育条例》', '和田山镇', '李青松', '区司法局', '(一)', '一是', '二〇二三年',
)
LATIN = 'abcxyzABCXYZ0123456789'
MARKS = '+#&._%-,;:!?/()[]<>"\'@*~^|\\ \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2003\u3000，。、；：？！“”《》〔〕（）—…·％１２ＡＢ〇γα\ufeff\u200b\0'
ODD = '\u9fd5\u9fd6\u4dff\u3400\uf900\U00020000\U0001F600\U0001F468\u200d\U0001F469\ud83d\ude00\udfff\ufffe'


def escape(text):
    units = []
    for char in text:
        if char.isspace() or char == '\\' or not char.isprintable() or ord(char) > 0xFFFF:
            raw = char.encode('utf-16-be', 'surrogatepass')
            units += ['\\u%04x' % int.from_bytes(raw[i:i + 2], 'big') for i in range(0, len(raw), 2)]
        else:
            units.append(char)
    return ''.join(units)


def dictionary_words():
    import jieba
    with jieba.get_dict_file() as f:
        return [line.decode('utf-8').split(' ')[0] for line in f]


def generate(seed, count):
    words = dictionary_words()
    chars = sorted({c for w in words for c in w})
    pick = random.Random(seed)

    def run(alphabet, most):
        return ''.join(pick.choice(alphabet) for _ in range(pick.randint(1, most)))

    kinds = (
        (8, lambda: pick.choice(words)),
        (5, lambda: pick.choice(PHRASES)),
        (4, lambda: run(chars, 4)),
        (1, lambda: run(chars, 30)),
        (2, lambda: chr(pick.randint(0x4E00, 0x9FD5))),
        (2, lambda: run(LATIN, 8)),
        (2, lambda: '%d%s' % (pick.randint(0, 99999), pick.choice(('', '.5', '%', '.25%', ',000', '件', '年')))),
        (3, lambda: pick.choice('，。、；')),
        (2, lambda: run(MARKS, 3)),
        (1, lambda: run(ODD, 3)),
        (2, lambda: pick.choice(words)[:pick.randint(1, 3)]),
        (2, lambda: pick.choice(words)[-pick.randint(1, 3):]),
    )
    makers = [make for weight, make in kinds for _ in range(weight)]
    for _ in range(count):
        longest = 200 if pick.random() < 0.01 else 14
        yield ''.join(pick.choice(makers)() for _ in range(pick.randint(1, longest)))


def texts(source):
    if source == 'words':
        return dictionary_words()
    if ':' in source:
        return generate(*map(int, source.split(':')))
    with open(source, encoding='utf-8', newline='\n') as f:
        return f.read().split('\n')


def change(jieba, pick, words):
    word = ''.join(pick.choice(words)[-3:] for _ in range(pick.randint(1, 2))) if pick.random() < 0.7 else pick.choice(words)
    kind = pick.choice(('add', 'add', 'delete', 'suggest', 'tune', 'split'))
    if kind == 'add':
        freq = pick.choice((0, 1, 3, 50, 4000, 1000000, jieba.suggest_freq(word)))
        jieba.add_word(word, freq)
    elif kind == 'delete':
        freq = 0
        jieba.del_word(word)
    elif kind == 'split' and len(word) > 1:
        at = pick.randint(1, len(word) - 1)
        freq = jieba.suggest_freq((word[:at], word[at:]), True)
        return kind, escape(word[:at]) + ' ' + escape(word[at:]), freq, word
    else:
        kind = 'suggest' if kind == 'split' else kind
        freq = jieba.suggest_freq(word, kind == 'tune')
    return kind, escape(word), freq, word


def print_record(jieba, text, *before):
    # Two surrogates that met by chance are one character to everybody else.
    text = text.encode('utf-16-le', 'surrogatepass').decode('utf-16-le', 'surrogatepass')
    print('\t'.join([*before, escape(text)] + [' '.join(map(escape, mode(jieba, text))) for mode in MODES]))


def main(source, *dictionary):
    import jieba
    jieba.setLogLevel(logging.WARNING)
    if dictionary:
        jieba.load_userdict(dictionary[0])
    sys.stdout.reconfigure(encoding='utf-8', newline='\n')
    if source.startswith('changes:'):
        pick = random.Random(source)
        words = dictionary_words()
        for _ in range(int(source.split(':')[2])):
            kind, parts, freq, word = change(jieba, pick, words)
            print_record(jieba, pick.choice(words)[:2] + word + pick.choice(words)[-2:], kind, parts, str(freq))
        return
    for text in texts(source):
        print_record(jieba, text)


main(*sys.argv[1:])
