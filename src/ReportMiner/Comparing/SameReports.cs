using ReportMiner.Model;

namespace ReportMiner.Comparing;

/// <summary>Finds documents that hold the same report: saved from another site, in another format, or with a site's furniture.</summary>
/// <remarks>
/// A function of the set of documents alone: the order in which they came does not matter. Two are the same where nothing known about them speaks against it,
/// nearly all their words are the same, and so are their figures. Where the words are, but not all figures, both count, and the pair is named.
/// A group never holds two years or two regions: those whose year and region are equal are joined first, then each of the others where its group still fits.
/// </remarks>
public sealed class SameReports
{
    private const double AlikeIfKnown = 0.8;
    private const double AlikeIfUnknown = 0.9;

    // Of documents that share a key, each is compared with so many that follow it: those of equal figures stand next to each other.
    private const int Neighbours = 12;
    private const int CacheSize = 500;

    private readonly List<string> _ids;
    private readonly Func<string, ComparedReport> _read;
    private readonly Dictionary<string, ComparedReport> _cache = new(StringComparer.Ordinal);
    private readonly int[] _group;
    private readonly Dictionary<int, (int? Year, string? Region)> _known = [];
    private readonly List<(int First, int Second)> _looselySame = [];
    private readonly List<OtherVersion> _versions = [];

    private SameReports(List<string> ids, Func<string, ComparedReport> read)
    {
        _ids = ids;
        _read = read;
        _group = [.. Enumerable.Range(0, ids.Count)];
    }

    /// <param name="heads">Id and first bytes of the fingerprint of every document.</param>
    /// <param name="read">Gives a document by its id.</param>
    public static Grouping Find(IEnumerable<(string Report, byte[] Head)> heads, Func<string, ComparedReport> read)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(read);
        var sorted = heads.Select(head => (head.Report, Keys: Fingerprint.ReadKeys(head.Head)))
            .OrderBy(head => head.Keys.Figures).ThenBy(head => head.Report, StringComparer.Ordinal).ToList();
        var search = new SameReports([.. sorted.Select(head => head.Report)], read);
        search.CompareThoseThatShare([.. sorted.Select(head => head.Keys.Keys)]);
        foreach (var (first, second) in search._looselySame) search.Join(first, second);
        return search.Result();
    }

    private void CompareThoseThatShare(List<IReadOnlyList<uint>> keys)
    {
        // Sorted pairs of key and document: a list for each of 800,000 keys would take ten times the memory.
        var sharing = new (uint Key, int Document)[keys.Sum(own => own.Count)];
        for (int i = 0, n = 0; i < keys.Count; i++)
        {
            foreach (var key in keys[i]) sharing[n++] = (key, i);
        }
        Array.Sort(sharing);
        var compared = new HashSet<(int, int)>();
        for (var i = 0; i < sharing.Length; i++)
        {
            for (var j = i + 1; j < sharing.Length && j <= i + Neighbours && sharing[j].Key == sharing[i].Key; j++)
            {
                var (first, second) = (sharing[i].Document, sharing[j].Document);
                if (GroupOf(first) != GroupOf(second) && compared.Add((first, second))) Compare(first, second);
            }
        }
    }

    private void Compare(int first, int second)
    {
        var (a, b) = (Read(_ids[first]), Read(_ids[second]));
        if (!Identity.IsPossible(a.Report, b.Report)) return;
        // A few lines say little: their title must be the same, too.
        if (a.Fingerprint.IsShort && !Identity.SameTitle(a.Report, b.Report)) return;
        var known = Identity.IsKnown(a.Report, b.Report);
        if (a.Fingerprint.Likeness(b.Fingerprint) < (known ? AlikeIfKnown : AlikeIfUnknown)) return;
        if (FigureSequences.AreUnrelated(a.Fingerprint.Figures, b.Fingerprint.Figures)) return;
        if (FigureSequences.Differ(a.Fingerprint.Figures, b.Fingerprint.Figures) is { } difference)
        {
            if (known) _versions.Add(new OtherVersion(a.Report.Id, b.Report.Id, difference));
        }
        else if (a.Report.Year == b.Report.Year && a.Report.RegionCode == b.Report.RegionCode)
        {
            Join(first, second);
        }
        else
        {
            _looselySame.Add((first, second));
        }
    }

    // A copy without a year is like the reports of several years: it joins one of them, and must not join them to each other.
    private void Join(int first, int second)
    {
        var (one, other) = (GroupOf(first), GroupOf(second));
        if (one == other) return;
        var (a, b) = (Known(one), Known(other));
        if (!Identity.Fits(a.Year, b.Year) || !Identity.Fits(a.Region, b.Region)) return;
        _group[other] = one;
        _known[one] = (a.Year ?? b.Year, a.Region ?? b.Region);
    }

    private (int? Year, string? Region) Known(int group)
    {
        if (_known.TryGetValue(group, out var known)) return known;
        var report = Read(_ids[group]).Report;
        return (report.Year, report.RegionCode);
    }

    private int GroupOf(int i)
    {
        while (_group[i] != i) i = _group[i] = _group[_group[i]];
        return i;
    }

    private Grouping Result()
    {
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in Enumerable.Range(0, _ids.Count).GroupBy(GroupOf).Select(group => group.Select(i => _ids[i]).ToList()).Where(group => group.Count > 1))
        {
            var counted = group.Select(Read).Order(Comparer<ComparedReport>.Create(Rank)).First().Report.Id;
            foreach (var id in group.Where(id => id != counted)) copies.Add(id, counted);
        }
        string Counted(string id) => copies.GetValueOrDefault(id, id);
        var versions = _versions.Where(pair => Counted(pair.First) == pair.First && Counted(pair.Second) == pair.Second)
            .OrderBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal);
        return new Grouping(copies, [.. versions]);
    }

    /// <summary>The one that counts comes first: of which most is known, then the earliest, then the one with the most figures found.</summary>
    private static int Rank(ComparedReport a, ComparedReport b)
    {
        static int Known(Report r) => ((object?[])[r.Title, r.Issuer, r.RegionCode, r.Level, r.Year, r.Published, r.Url]).Count(field => field is not null);
        var order = Known(b.Report).CompareTo(Known(a.Report));
        if (order == 0) order = Nullable.Compare(a.Report.Published, b.Report.Published);
        if (order == 0) order = b.Observations.CompareTo(a.Observations);
        return order != 0 ? order : string.CompareOrdinal(a.Report.Id, b.Report.Id);
    }

    private ComparedReport Read(string id)
    {
        if (_cache.TryGetValue(id, out var known)) return known;
        if (_cache.Count >= CacheSize) _cache.Clear();
        return _cache[id] = _read(id);
    }
}
