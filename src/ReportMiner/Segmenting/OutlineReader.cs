using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Segmenting;

/// <summary>Walks a report line by line and cuts it into sections, paragraphs, sentences and clauses.</summary>
/// <remarks>
/// A line that opens with 一、 （一） 1. is a heading as a whole when it is short and holds no full stop; else its first sentence is a
/// run-in heading. 一是…二是… are items: sections without a heading. A first line without a full stop is the title; a later short
/// one without any punctuation is an unnumbered heading. A paragraph that looks ahead (下一步…, 2024年,我县将…) opens a section of
/// its own, with its first sentence as heading.
/// </remarks>
public sealed class OutlineReader
{
    private const int LongestHeading = 60;
    private const int LongestUnnumberedHeading = 25;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，,。；;：:、\t（(|");

    private readonly List<Sentence> _sentences = [];
    private readonly Section _root = new(default, 0, null);
    private Section _section = null!;
    private Section? _title;
    private readonly string _text;
    private int _paragraph = -1;

    private OutlineReader(string text) => _text = text;

    /// <summary>Reads the structure off the marks that the genre uses; linear in the _text, never fails.</summary>
    public static Outline Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new OutlineReader(text).Read();
    }

    private Outline Read()
    {
        _section = _root;
        var start = 0;
        while (start <= _text.Length)
        {
            var end = _text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028') is var i && i < 0 ? _text.Length : start + i;
            ReadLine(start, end);
            start = end + 1;
        }
        return new Outline(_title ?? _root, _sentences);
    }

    private void ReadLine(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        if (start == end) return;
        _paragraph++;

        var (depth, mark) = Enumerator.Read(_text, start, end);
        var firstEnd = SentenceCutter.EndOfSentence(_text, start, end);
        if (depth is > 0 and < Enumerator.ItemDepth)
        {
            var headingEnd = firstEnd - start <= LongestHeading ? firstEnd : start + mark;
            Open(depth, new TextSpan(start + mark, headingEnd));
        }
        else if (IsTitle(start, end, firstEnd))
        {
            _title = new Section(new TextSpan(start, end), 0, null);
            _section = _title;
        }
        else if (IsUnnumberedHeading(start, end) || OpensAnnex(start, end)) Open(1, new TextSpan(start, end));
        else if (Outlook.Opens(_text.AsSpan(start, firstEnd - start))) Open(1, new TextSpan(start, firstEnd));

        ReadSentences(start, end);
    }

    private void ReadSentences(int start, int end)
    {
        while (start < end)
        {
            while (start < end && char.IsWhiteSpace(_text[start])) start++;
            if (start == end) return;
            var (depth, mark) = Enumerator.Read(_text, start, end);
            if (depth == Enumerator.ItemDepth)
            {
                Open(depth, new TextSpan(start + mark, start + mark));
                _paragraph++;
            }
            var stop = SentenceCutter.EndOfSentence(_text, start, end);
            var span = new TextSpan(start, stop);
            _sentences.Add(new Sentence(span, _section, _paragraph, SentenceCutter.Clauses(_text, span)));
            start = stop;
        }
    }

    private void Open(int depth, TextSpan heading)
    {
        var parent = _section;
        while (parent.Depth >= depth && parent.Parent is not null) parent = parent.Parent;
        _section = new Section(heading, depth, parent);
    }

    private bool IsTitle(int start, int end, int firstEnd) =>
        _title is null && _sentences.Count == 0 && end - start is >= 6 and <= 80 && firstEnd == end
        && _text[end - 1] is not ('。' or '；' or ';' or '：' or ':') && !_text.AsSpan(start, end - start).ContainsAny("，,。");

    private bool IsUnnumberedHeading(int start, int end)
    {
        var line = _text.AsSpan(start, end - start);
        return line.Length is >= 4 and <= LongestUnnumberedHeading && !line.ContainsAny(Punctuation) && !line.ContainsAnyInRange('0', '9') && !IsTableHeader(line);
    }

    /// <summary>True for 附表, 附件1:…, which belongs to no section in front of it.</summary>
    private bool OpensAnnex(int start, int end) =>
        end - start <= LongestHeading && _text.AsSpan(start, end - start) is var line && (line.StartsWith("附表") || line.StartsWith("附件")) && !line.Contains('。');

    /// <summary>True for words in three or more columns: 处理方式 数量 比例.</summary>
    private static bool IsTableHeader(ReadOnlySpan<char> line)
    {
        var gaps = 0;
        for (var i = 1; i < line.Length; i++)
            if (char.IsWhiteSpace(line[i]) && !char.IsWhiteSpace(line[i - 1])) gaps++;
        return gaps >= 2;
    }
}
