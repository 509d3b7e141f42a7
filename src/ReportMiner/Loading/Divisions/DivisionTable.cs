using System.Globalization;
using System.Reflection;

namespace ReportMiner.Loading.Divisions;

/// <summary>The administrative divisions of GB/T 2260 from 2002 on, with former codes and names.</summary>
internal sealed class DivisionTable
{
    private static readonly Lazy<DivisionTable> Shared = new(Read);

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal) { "城区", "郊区", "矿区", "市区" };

    private const string Openers = "共于在对和与由是为将向至到及局年度省市州";

    private readonly Dictionary<string, List<Division>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Division>> _byCode = new(StringComparer.Ordinal);
    private int _longestName;

    public static DivisionTable Instance => Shared.Value;

    public IReadOnlyList<Division> Named(string name) => _byName.GetValueOrDefault(name) ?? [];

    /// <summary>The city (or province) above a county, the province above a city; null above a province.</summary>
    public Division? Parent(Division division, int? year)
    {
        if (division.IsProvince) return null;
        var city = division.IsCity ? null : InForce(division.Code[..4] + "00", year);
        return city ?? InForce(division.Code[..2] + "0000", year);
    }

    /// <summary>河南省开封市鼓楼区.</summary>
    public string FullName(Division division, int? year) =>
        Parent(division, year) is { } parent ? FullName(parent, year) + division.Name : division.Name;

    /// <summary>All divisions whose name stands in the words, longest first at each place, in order of the words.</summary>
    public IReadOnlyList<(int Start, string Name)> FindNames(string words)
    {
        var found = new List<(int Start, string Name)>();
        for (var i = 0; i < words.Length;)
        {
            var length = LongestAt(words, i);
            if (length == 2 && !MayBeShort(words, i, found)) length = 0;
            if (length > 0) found.Add((i, words.Substring(i, length)));
            i += Math.Max(length, 1);
        }
        return found;
    }

    /// <summary>The length of the longest division name at the position, 0 where there is none.</summary>
    public int LongestAt(string words, int start)
    {
        var lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longestName, words.Length - start); length >= 2; length--)
        {
            if (lookup.ContainsKey(words.AsSpan(start, length))) return length;
        }
        return 0;
    }

    /// <summary>Names of two characters (云县, 城区) are often the end of a longer word: they need a clear beginning.</summary>
    private static bool MayBeShort(string words, int start, List<(int Start, string Name)> found)
    {
        if (found.Count > 0 && found[^1].Start + found[^1].Name.Length == start) return true;
        if (Common.Contains(words.Substring(start, 2))) return false;
        return start == 0 || words[start - 1] is < '\u4e00' or > '\u9fff' || Openers.Contains(words[start - 1]);
    }

    private Division? InForce(string code, int? year) => _byCode.GetValueOrDefault(code)?.MinBy(d => d.YearsOff(year));

    private static DivisionTable Read()
    {
        var table = new DivisionTable();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ReportMiner.Loading.Divisions.divisions.tsv")
            ?? throw new InvalidOperationException("the table of divisions is not in the assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            table.Add(new Division(cells[0], cells[1], Year(cells[2], 0), Year(cells[3], 9999)));
        }
        return table;
    }

    private static int Year(string cell, int otherwise) => cell.Length == 0 ? otherwise : int.Parse(cell, CultureInfo.InvariantCulture);

    private void Add(Division division)
    {
        AddName(division.Name, division);
        if (ShortNames.Alias(division.Name) is { } alias) AddName(alias, division);
        List(_byCode, division.Code).Add(division);
    }

    private void AddName(string name, Division division)
    {
        List(_byName, name).Add(division);
        _longestName = Math.Max(_longestName, name.Length);
    }

    private static List<Division> List(Dictionary<string, List<Division>> index, string key)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        return list;
    }
}
