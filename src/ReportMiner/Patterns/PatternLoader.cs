using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Reads pattern folders into one checked set; the only door to this room.</summary>
public static class PatternLoader
{
    private const int MostPhrases = 10_000;

    /// <param name="directories">Folders of <c>*.yaml</c>; the packs of all are joined.</param>
    /// <param name="knownUnitClasses">The classes of unit that the program knows; packs may add to them.</param>
    /// <exception cref="PatternException">Anything is wrong; it carries every fault of every file.</exception>
    public static PatternSet Load(IReadOnlyList<string> directories, IReadOnlyCollection<string> knownUnitClasses)
    {
        var folderFaults = new List<PatternFault>();
        if (directories.Count == 0)
            folderFaults.Add(new PatternFault("patterns", 0, 0, "no pattern folder was given"));
        var files = FolderReader.Read(directories, folderFaults);

        var general = new GeneralReader();
        foreach (var file in files.Where(file => file.IsGeneral))
            general.Read(file);
        var rules = general.Rules();

        var reader = new PackReader(general.Lists, [.. knownUnitClasses.Union(rules.Units.Values, StringComparer.Ordinal).Union(["ratio"])]);
        var drafts = files.Where(file => !file.IsGeneral).Select(reader.Read).OfType<PackDraft>().ToList();
        if (files.All(file => file.IsGeneral) && folderFaults.Count == 0)
            folderFaults.Add(new PatternFault(directories[0], 0, 0, "there is no pack beside general.yaml; add one file a theme"));
        var packs = PackJoiner.Join(drafts);
        var phrases = packs.Sum(pack => pack.Indicators.Sum(indicator => indicator.Phrases.Count));
        if (phrases > MostPhrases)
            folderFaults.Add(new PatternFault(directories[0], 0, 0, $"the packs hold {phrases} phrases; at most {MostPhrases} are allowed"));

        var faults = folderFaults.Concat(files.SelectMany(file => file.Faults.InOrder)).ToList();
        return faults.Count == 0
            ? new PatternSet(packs, rules, FolderReader.Fingerprint(files))
            : throw new PatternException(faults);
    }
}
