using System.Runtime.Intrinsics.X86;

namespace ReportMiner.Segmenting.Jieba;

/// <summary>One cut: goes from block to block and writes the ends of the words.</summary>
internal readonly unsafe ref struct BlockCutter(Lexicon lexicon, HashSet<string> forceSplit, bool hmm)
{
    /// <summary>Writes the ends of a text's words.</summary>
    /// <returns>The place after the last end written.</returns>
    public int* Cut(char* text, int length, int* output)
    {
        var map = BaseDictionary.Instance.Map;
        var nodes = BaseDictionary.Instance.Nodes;
        var scratch = Scratch.For(length);
        fixed (ushort* codes = scratch.Codes)
        fixed (uint* pairsFromOne = scratch.Pairs)
        fixed (double* weights = scratch.Weights)
        fixed (int* ends = scratch.Ends)
        fixed (byte* states = scratch.States)
        {
            var pairs = pairsFromOne + 1;
            var i = 0;
            while (i < length)
            {
                var begin = i;
                DictionaryNode parent = default;
                for (uint entry; i < length && ((entry = map[text[i]]) & BaseDictionary.InBlock) != 0; i++)
                {
                    codes[i - begin] = (ushort)entry;
                    var code = entry & BaseDictionary.CodeMask;
                    // The dictionary is larger than the near caches: ask early for what the route will look at.
                    var pair = parent.ChildSlot(code) & (0 - parent.ChildFilter(code));
                    pairs[i - begin - 1] = pair;
                    if (Sse.IsSupported)
                        Sse.Prefetch0(nodes + pair);
                    parent = nodes[code];
                }
                if (i == begin)
                {
                    // Outside of blocks every code point is a token, and \r\n is one.
                    i += IsPair(text, i, length) ? 2 : 1;
                    *output++ = i;
                    continue;
                }
                codes[i - begin] = 0;
                pairs[i - begin - 1] = 0;
                lexicon.Route(text + begin, codes, pairs, i - begin, weights, ends);
                output = hmm
                    ? Join(text + begin, codes, i - begin, begin, ends, states, output)
                    : JoinLatin(text + begin, i - begin, begin, ends, output);
            }
        }
        return output;
    }

    private static bool IsPair(char* text, int i, int length) =>
        i + 1 < length && (char.IsSurrogatePair(text[i], text[i + 1]) || (text[i] == '\r' && text[i + 1] == '\n'));

    /// <summary>Runs of single characters go to the hidden Markov model, unless they are words themselves.</summary>
    private int* Join(char* text, ushort* codes, int length, int offset, int* ends, byte* states, int* output)
    {
        var run = 0;
        for (var i = 0; i < length;)
        {
            var end = ends[i];
            if (end - i > 1)
            {
                if (run < i)
                    output = CutRun(text, codes, run, i, offset, states, output);
                *output++ = offset + end;
                run = end;
            }
            i = end;
        }
        return run < length ? CutRun(text, codes, run, length, offset, states, output) : output;
    }

    private int* CutRun(char* text, ushort* codes, int begin, int end, int offset, byte* states, int* output)
    {
        if (end - begin == 1)
        {
            *output++ = offset + end;
            return output;
        }
        if (lexicon.Frequency(new(text + begin, end - begin)) > 0)
            return Characters(begin, end, offset, output);
        var first = output;
        output = HiddenMarkovModel.Cut(text, codes, begin, end, offset, states, output);
        return forceSplit.Count == 0 ? output : Split(text, codes, begin, offset, first, output);
    }

    private static int* Characters(int begin, int end, int offset, int* output)
    {
        for (var i = begin + 1; i <= end; i++)
            *output++ = offset + i;
        return output;
    }

    /// <summary>Splits the words that were taken out; only Chinese ones, as in Python.</summary>
    private int* Split(char* text, ushort* codes, int begin, int offset, int* first, int* after)
    {
        var words = new ReadOnlySpan<int>(first, (int)(after - first)).ToArray();
        var lookup = forceSplit.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var absolute in words)
        {
            var end = absolute - offset;
            var isTaken = (codes[begin] & BaseDictionary.Han) != 0 && lookup.Contains(new(text + begin, end - begin));
            first = isTaken ? Characters(begin, end, offset, first) : Append(first, absolute);
            begin = end;
        }
        return first;
    }

    private static int* Append(int* output, int end)
    {
        *output = end;
        return output + 1;
    }

    /// <summary>Without the model, single Latin letters and digits that follow one another are one word.</summary>
    private static int* JoinLatin(char* text, int length, int offset, int* ends, int* output)
    {
        for (var i = 0; i < length;)
        {
            var end = ends[i];
            if (end - i == 1 && char.IsAsciiLetterOrDigit(text[i]))
            {
                while (end < length && ends[end] - end == 1 && char.IsAsciiLetterOrDigit(text[end]))
                    end++;
            }
            *output++ = offset + end;
            i = end;
        }
        return output;
    }
}
