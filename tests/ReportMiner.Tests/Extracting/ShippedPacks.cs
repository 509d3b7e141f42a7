using ReportMiner.Model;

namespace ReportMiner.Tests.Extracting;

/// <summary>The engine over the packs that ship.</summary>
internal static class ShippedPacks
{
    public static Engine Engine { get; } = Engine.Load([RepositoryFiles.At("patterns")]);

    /// <summary>What was found, each as <c>indicator value scope</c>, in order of the text.</summary>
    public static IReadOnlyList<string> Find(string text, int? year = null, string? title = null) =>
        [.. Engine.Extract(new Report { Id = "", Text = text, Year = year, Title = title }).Observations.Select(Line)];

    private static string Line(Observation observation) => $"{observation.Indicator} {observation.Value} {observation.Scope.ToString().ToLowerInvariant()}";
}
