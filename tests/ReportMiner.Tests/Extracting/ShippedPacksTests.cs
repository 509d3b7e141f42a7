namespace ReportMiner.Tests.Extracting;

/// <summary>The packs that ship keep what they promise: every example holds, and every phrase is needed by one.</summary>
public sealed class ShippedPacksTests
{
    private static readonly PatternTestResult Result = PatternTester.Run(
        [.. ShippedPacks.Engine.Patterns.Indicators],
        text => ShippedPacks.Engine.Explain(new Model.Report { Id = "", Text = text }));

    [Fact]
    public void Examples_Hold() => Assert.Empty(Result.Failures.Select(failure => $"{failure.Location}: {failure.Indicator}: expected {failure.Expected}, got {failure.Got}: {failure.Text}"));

    [Fact]
    public void Phrases_AreEachNeededByAnExample() => Assert.Empty(Result.Unused);
}
