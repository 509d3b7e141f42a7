using System.Text;

namespace ReportMiner.Loading.Documents;

/// <summary>Gathers the lines of a Word document while its elements go by.</summary>
internal sealed class DocxLines(ListNumbers numbers)
{
    // A table with a longer cell lays out a page: its cells are paragraphs.
    private const int LongestCell = 400;

    private readonly StringBuilder _text = new();
    private readonly Stack<(StringBuilder Text, string Label)> _paragraphs = new(); // a text box has paragraphs inside one
    private readonly List<string> _cell = [];
    private readonly List<List<string>> _row = [];
    private int _tables;

    /// <summary>True while text is not shown.</summary>
    public bool Hidden { get; set; }

    /// <summary>What the properties of the paragraph say: its style, its list and its level there.</summary>
    public string? Style { get; set; }

    public int? List { get; set; }

    public int? Level { get; set; }

    public void Append(string text)
    {
        if (!Hidden && _paragraphs.TryPeek(out var paragraph)) paragraph.Text.Append(text);
    }

    public void OpenParagraph()
    {
        (Style, List, Level) = (null, null, null);
        _paragraphs.Push((new StringBuilder(), ""));
    }

    /// <summary>The properties are complete: the paragraph has its number.</summary>
    public void CloseProperties()
    {
        if (_paragraphs.TryPop(out var paragraph)) _paragraphs.Push((paragraph.Text, numbers.Next(Style, List, Level)));
    }

    public void CloseParagraph()
    {
        if (!_paragraphs.TryPop(out var paragraph)) return;
        var line = paragraph.Text.ToString();
        if (line.AsSpan().Trim().Length > 0) line = paragraph.Label + line;
        if (_tables > 0) _cell.Add(line);
        else AddLine(line);
    }

    public void OpenTable() => _tables++;

    public void CloseTable() => _tables--;

    public void CloseCell()
    {
        if (_tables > 1) return; // a table in a cell is text of that cell
        _row.Add([.. _cell.Where(line => line.Trim().Length > 0)]);
        _cell.Clear();
    }

    public void CloseRow()
    {
        if (_tables > 1) return;
        var isLayout = _row.Count < 2 || _row.Any(cell => cell.Sum(line => line.Length) > LongestCell);
        if (isLayout) foreach (var line in _row.SelectMany(cell => cell)) AddLine(line);
        else AddLine(string.Join('\t', _row.Select(cell => string.Join(' ', cell).ReplaceLineEndings(" "))));
        _row.Clear();
    }

    public override string ToString() => _text.ToString();

    private void AddLine(string line) => _text.Append(line).Append('\n');
}
