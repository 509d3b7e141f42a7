using Microsoft.Data.Sqlite;
using ReportMiner.Loading.Documents;
using ReportMiner.Tests.Loading;
using static ReportMiner.Tests.Loading.Archives;

namespace ReportMiner.Tests.Cli;

/// <summary>What a report says does not depend on the format that it was saved in.</summary>
public sealed class FormatsTests
{
    [Theory]
    [InlineData("yunling-county-2023.txt")]
    [InlineData("mingzhou-market-bureau-2022.txt")]
    [InlineData("linzhu-reconsideration-2023.txt")]
    public void EveryFormat_GivesTheSameObservations(string sample)
    {
        Assert.SkipWhen(PdfText.Find() is null, "pdftotext (package poppler-utils) is not installed");
        string[] lines = [.. File.ReadAllLines(RepositoryFiles.At($"samples/{sample}")).Select(line => line.Trim()).Where(line => line.Length > 0)];
        var page = $"<html><head><meta charset='utf-8'><title>{lines[0]}</title></head><body><div><a href='/'>首页</a></div><h1>{lines[0]}</h1>{string.Concat(lines[1..].Select(line => $"<p>{line}</p>"))}</body></html>";
        var http = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page} ";
        using var folder = new TemporaryFolder()
            .Write("a.html", page)
            .Write("b.docx", Docx(string.Concat(lines.Select(Paragraph))))
            .Write("c.pdf", PdfFile.Of("工作报告", ["#" + lines[0], .. lines[1..]]))
            .Write("d.warc", $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://www.example.gov.cn/a.html\r\nContent-Type: application/http\r\nContent-Length: {System.Text.Encoding.UTF8.GetByteCount(http)}\r\n\r\n{http}\r\n\r\n");

        var run = ReportMinerProgram.Run(folder, "mine", "a.html", "b.docx", "c.pdf", "d.warc", "--patterns", RepositoryFiles.At("patterns"));

        Assert.Equal(0, run.ExitCode);
        var observations = Observations(folder["reports.db"]);
        Assert.Equal(4, observations.Count);
        Assert.True(observations[0].Count > 20);
        Assert.All(observations, found => Assert.Equal(observations[0], found));
        Assert.Contains("Counted once: 3 documents", run.Error, StringComparison.Ordinal);
    }

    private static List<List<string>> Observations(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT s.source, o.indicator || ' ' || o.value || ' ' || o.scope || ' ' || o.text FROM observations o JOIN sources s USING (report) ORDER BY s.source, o.n";
        using var rows = command.ExecuteReader();
        var found = new List<(string Source, string Claim)>();
        while (rows.Read()) found.Add((rows.GetString(0), rows.GetString(1)));
        return [.. found.GroupBy(row => row.Source).Select(group => group.Select(row => row.Claim).ToList())];
    }
}
