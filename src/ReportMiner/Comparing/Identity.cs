using ReportMiner.Model;

namespace ReportMiner.Comparing;

/// <summary>Whether what is known about two documents lets them be the same report.</summary>
internal static class Identity
{
    private const int TellingTitle = 8;

    /// <summary>True where nothing speaks against it.</summary>
    public static bool IsPossible(Report a, Report b) =>
        Fits(a.Year, b.Year) && Fits(a.RegionCode, b.RegionCode) && (a.Issuer is null || b.Issuer is null || ShareIssuer(a, b) || SameTitle(a, b));

    /// <summary>True where the title, or the issuer and the year, say that it is so.</summary>
    public static bool IsKnown(Report a, Report b) => SameTitle(a, b) || ShareIssuer(a, b) && a.Year is not null && a.Year == b.Year;

    /// <summary>Sites add to a title, or leave the issuer away; its numbers they keep.</summary>
    public static bool SameTitle(Report a, Report b)
    {
        if (a.Title is null || b.Title is null) return false;
        var (one, other) = (Letters.Of(a.Title, maskNumbers: false), Letters.Of(b.Title, maskNumbers: false));
        if (one.Length > other.Length) (one, other) = (other, one);
        return one.Length > 0 && (one == other || one.Length >= TellingTitle && other.Contains(one, StringComparison.Ordinal));
    }

    /// <summary>True where one of them is unknown, or they are equal.</summary>
    public static bool Fits<T>(T? a, T? b) => a is null || b is null || EqualityComparer<T>.Default.Equals(a, b);

    private static bool ShareIssuer(Report a, Report b) =>
        a.Issuer is not null && b.Issuer is not null && a.Issuer.Split('、').Intersect(b.Issuer.Split('、'), StringComparer.Ordinal).Any();
}
