using System.Text.RegularExpressions;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides who issued a report: the title first, then a line of its own under the title or under the text; the hosting site never.</summary>
internal static partial class IssuerFinder
{
    private const int SignatureLines = 8;
    private const int OpeningLines = 4;

    public static Finding<string> Find(string? title, Page page)
    {
        if (title is not null && FromTitle(title) is { Count: > 0 } named) return Named(named, "the title names it");
        if (FromOpening(page) is { Count: > 0 } headed) return Named(headed, "it stands between title and text");
        if (FromSignature(page.Text) is { Count: > 0 } signed) return Named(signed, "the signature under the text");
        if (FromTail(page.Tail) is { Count: > 0 } below) return Named(below, "the signature below the text");
        if (title is not null && FromTable(title, page.Lead) is { } stated) return Named([stated], "the table above the text, and the title names its place");
        return new(null, "neither the title nor a signature names a body");
    }

    private static Finding<string> Named(IReadOnlyList<string> bodies, string reason) => new(string.Join('、', bodies), reason);

    private static IReadOnlyList<string> FromTitle(string title)
    {
        var rest = LeadingYear().Replace(title.Trim(), "");
        var subject = Subject().Match(rest);
        return BodyName.Split((subject.Success ? rest[..subject.Index] : rest).Trim());
    }

    /// <summary>Bodies named alone on the last line above the text or on its first lines, before the prose begins.</summary>
    private static List<string> FromOpening(Page page)
    {
        var bodies = new List<string>();
        var opening = TextLine.Split(page.Text).Select(l => l.Text).Where(t => t.Length > 0).Take(OpeningLines).TakeWhile(t => !Prose.IsProse(t));
        foreach (var line in page.Lead.TakeLast(3).Concat(opening))
        {
            if (Furniture.IsAboutText(line) || Furniture.IsTrail(line)) continue;
            // The formal title, repeated inside the text, may name the body too.
            var found = line.Length <= 40 && BodyName.Split(line) is { Count: > 0 } alone ? alone : TitleLines.Score(line) > 0 ? FromTitle(line) : [];
            bodies.AddRange(found.Where(b => !bodies.Contains(b)));
        }
        // A menu above the text lists bodies too; an issuer is one, or a party committee with its government.
        return bodies.Count <= 3 && bodies.TrueForAll(BodyName.HasPlace) ? bodies : [];
    }

    /// <summary>The government that the page states as publisher, where the title names its place: a site that reposts does not govern it.</summary>
    private static string? FromTable(string title, IReadOnlyList<string> lead)
    {
        foreach (Match match in Publisher().Matches(Furniture.Joined(string.Join(' ', lead))))
        {
            var name = match.Groups[1].Value;
            var place = name[..^"人民政府".Length];
            if (place.Length >= 2 && title.Contains(place[^Math.Min(place.Length, 3)..], StringComparison.Ordinal)) return name;
        }
        return null;
    }

    /// <summary>A signature that the page keeps apart from its text: body and date on lines of their own, before the foot begins.</summary>
    private static IReadOnlyList<string> FromTail(IReadOnlyList<string> tail)
    {
        for (var i = 0; i + 1 < Math.Min(tail.Count, 4); i++)
        {
            if (DateLine().IsMatch(tail[i + 1]) && tail[i].Length <= 40 && BodyName.Split(tail[i]) is { Count: > 0 } signed) return signed;
        }
        return [];
    }

    private static List<string> FromSignature(string text)
    {
        var lines = TextLine.Split(text).Select(l => l.Text).Where(t => t.Length > 0).TakeLast(SignatureLines).ToList();
        // A signature is a body's name alone on its line, with at most its date below it.
        var bodies = new List<string>();
        for (var i = lines.Count - 1; i >= 1; i--)
        {
            if (DateLine().IsMatch(lines[i])) continue;
            var signed = TrailingDate().Replace(lines[i], "");
            if (signed.Length > 40 || BodyName.Split(signed) is not { Count: > 0 } found) break;
            bodies.InsertRange(0, found);
        }
        return bodies;
    }

    [GeneratedRegex("(?:发布|发文|制发|公开|信息公开)(?:机构|机关|单位|主体)\\s*[:：】]\\s*([\\u4e00-\\u9fff]{2,20}人民政府)(?!办|[\\u4e00-\\u9fff]*局)", RegexOptions.CultureInvariant)]
    private static partial Regex Publisher();

    [GeneratedRegex("关于|(20|２０)[0-9０-９]{2}\\s*[—\\-－~至]*\\s*[0-9０-９]{0,4}\\s*年|二[〇○零ＯO][〇○零ＯO一二三四五六七八九]{2}年|(?<!依)法治(?!办)|依法行政|推进|年度|落实|上半年|工作报告|工作总结", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex("^((20|２０)[0-9０-９]{2}|二[〇○零ＯO][〇○零ＯO一二三四五六七八九]{2})\\s*年?度?\\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingYear();

    [GeneratedRegex("""^[\s(（]*(20[0-9]{2}|二[〇○零ＯO].{2})\s*[年./-]\s*[0-9一二三四五六七八九十]{1,3}\s*[月./-]\s*[0-9一二三四五六七八九十]{1,3}\s*日?[\s)）]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    [GeneratedRegex("""\s+(20[0-9]{2})\s*[年./-]\s*[0-9]{1,2}\s*[月./-]\s*[0-9]{1,2}\s*日?\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingDate();
}
