namespace ReportMiner.Loading.Documents;

/// <summary>The lists of a Word document: list → the levels that it has, and the numbering that it goes on with.</summary>
internal sealed class ListDefinitions
{
    public const int Levels = 9;

    private const int LongestText = 60; // it stands before every item

    private readonly Dictionary<int, ListLevel?[]> _numberings = [];
    private readonly Dictionary<int, string> _styleLinks = []; // a numbering that is defined by a style's list
    private readonly Dictionary<int, (int Numbering, Dictionary<int, int> Starts, Dictionary<int, ListLevel> Own)> _lists = [];

    public static ListDefinitions Read(byte[]? part)
    {
        var definitions = new ListDefinitions();
        if (part is not null) new Reader(definitions).Read(part);
        return definitions;
    }

    /// <summary>The numbering that the list counts with; null where there is no such list.</summary>
    public int? NumberingOf(int list, ListStyles styles)
    {
        if (!_lists.TryGetValue(list, out var found)) return null;
        return _styleLinks.TryGetValue(found.Numbering, out var style) && styles.Of(style) is { } linked && _lists.TryGetValue(linked.List, out var real) ? real.Numbering : found.Numbering;
    }

    public ListLevel? Level(int list, int numbering, int level) =>
        _lists[list].Own.GetValueOrDefault(level) ?? (_numberings.TryGetValue(numbering, out var levels) && level is >= 0 and < Levels ? levels[level] : null);

    /// <summary>The number that the list itself starts the level with; null where it goes on.</summary>
    public int? OwnStart(int list, int level) => _lists[list].Starts.TryGetValue(level, out var start) ? start : null;

    /// <summary>The level whose items have the style; null where there is none.</summary>
    public int? LevelOfStyle(int numbering, string style) =>
        _numberings.TryGetValue(numbering, out var levels) && Array.FindIndex(levels, level => level?.Style == style) is var at and >= 0 ? at : null;

    private sealed class Reader(ListDefinitions definitions)
    {
        private ListLevel?[]? _levels;
        private int _numbering;
        private int? _list;
        private int _at;
        private ListLevel? _level;

        public void Read(byte[] part) => XmlParts.Walk(part, Open, Close);

        private void Open(string name, Func<string, string?> attribute)
        {
            if (name == "abstractNum") definitions._numberings[_numbering = XmlParts.Number(attribute("abstractNumId")) ?? -1] = _levels = new ListLevel?[Levels];
            else if (name == "num") _list = XmlParts.Number(attribute("numId"));
            else if (name == "abstractNumId" && _list is { } list) definitions._lists.TryAdd(list, (XmlParts.Number(attribute("val")) ?? -1, [], []));
            else if (name == "lvlOverride") _at = XmlParts.Number(attribute("ilvl")) ?? 0;
            else if (name == "startOverride" && _list is { } own && definitions._lists.TryGetValue(own, out var found)) found.Starts[_at] = XmlParts.Number(attribute("val")) ?? 1;
            else if (name == "numStyleLink" && attribute("val") is { } style) definitions._styleLinks[_numbering] = style;
            else if (name == "lvl") (_at, _level) = (XmlParts.Number(attribute("ilvl")) ?? Levels, new ListLevel());
            else if (_level is not null) _level = With(_level, name, attribute("val"));
        }

        private static ListLevel With(ListLevel level, string name, string? value) => name switch
        {
            "start" => level with { Start = XmlParts.Number(value) ?? 1 },
            "numFmt" => level with { Format = value ?? level.Format },
            "lvlText" => level with { Text = value is { Length: <= LongestText } ? value : "" },
            "lvlRestart" => level with { Restart = XmlParts.Number(value) },
            "isLgl" => level with { IsLegal = XmlParts.IsOn(value) },
            "suff" => level with { HasSpace = value != "nothing" },
            "pStyle" => level with { Style = value },
            _ => level,
        };

        private void Close(string name)
        {
            if (name == "abstractNum") _levels = null;
            else if (name == "num") _list = null;
            else if (name == "lvl" && _level is not null)
            {
                if (_levels is not null && _at < Levels) _levels[_at] = _level;
                else if (_list is { } list && definitions._lists.TryGetValue(list, out var found)) found.Own[_at] = _level;
                _level = null;
            }
        }
    }
}
