using System.Runtime.CompilerServices;

namespace ReportMiner.Segmenting.Jieba;

/// <summary>The words a segmenter knows: the dictionary, which all share, and its own additions.</summary>
internal sealed unsafe class Lexicon
{
    private readonly BaseDictionary _base = BaseDictionary.Instance;
    private readonly Overlay _overlay = new();

    public Lexicon()
    {
        Total = _base.Total;
        LogTotal = _base.LogTotal;
    }

    /// <summary>The sum of all frequencies, each addition counted, also where it replaces another.</summary>
    public long Total { get; private set; }

    public double LogTotal { get; private set; }

    /// <summary>The number of characters of the longest word.</summary>
    public int LongestWord { get; private set; } = 16;

    /// <summary>The frequency of a word; 0 of what only begins words or was taken out, -1 of what is unknown.</summary>
    public long Frequency(ReadOnlySpan<char> word)
    {
        var node = _overlay.Find(word);
        if (node != 0 && _overlay[node].Frequency is >= 0 and var own)
            return own;
        var given = _base.Frequency(word);
        return given < 0 && node != 0 ? 0 : given;
    }

    public void Set(ReadOnlySpan<char> word, long frequency)
    {
        _overlay.Set(word, frequency);
        LongestWord = Math.Max(LongestWord, word.Length);
        Total += frequency;
        LogTotal = Math.Log(Total);
    }

    /// <summary>Finds the best route through a block: for each character, where the word that begins there ends.</summary>
    /// <remarks>One pass from right to left walks the dictionary and weighs the words at once. Of equals the longer word wins.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)] // It needs the registers for itself.
    public void Route(in Block block)
    {
        var text = block.Text;
        var codes = block.Codes;
        var pairs = block.Pairs;
        var weights = block.Weights;
        var ends = block.Ends;
        var nodes = _base.Nodes;
        var logs = _base.Logs;
        var logTotal = LogTotal;
        var roots = _overlay.Roots;
        weights[block.Length] = 0;
        for (var i = block.Length - 1; i >= 0; i--)
        {
            var own = roots is null ? 0 : roots[text[i]];
            if (own != 0)
            {
                RouteBoth(own, block, i);
                continue;
            }

            var frequency = nodes[codes[i] & BaseDictionary.CodeMask].FrequencyIndex;
            var single = logs[frequency] - logTotal + weights[i + 1];
            var best = frequency == 0 ? double.NegativeInfinity : single;
            var end = i + 1;
            var node = nodes[pairs[i]];
            var code = codes[end] & BaseDictionary.CodeMask;
            for (var j = end; node.Label == code;)
            {
                j++;
                frequency = node.FrequencyIndex;
                if (frequency != 0)
                {
                    var weight = logs[frequency] - logTotal + weights[j];
                    if (weight >= best)
                    {
                        best = weight;
                        end = j;
                    }
                }
                // The 0 after the block is no label.
                code = codes[j] & BaseDictionary.CodeMask;
                if (node.ChildFilter(code) == 0)
                    break;
                node = nodes[node.ChildSlot(code)];
            }
            weights[i] = double.IsNegativeInfinity(best) ? single : best;
            ends[i] = end;
        }
    }

    /// <summary>Whether a part of at least two characters is a word.</summary>
    public bool IsWord(in Block block, int begin, int end)
    {
        if (_overlay.Roots is { } roots && roots[block.Text[begin]] != 0)
            return Frequency(new(block.Text + begin, end - begin)) > 0;
        var node = _base.Nodes[block.Pairs[begin]];
        var code = block.Codes[begin + 1] & BaseDictionary.CodeMask;
        for (var i = begin + 2; node.Label == code; i++)
        {
            if (i == end)
                return node.FrequencyIndex != 0;
            code = block.Codes[i] & BaseDictionary.CodeMask;
            if (node.ChildFilter(code) == 0)
                return false;
            node = _base.Nodes[node.ChildSlot(code)];
        }
        return false;
    }

    /// <summary>The words that begin at a character, one end after the other, dictionary and additions together.</summary>
    /// <returns>How many there are; their ends stand in <paramref name="found"/>.</returns>
    public int WordsAt(ReadOnlySpan<char> text, Span<int> found)
    {
        var count = 0;
        DictionaryNode node = default;
        var own = 0;
        for (var j = 0; j < text.Length; j++)
        {
            node = j == 0 ? _base.Root(text[0]) : _base.Child(node, text[j]);
            own = j == 0 ? _overlay.Roots?[text[0]] ?? 0 : own == 0 ? 0 : _overlay.Child(own, text[j]);
            if (!node.Exists && own == 0)
                break;
            if (own != 0 && _overlay[own].Frequency is >= 0 and var frequency ? frequency > 0 : node.FrequencyIndex != 0)
                found[count++] = j + 1;
        }
        return count;
    }

    private void RouteBoth(int own, in Block block, int begin)
    {
        var text = block.Text;
        var weights = block.Weights;
        var node = _base.Root(text[begin]);
        var best = double.NegativeInfinity;
        var end = begin + 1;
        for (var j = begin; ;)
        {
            var frequency = own == 0 ? OverlayNode.NotGiven : _overlay[own].Frequency;
            var isWord = frequency < 0 ? node.FrequencyIndex != 0 : frequency > 0;
            if (isWord)
            {
                var log = frequency < 0 ? _base.Logs[node.FrequencyIndex] : _overlay[own].Log;
                var weight = log - LogTotal + weights[j + 1];
                if (weight >= best)
                {
                    best = weight;
                    end = j + 1;
                }
            }
            if (++j == block.Length)
                break;
            node = _base.Child(node, text[j]);
            own = own == 0 ? 0 : _overlay.Child(own, text[j]);
            if (!node.Exists && own == 0)
                break;
        }
        weights[begin] = double.IsNegativeInfinity(best) ? 0 - LogTotal + weights[begin + 1] : best;
        block.Ends[begin] = end;
    }
}
