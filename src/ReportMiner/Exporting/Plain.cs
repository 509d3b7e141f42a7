using System.Globalization;
using ReportMiner.Model;

namespace ReportMiner.Exporting;

/// <summary>Values of the vocabulary as they leave the program.</summary>
internal static class Plain
{
    /// <summary>Without trailing zeros, so that 17.390 and 17.39 are the same bytes.</summary>
    public static decimal Of(decimal value) => value / 1.0000000000000000000000000000m;

    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string? Of(Level? level) => level is { } l ? Of(l) : null;

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
