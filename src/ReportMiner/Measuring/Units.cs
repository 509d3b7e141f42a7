using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>A unit as found in the text.</summary>
/// <param name="Name">As in the table; 个 left out before 百分点, 工作日, 小时 and the like.</param>
/// <param name="Class">Its class in the table.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Inside">A mark within it: 余 in 人余次, 多 in 个多月, 半 in 个半月; else NUL.</param>
internal readonly record struct FoundUnit(string Name, string Class, int End, char Inside);

/// <summary>Finds units at a place of the text, the longest first.</summary>
internal sealed class Units
{
    private const string NoUnit = "";

    private readonly WordIndex<(string Name, string Class)> _index;
    private readonly IReadOnlyDictionary<string, string> _classes;

    internal Units(UnitTable table)
    {
        _classes = table.Classes;
        var words = table.Classes.Select(u => (u.Key, (NameOf(u.Key, u.Value), u.Value)));
        var others = Context.Shared.NotUnits.Where(w => !table.Classes.ContainsKey(w)).Select(w => (w, (w, NoUnit)));
        _index = new WordIndex<(string, string)>(words.Concat(others));
    }

    /// <summary>Whether a unit can start with the character.</summary>
    internal bool CanStart(char c) => _index.HasStart(c);

    /// <summary>Whether a unit starts here, so that 千 of 5千克 is no multiplier.</summary>
    internal bool Starts(ReadOnlySpan<char> text, int start) =>
        _index.TryStart(text, start, out _, out var unit) && unit.Class.Length > 0;

    /// <summary>Whether a word starts here that only looks like a unit: 年代, 周年.</summary>
    internal bool IsNoUnit(ReadOnlySpan<char> text, int start) =>
        _index.TryStart(text, start, out _, out var unit) && unit.Class.Length == 0;

    internal bool TryFind(ReadOnlySpan<char> text, int start, out FoundUnit found)
    {
        found = default;
        if (start < text.Length - 2 && text[start + 1] is '余' or '多' or '半' or '来' && TrySplit(text, start, out found)) return true;
        if (!_index.TryStart(text, start, out var length, out var unit) || unit.Class.Length == 0) return false;
        var end = start + length;
        if (Chars.IsLetter(text[end - 1]) && end < text.Length && Chars.IsAsciiWord(text[end])) return false;
        found = new FoundUnit(unit.Name, unit.Class, end, '\0');
        return true;
    }

    /// <summary>人余次, 个多月, 个半小时.</summary>
    private bool TrySplit(ReadOnlySpan<char> text, int start, out FoundUnit found)
    {
        for (var length = Math.Min(3, text.Length - start - 2); length > 0; length--)
        {
            var unit = string.Concat(text.Slice(start, 1), text.Slice(start + 2, length));
            if (!_classes.TryGetValue(unit, out var unitClass)) continue;
            found = new FoundUnit(NameOf(unit, unitClass), unitClass, start + 2 + length, text[start + 1]);
            return true;
        }
        found = default;
        return false;
    }

    private string NameOf(string unit, string unitClass) => unit switch
    {
        "％" or "﹪" => "%",
        _ when unit[0] == '个' && unit.Length > 1 && _classes.TryGetValue(unit[1..], out var same) && same == unitClass => unit[1..],
        _ => unit,
    };
}
