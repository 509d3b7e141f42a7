using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReportMiner.Segmenting.Jieba;

/// <summary>Cuts what the dictionary left as single characters, by the states begin, middle, end and single.</summary>
internal static unsafe class HiddenMarkovModel
{
    /// <summary>Appends the ends of the words from <paramref name="begin"/> to <paramref name="end"/>.</summary>
    /// <returns>The place after the last end written.</returns>
    public static int* Cut(in Block block, int begin, int end, int* output)
    {
        while (begin < end)
        {
            var kind = block.Codes[begin] & BaseDictionary.Han;
            var stop = begin + 1;
            while (stop < end && (block.Codes[stop] & BaseDictionary.Han) == kind)
                stop++;
            output = kind != 0
                ? CutHan(block.Codes + begin, stop - begin, block.Offset + begin, block.States, output)
                : CutOther(block.Text, begin, stop, block.Offset, output);
            begin = stop;
        }
        return output;
    }

    /// <summary>Viterbi's algorithm; the later state letter wins a tie, as in Python's comparison of tuples.</summary>
    [SkipLocalsInit]
    private static int* CutHan(ushort* codes, int length, int offset, byte* states, int* output)
    {
        var model = BaseDictionary.Instance;
        var later = Vector256.Load(model.LaterTransitions);
        var earlier = Vector256.Load(model.EarlierTransitions);
        var emissions = model.Emissions;
        var best = Vector256.Load(model.Start) + Vector256.Load(emissions + (4 * (codes[0] & BaseDictionary.CodeMask)));
        for (var i = 1; i < length; i++)
        {
            var emission = Vector256.Load(emissions + (4 * (codes[i] & BaseDictionary.CodeMask)));
            // Lanes are B, M, E, S. The order of the additions decides the rounding.
            var fromLater = Vector256.Shuffle(best, Vector256.Create(3L, 1, 1, 3)) + later + emission;
            var fromEarlier = Vector256.Shuffle(best, Vector256.Create(2L, 0, 0, 2)) + earlier + emission;
            var wins = Vector256.GreaterThanOrEqual(fromLater, fromEarlier);
            best = Vector256.ConditionalSelect(wins, fromLater, fromEarlier);
            states[i] = (byte)wins.ExtractMostSignificantBits();
        }

        // From here on a state is kept as the number of its lane, and states[i] becomes 1 where a word ends.
        var state = best[3] >= best[2] ? 3 : 2;
        const uint LaterOf = 3 | 1 << 2 | 1 << 4 | 3 << 6;
        const uint EarlierOf = 2 | 0 << 2 | 0 << 4 | 2 << 6;
        for (var i = length - 1; i > 0; i--)
        {
            var won = (states[i] >> state & 1) != 0;
            states[i] = (byte)(state >> 1);
            state = (int)((won ? LaterOf : EarlierOf) >> (2 * state) & 3);
        }
        states[0] = (byte)(state >> 1);
        for (var i = 0; i < length; i++)
        {
            *output = offset + i + 1;
            output += states[i];
        }
        return output;
    }

    /// <summary>Splits by <c>[a-zA-Z0-9]+(\.\d+)?%?</c>; what lies between stays whole.</summary>
    private static int* CutOther(char* text, int begin, int end, int offset, int* output)
    {
        var i = begin;
        while (i < end)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                while (i < end && char.IsAsciiLetterOrDigit(text[i]))
                    i++;
                if (i + 1 < end && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
                {
                    i++;
                    while (i < end && char.IsAsciiDigit(text[i]))
                        i++;
                }
                if (i < end && text[i] == '%')
                    i++;
            }
            else
            {
                while (i < end && !char.IsAsciiLetterOrDigit(text[i]))
                    i++;
            }
            *output++ = offset + i;
        }
        return output;
    }
}
