using ReportMiner.Loading.Divisions;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides the region that the issuer governs or serves.</summary>
/// <remarks>
/// The issuer's name, else the title, names the place. Where several places bear the name, a second hint must single one out: a city or
/// province above it that the title, the text or the page names. Otherwise nothing is decided.
/// </remarks>
internal sealed class RegionResolver(int? year, string? title, Page page)
{
    private const double Margin = 2;

    // The tables have a gap of some years (see Divisions/NOTICE.md): a division that left them may have lasted that long.
    private const int Gap = 5;

    private static DivisionTable Table => DivisionTable.Instance;

    /// <summary>True where a place was named but several bear the name and no hint singles one out.</summary>
    public bool IsAmbiguous { get; private set; }

    public Finding<Place> Resolve(string? issuer)
    {
        if (issuer is not null && FromName(issuer.Split('、')[^1], "the issuer") is { } byIssuer) return byIssuer;
        if (title is not null && FromName(title, "the title") is { } byTitle) return byTitle;
        if (OwnPlace.Find(page.Text) is var (name, count) && FromName(name, $"the text, {count} times,") is { } byText) return byText;
        return new(null, "neither issuer, title nor text names the place that it is about");
    }

    private Finding<Place>? FromName(string words, string where)
    {
        var names = Table.FindNames(words);
        // The corps bears a region's name and governs none that has a code.
        if (names.Count == 0 || words.Contains("生产建设兵团", StringComparison.Ordinal)) return null;
        // A district of a city that no table has is not its namesake elsewhere.
        if (names[0].Start > 0 && "省市州盟县区".Contains(words[names[0].Start - 1])) return null;
        // 江苏省无锡市锡山区: each name that follows directly lies in the one before.
        var chain = new List<string> { names[0].Name };
        var end = names[0].Start + names[0].Name.Length;
        foreach (var (start, name) in names.Skip(1))
        {
            if (start != end) break;
            chain.Add(name);
            end = start + name.Length;
        }
        var candidates = Table.Named(chain[^1]).Where(d => LiesIn(d, chain)).ToList();
        if (candidates.Count == 0) return null;
        var township = Township.After(words, end);
        var best = SingleOut(candidates, out var hint);
        if (best is null)
        {
            IsAmbiguous = true;
            return new(null, $"{where} names {chain[^1]}, which is the name of {candidates.Select(c => c.Code).Distinct().Count()} places ({string.Join(", ", candidates.Select(c => Table.FullName(c, year)).Distinct().Take(6))}); nothing else tells which");
        }
        return new(new Place(best, Table.FullName(best, year) + township), $"{where} names {string.Concat(chain)}{hint}");
    }

    private bool LiesIn(Division division, List<string> chain)
    {
        var above = Table.Parent(division, year);
        for (var i = chain.Count - 2; i >= 0; i--)
        {
            while (above is not null && above.Name != chain[i] && ShortNames.Alias(above.Name) != chain[i]) above = Table.Parent(above, year);
            if (above is null) return false;
        }
        return true;
    }

    private Division? SingleOut(List<Division> candidates, out string hint)
    {
        hint = "";
        var inForce = candidates.Where(c => c.YearsOff(year) == candidates.Min(d => d.YearsOff(year))).ToList();
        if (inForce.Count == 1 && candidates.Select(c => Table.FullName(c, year)).Distinct().Count() == 1) return inForce[0];
        var scored = candidates.Where(c => c.YearsOff(year) <= Gap || candidates.Count == 1)
            .Select(c => (Division: c, Score: Score(c, out var seen), Seen: seen))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Division.YearsOff(year)).ThenBy(s => s.Division.Code, StringComparer.Ordinal).ToList();
        if (scored.Count == 0) return null;
        if (scored.Count == 1) return scored[0].Division;
        var second = scored.Skip(1).FirstOrDefault(s => Table.FullName(s.Division, year) != Table.FullName(scored[0].Division, year)).Score;
        if (scored[0].Score < Margin || scored[0].Score < Margin * second) return null;
        hint = $"; {scored[0].Seen} is named too";
        return scored[0].Division;
    }

    /// <summary>How often the page names what lies above the candidate; a line around the text counts three times.</summary>
    private double Score(Division candidate, out string seen)
    {
        seen = "";
        var score = 0.0;
        for (var above = Table.Parent(candidate, year); above is not null; above = Table.Parent(above, year))
        {
            var around = page.Lead.Concat(page.Tail).Append(page.HeadTitle ?? "").Append(title ?? "").Append(page.Meta["SiteName"] ?? "").Append(page.Meta["ContentSource"] ?? "")
                .Count(l => l.Contains(above.Name, StringComparison.Ordinal) || above.ShortName.Length >= 2 && l.Contains(above.ShortName, StringComparison.Ordinal));
            var inside = Count(page.Text, above.Name);
            if (around + inside > 0 && seen.Length == 0) seen = above.Name;
            // A city tells more than its province, in which another place of the name may lie.
            score += (above.IsProvince ? 1 : 1.5) * (3 * Math.Min(around, 3) + Math.Min(inside, 3));
        }
        return score;
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + word.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
