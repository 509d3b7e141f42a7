using System.Text;

namespace ReportMiner.Segmenting.Jieba;

/// <summary>The full mode: every word of the dictionary that occurs.</summary>
internal sealed class FullCutter(Lexicon lexicon)
{
    private readonly List<string> _words = [];

    /// <summary>Latin letters and digits not yet yielded; null outside of such a run.</summary>
    private StringBuilder? _latin;

    public List<string> Cut(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var begin = i;
            while (i < text.Length && IsInBlock(text[i]))
                i++;
            if (i > begin)
            {
                CutBlock(text.AsSpan(begin, i - begin));
                continue;
            }
            while (i < text.Length && !IsInBlock(text[i]))
                i++;
            SplitAtWhiteSpace(text.AsSpan(begin, i - begin));
        }
        return _words;
    }

    private static unsafe bool IsInBlock(char c) => (BaseDictionary.Instance.Map[c] & BaseDictionary.InBlock) != 0;

    // Follows jieba's own steps closely: a run of Latin letters is yielded only when it is over, after words that
    // began within it.
    private void CutBlock(ReadOnlySpan<char> block)
    {
        var covered = 0;
        Span<int> found = new int[Math.Min(block.Length, lexicon.LongestWord)];
        for (var k = 0; k < block.Length; k++)
        {
            if (_latin is not null && !char.IsAsciiLetterOrDigit(block[k]))
                EndLatin();
            var count = lexicon.WordsAt(block[k..], found);
            if (count == 0)
                found[count++] = 1;
            if (count == 1 && k >= covered)
            {
                AddSingle(block.Slice(k, found[0]));
                covered = k + found[0];
                continue;
            }
            foreach (var length in found[..count])
            {
                if (length == 1)
                    continue;
                _words.Add(block.Slice(k, length).ToString());
                covered = k + length;
            }
        }
        EndLatin();
    }

    private void AddSingle(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiLetterOrDigit(word[0]))
            (_latin ??= new()).Append(word);
        else if (_latin is null)
            _words.Add(word.ToString());
    }

    private void EndLatin()
    {
        if (_latin is null)
            return;
        _words.Add(_latin.ToString());
        _latin = null;
    }

    private void SplitAtWhiteSpace(ReadOnlySpan<char> text)
    {
        var begin = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!PythonText.IsWhiteSpace(text[i]))
                continue;
            var length = text[i..].StartsWith("\r\n") ? 2 : 1;
            _words.Add(text[begin..i].ToString());
            _words.Add(text.Slice(i, length).ToString());
            i += length - 1;
            begin = i + 1;
        }
        _words.Add(text[begin..].ToString());
    }
}
