using System.Text;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Cli;

/// <summary>Cuts a stream of lines into words, in pieces of whole lines.</summary>
internal sealed class LineSegmenter(JiebaSegmenter segmenter, string mode, bool hmm)
{
    private const int ReadSize = 1 << 16;

    private byte[] _bytes = new byte[2 * ReadSize];
    private char[] _text = [];
    private int[] _ends = [];
    private char[] _words = [];
    private int _length;

    public void Run(Stream input, Stream output)
    {
        var filled = 0;
        while (true)
        {
            if (_bytes.Length - filled < ReadSize)
                Array.Resize(ref _bytes, 2 * _bytes.Length);
            var read = input.Read(_bytes, filled, _bytes.Length - filled);
            // The bytes kept from before hold no line end.
            var last = _bytes.AsSpan(filled, read).LastIndexOf((byte)'\n');
            filled += read;
            var whole = read == 0 ? filled : last < 0 ? 0 : filled - read + last + 1;
            if (whole > 0)
                Write(whole, output);
            if (read == 0)
                return;
            filled -= whole;
            _bytes.AsSpan(whole, filled).CopyTo(_bytes);
        }
    }

    private void Write(int count, Stream output)
    {
        EnsureLength(ref _text, count);
        var text = _text.AsSpan(0, Encoding.UTF8.GetChars(_bytes, 0, count, _text, 0));
        _length = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            text = text[(end < 0 ? text.Length : end + 1)..];
            if (mode == "default")
                AppendWords(line);
            else
                AppendWords(mode == "all" ? segmenter.Cut(line.ToString(), cutAll: true) : segmenter.CutForSearch(line.ToString(), hmm));
            EndLine();
        }
        var encoded = Encoding.UTF8.GetBytes(_words, 0, _length);
        output.Write(encoded, 0, encoded.Length);
        output.Flush();
    }

    private void AppendWords(ReadOnlySpan<char> line)
    {
        EnsureLength(ref _ends, line.Length);
        var count = segmenter.Cut(line, _ends, hmm);
        EnsureLength(ref _words, _length + (2 * line.Length) + 1);
        var begin = 0;
        foreach (var end in _ends.AsSpan(0, count))
        {
            // A token that begins with white space is nothing else.
            if (!PythonText.IsWhiteSpace(line[begin]))
                Append(line[begin..end]);
            begin = end;
        }
    }

    private void AppendWords(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length == 0 || PythonText.IsWhiteSpace(word[0]))
                continue;
            EnsureLength(ref _words, _length + word.Length + 2);
            Append(word);
        }
    }

    private void Append(ReadOnlySpan<char> word)
    {
        word.CopyTo(_words.AsSpan(_length));
        _length += word.Length;
        _words[_length++] = ' ';
    }

    private void EndLine()
    {
        EnsureLength(ref _words, _length + 1);
        if (_length > 0 && _words[_length - 1] == ' ')
            _length--;
        _words[_length++] = '\n';
    }

    private static void EnsureLength<T>(ref T[] array, int length)
    {
        if (array.Length < length)
            Array.Resize(ref array, Math.Max(length, 2 * array.Length));
    }
}
