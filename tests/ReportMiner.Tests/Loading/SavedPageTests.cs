using ReportMiner.Loading;

namespace ReportMiner.Tests.Loading;

/// <summary>Pages in the manner of the content systems of Chinese governments, each with the text and data that a reader sees.</summary>
public class SavedPageTests
{
    private static readonly string Folder = Path.Combine(Fixtures.Folder, "Pages");

    public static TheoryData<string> Pages => [.. File.ReadLines(Path.Combine(Folder, "gold.tsv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void SavedPage_GivesTextAndData(string gold)
    {
        var cells = gold.Split('\t');
        var report = ReportLoader.Load(Path.Combine(Folder, cells[0] + ".html")).Report!;
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, cells[0] + ".txt")), report.Text);
        string[] data = [cells[0], report.Title ?? "", report.Issuer ?? "", report.RegionCode ?? "", report.Region ?? "",
            report.Level?.ToString().ToLowerInvariant() ?? "", report.Year?.ToString() ?? "", report.Published?.ToString("yyyy-MM-dd") ?? "", report.Url ?? "",
            report.Site ?? "", report.Type?.ToString().ToLowerInvariant() ?? ""];
        Assert.Equal(cells, data);
    }

    [Fact]
    public void PageThatOnlyLinksToADocument_SaysSo()
    {
        var failure = ReportLoader.Load(Path.Combine(Folder, "attachment_only.html")).Failure!;
        Assert.Equal("attachment_only", failure.Code);
        Assert.Contains("P020240201.pdf", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameNamedDistrictWithoutHint_IsFlagged() =>
        Assert.Contains(ReportLoader.Load(Path.Combine(Folder, "same_name_open.html")).Report!.Problems, p => p.Code == "ambiguous_region" && !p.Fatal);
}
