using ReportMiner.Loading;
using ReportMiner.Loading.Documents;
using ReportMiner.Model;
using ReportMiner.Tests.Extracting;

namespace ReportMiner.Tests.Loading;

/// <summary>Whatever a report was saved as, its figures are the same.</summary>
public sealed class SameReportTests
{
    private static readonly Report Reference = Load(SameReport.Text, "report.txt");

    public static TheoryData<string> Formats => ["md", "docx", "html", "mht", "warc", "warc.gz", "zip", "narrow.pdf", "columns.pdf", "office.pdf"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Format_GivesTheSameObservationsAndText(string format)
    {
        Assert.SkipWhen(format.EndsWith("pdf", StringComparison.Ordinal) && PdfText.Find() is null, "pdftotext (package poppler-utils) is not installed");
        var report = Load(Bytes(format), "report." + format);
        Assert.Equal(Figures(Reference), Figures(report));
        Assert.Equal(Lines(Reference.Text), Lines(report.Text));
        Assert.Equal((Reference.Title, Reference.Issuer, Reference.Year), (report.Title, report.Issuer, report.Year));
    }

    [Fact]
    public void Report_HasFiguresOfEveryKind()
    {
        var observations = ShippedPacks.Engine.Extract(Reference).Observations;
        Assert.InRange(observations.Count, 120, 150);
        Assert.Superset(new HashSet<Scope> { Scope.Headline, Scope.Subset, Scope.Target }, observations.Select(observation => observation.Scope).ToHashSet());
        Assert.Contains("mediation.success_rate 98.69 Subset 98.69", Figures(Reference)); // in the table
    }

    private static byte[] Bytes(string format) => format switch
    {
        "md" => SameReport.Markdown,
        "docx" => SameReport.Docx,
        "html" => SameReport.Page,
        "mht" => SameReport.Mht,
        "warc" => SameReport.Warc,
        "warc.gz" => Archives.Gzip(SameReport.Warc),
        "zip" => Archives.Zip(("报告.docx", SameReport.Docx)),
        _ => File.ReadAllBytes(Path.Combine(Fixtures.Folder, "Formats", format)),
    };

    private static Report Load(byte[] bytes, string path) => ReportLoader.Load(bytes, path).Report!;

    private static List<string> Figures(Report report) => [.. ShippedPacks.Engine.Extract(report).Observations.Select(o => $"{o.Indicator} {o.Value} {o.Scope} {o.Text}")];

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
