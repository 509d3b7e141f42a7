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
        var scratch = Scratch.For(length);
        fixed (ushort* codes = scratch.Codes)
        fixed (uint* pairs = scratch.Pairs)
        fixed (double* weights = scratch.Weights)
        fixed (int* ends = scratch.Ends)
        fixed (byte* states = scratch.States)
        {
            var block = new Block { Codes = codes, Pairs = pairs, Weights = weights, Ends = ends, States = states };
            for (var i = 0; i < length;)
            {
                if ((map[text[i]] & BaseDictionary.InBlock) == 0)
                {
                    // Outside of blocks every code point is a token, and \r\n is one.
                    i += IsPair(text, i, length) ? 2 : 1;
                    *output++ = i;
                    continue;
                }
                block.Text = text + i;
                block.Offset = i;
                Read(ref block, length - i);
                lexicon.Route(block);
                output = hmm ? Join(block, output) : JoinLatin(block, output);
                i += block.Length;
            }
        }
        return output;
    }

    private static bool IsPair(char* text, int i, int length) =>
        i + 1 < length && (char.IsSurrogatePair(text[i], text[i + 1]) || (text[i] == '\r' && text[i + 1] == '\n'));

    /// <summary>Finds the block's end, and the codes and pairs of its characters.</summary>
    private static void Read(ref Block block, int most)
    {
        var map = BaseDictionary.Instance.Map;
        var nodes = BaseDictionary.Instance.Nodes;
        var text = block.Text;
        var codes = block.Codes;
        var pairs = block.Pairs;
        uint entry = map[text[0]];
        codes[0] = (ushort)entry;
        var parent = nodes[entry & BaseDictionary.CodeMask];
        var i = 1;
        for (; i < most && ((entry = map[text[i]]) & BaseDictionary.InBlock) != 0; i++)
        {
            codes[i] = (ushort)entry;
            var code = entry & BaseDictionary.CodeMask;
            var pair = parent.ChildSlot(code) & (0 - parent.ChildFilter(code));
            pairs[i - 1] = pair;
            // The dictionary is larger than the near caches: ask early for what the route will look at.
            if (Sse.IsSupported)
                Sse.Prefetch0(nodes + pair);
            parent = nodes[code];
        }
        pairs[i - 1] = 0;
        codes[i] = 0;
        block.Length = i;
    }

    /// <summary>Runs of single characters go to the hidden Markov model, unless they are words themselves.</summary>
    private int* Join(in Block block, int* output)
    {
        var run = 0;
        for (var i = 0; i < block.Length;)
        {
            var end = block.Ends[i];
            if (end - i > 1)
            {
                if (run < i)
                    output = CutRun(block, run, i, output);
                *output++ = block.Offset + end;
                run = end;
            }
            i = end;
        }
        return run < block.Length ? CutRun(block, run, block.Length, output) : output;
    }

    private int* CutRun(in Block block, int begin, int end, int* output)
    {
        if (end - begin == 1)
        {
            *output++ = block.Offset + end;
            return output;
        }
        if (lexicon.IsWord(block, begin, end))
            return Characters(block.Offset + begin, block.Offset + end, output);
        var first = output;
        output = HiddenMarkovModel.Cut(block, begin, end, output);
        return forceSplit.Count == 0 ? output : Split(block, begin, first, output);
    }

    private static int* Characters(int begin, int end, int* output)
    {
        while (begin < end)
            *output++ = ++begin;
        return output;
    }

    /// <summary>Splits the words that were taken out; only Chinese ones, as in Python.</summary>
    private int* Split(in Block block, int begin, int* first, int* after)
    {
        var words = new ReadOnlySpan<int>(first, (int)(after - first)).ToArray();
        var lookup = forceSplit.GetAlternateLookup<ReadOnlySpan<char>>();
        begin += block.Offset;
        foreach (var end in words)
        {
            var at = begin - block.Offset;
            var isHan = (block.Codes[at] & BaseDictionary.Han) != 0;
            if (isHan && lookup.Contains(new(block.Text + at, end - begin)))
                first = Characters(begin, end, first);
            else
                *first++ = end;
            begin = end;
        }
        return first;
    }

    /// <summary>Without the model, single Latin letters and digits that follow one another are one word.</summary>
    private static int* JoinLatin(in Block block, int* output)
    {
        var text = block.Text;
        var ends = block.Ends;
        for (var i = 0; i < block.Length;)
        {
            var end = ends[i];
            if (end - i == 1 && char.IsAsciiLetterOrDigit(text[i]))
            {
                while (end < block.Length && ends[end] - end == 1 && char.IsAsciiLetterOrDigit(text[end]))
                    end++;
            }
            *output++ = block.Offset + end;
            i = end;
        }
        return output;
    }
}
