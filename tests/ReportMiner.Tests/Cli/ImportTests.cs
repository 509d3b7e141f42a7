namespace ReportMiner.Tests.Cli;

public sealed class ImportTests
{
    private const string Documents = """
        {"id":"a","path":"机器一/甲.txt","title":"某报告","issuer":"某县人民政府","region_code":"410204","region":"某县","level":"county","year":2023,"published":"2024-02-29","url":"https://example.org/a","encoding":"gb18030","text":"化解码头纠纷31件"}
        {"id":"b","path":"机器二/甲.txt","text":"化解码头纠纷1.5万件"}

        """;

    [Fact]
    public void Results_AreStoredWithTheirReports()
    {
        using var folder = SmallPack.Folder();
        Results(folder);

        var import = ReportMinerProgram.Run(folder, "import", "results.jsonl");
        var rows = Export(folder);

        Assert.Equal(0, import.ExitCode);
        Assert.Equal(["a", "b"], rows.Select(row => row["report"]));
        var a = rows[0];
        Assert.Equal(
            ("机器一/甲.txt", "某报告", "410204", "county", "2023", "2024-02-29", "码头纠纷数", "31", "31件"),
            (a["source"], a["title"], a["region_code"], a["level"], a["report_year"], a["published"], a["label"], a["value"], a["text"]));
        Assert.Equal("15000", rows[1]["value"]);
    }

    [Fact]
    public void ReadExtractImport_GiveTheTableOfMine()
    {
        using var folder = SmallPack.Folder();
        ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "mine.csv");

        var documents = ReportMinerProgram.Run(folder, "read", "reports").Output;
        folder.Write("results.jsonl", ReportMinerProgram.Run(folder.Path, documents, "extract").Output);
        ReportMinerProgram.Run(folder, "import", "results.jsonl", "--db", "other.db");
        ReportMinerProgram.Run(folder, "export", "--db", "other.db", "-o", "import.csv");

        Assert.Equal(File.ReadAllBytes(folder["mine.csv"]), File.ReadAllBytes(folder["import.csv"]));
    }

    [Fact]
    public void SameResultsAgain_ChangeNothing()
    {
        using var folder = SmallPack.Folder();
        Results(folder);
        ReportMinerProgram.Run(folder, "import", "results.jsonl");
        ReportMinerProgram.Run(folder, "export", "-o", "one.csv");

        ReportMinerProgram.Run(folder, "import", "results.jsonl", "results.jsonl");
        ReportMinerProgram.Run(folder, "export", "-o", "two.csv");

        Assert.Equal(File.ReadAllBytes(folder["one.csv"]), File.ReadAllBytes(folder["two.csv"]));
    }

    [Fact]
    public void BadLines_AreRecordedUntilTheFileIsMended()
    {
        using var folder = SmallPack.Folder();
        Results(folder);
        var good = File.ReadAllText(folder["results.jsonl"]);
        folder.Write("results.jsonl", good + "nonsense\n" + """{"id":"c","observations":[{"indicator":"docks.disputes"}]}""" + "\n");

        var bad = ReportMinerProgram.Run(folder, "import", "results.jsonl");
        folder.Write("results.jsonl", good);
        var mended = ReportMinerProgram.Run(folder, "import", "results.jsonl");

        Assert.Equal(3, bad.ExitCode);
        Assert.Contains("results.jsonl: line 3", bad.Error, StringComparison.Ordinal);
        Assert.Contains("results.jsonl: line 4", bad.Error, StringComparison.Ordinal);
        Assert.Equal(0, mended.ExitCode);
        Assert.Equal(2, Export(folder).Count);
    }

    [Fact]
    public void DocumentThatFailed_IsRecorded()
    {
        using var folder = SmallPack.Folder();
        folder.Write("results.jsonl", ReportMinerProgram.Run(folder.Path, "{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"\"}\n", "extract").Output);

        var import = ReportMinerProgram.Run(folder, "import", "results.jsonl");

        Assert.Equal(3, import.ExitCode);
        Assert.Contains("no \"text\"", import.Error, StringComparison.Ordinal);
    }

    private static void Results(TemporaryFolder folder) =>
        folder.Write("results.jsonl", ReportMinerProgram.Run(folder.Path, Documents, "extract", "--quantities").Output);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Export(TemporaryFolder folder) =>
        CsvText.Rows(ReportMinerProgram.Run(folder, "export", "-o", "-").Output);
}
