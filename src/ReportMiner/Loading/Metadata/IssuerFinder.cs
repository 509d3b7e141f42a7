using System.Text.RegularExpressions;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides who issued a report: the title first, then the signature; the hosting site never.</summary>
internal static partial class IssuerFinder
{
    private const int SignatureLines = 8;

    public static Finding<string> Find(string? title, Page page)
    {
        if (title is not null && FromTitle(title) is { Count: > 0 } named) return new(string.Join('、', named), "the title names it");
        if (FromSignature(page.Text) is { Count: > 0 } signed) return new(string.Join('、', signed), "the signature under the text");
        return new(null, "neither the title nor a signature names a body");
    }

    private static IReadOnlyList<string> FromTitle(string title)
    {
        var before = Subject().Match(title) is { Success: true } subject ? title[..subject.Index] : title;
        return BodyName.Split(before.Trim());
    }

    private static List<string> FromSignature(string text)
    {
        var lines = TextLine.Split(text).Select(l => l.Text).Where(t => t.Length > 0).TakeLast(SignatureLines).ToList();
        // A signature is a body's name alone on its line, with at most its date below it.
        var bodies = new List<string>();
        for (var i = lines.Count - 1; i >= 1; i--)
        {
            if (DateLine().IsMatch(lines[i])) continue;
            if (lines[i].Length > 40 || BodyName.Split(lines[i]) is not { Count: > 0 } found) break;
            bodies.InsertRange(0, found);
        }
        return bodies;
    }

    [GeneratedRegex("关于|[0-9０-９]{4}\\s*[—\\-－~至]?\\s*[0-9]{0,4}\\s*年|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2}年|法治|依法|推进|年度|落实|上半年|工作报告", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex("""^[\s(（]*(20[0-9]{2}|二[〇○零Ｏ].{2})\s*[年./-]\s*[0-9一二三四五六七八九十]{1,3}\s*[月./-]\s*[0-9一二三四五六七八九十]{1,3}\s*日?[\s)）]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();
}
