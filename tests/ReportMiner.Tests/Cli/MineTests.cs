namespace ReportMiner.Tests.Cli;

public sealed class MineTests
{
    [Fact]
    public void FolderOfReports_GivesTheirFigures()
    {
        using var folder = SmallPack.Folder();

        var run = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "out.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2 reports mined", run.Error, StringComparison.Ordinal);
        var rows = CsvText.Rows(File.ReadAllText(folder["out.csv"]));
        Assert.Equal(
            [("reports/again.txt;reports/乙县.txt", "12", "12件"), ("reports/甲 县.txt", "78", "78件")],
            rows.Select(row => (row["source"], row["value"], row["text"])));
    }

    [Fact]
    public void SecondRun_MinesNothingAndWritesTheSameBytes()
    {
        using var folder = SmallPack.Folder();
        ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "one.csv", "--jobs", "1");

        var again = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "two.csv", "--jobs", "2");

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("0 reports mined, 3 unchanged", again.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder["one.csv"]), File.ReadAllBytes(folder["two.csv"]));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("7")]
    public void Jobs_DoNotChangeTheBytes(string jobs)
    {
        using var folder = SmallPack.Folder();
        for (var i = 0; i < 40; i++) folder.Write($"reports/{i}.txt", SmallPack.Report(i));
        ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "one.csv", "--db", "one.db", "--jobs", "1");

        ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "more.csv", "--db", "more.db", "--jobs", jobs);

        Assert.Equal(File.ReadAllBytes(folder["one.csv"]), File.ReadAllBytes(folder["more.csv"]));
    }

    [Fact]
    public void ChangedFile_ReplacesItsFigures_AndAGoneOneStaysUntilPrune()
    {
        using var folder = SmallPack.Folder();
        ReportMinerProgram.Run(folder, "mine", "reports");
        folder.Write("reports/甲 县.txt", SmallPack.Report(79));
        File.Delete(folder["reports/乙县.txt"]);

        var changed = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "out.csv");
        var kept = CsvText.Rows(File.ReadAllText(folder["out.csv"]));
        File.Delete(folder["reports/again.txt"]);
        var pruned = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "out.csv", "--prune");

        Assert.Contains("1 report mined, 1 unchanged", changed.Error, StringComparison.Ordinal);
        Assert.Equal(["12", "79"], kept.Select(row => row["value"]));
        Assert.Equal(0, pruned.ExitCode);
        Assert.Equal(["79"], CsvText.Rows(File.ReadAllText(folder["out.csv"])).Select(row => row["value"]));
    }

    [Fact]
    public void ChangedPatterns_MineEverythingAnew()
    {
        using var folder = SmallPack.Folder();
        ReportMinerProgram.Run(folder, "mine", "reports");
        folder.Write("patterns/docks.yaml", SmallPack.Yaml + "# a remark\n");

        var again = ReportMinerProgram.Run(folder, "mine", "reports");

        Assert.Contains("2 reports mined", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenFileAmongGoodOnes_IsRecordedUntilItIsMended()
    {
        using var folder = SmallPack.Folder();
        folder.Write("reports/坏.txt", [.. "PK"u8, 3, 4, 0, 0, 0, 1, 2, 0, 255, 254]);

        var first = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "out.csv");
        var second = ReportMinerProgram.Run(folder, "mine", "reports/乙县.txt", "-q");
        folder.Write("reports/坏.txt", SmallPack.Report(5));
        var mended = ReportMinerProgram.Run(folder, "mine", "reports");

        Assert.Equal(3, first.ExitCode);
        Assert.Contains("reports/坏.txt: ", first.Error, StringComparison.Ordinal);
        Assert.Equal(2, CsvText.Rows(File.ReadAllText(folder["out.csv"])).Count);
        Assert.Equal(3, second.ExitCode); // it still stands
        Assert.Contains("reports/坏.txt: ", second.Error, StringComparison.Ordinal);
        Assert.Equal(0, mended.ExitCode);
    }

    [Fact]
    public void Archive_IsMinedEntryByEntry_AndWhatItNoLongerHoldsGoes()
    {
        using var folder = SmallPack.Folder();
        byte[] Bytes(int cases) => System.Text.Encoding.UTF8.GetBytes(SmallPack.Report(cases));
        string[] Sources() => [.. CsvText.Rows(File.ReadAllText(folder["out.csv"])).Select(row => $"{row["source"]} {row["value"]}").Where(row => row.Contains('!', StringComparison.Ordinal))];
        folder.Write("reports/a.zip", Loading.Archives.Zip(("x/1.txt", Bytes(1)), ("x/2.txt", Bytes(2)), ("x/3.txt", [0, 1, 2, 3, 0, 0])));
        var first = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "out.csv");
        var all = Sources();
        var again = ReportMinerProgram.Run(folder, "mine", "reports");
        folder.Write("reports/a.zip", Loading.Archives.Zip(("x/2.txt", Bytes(2)), ("x/4.txt", Bytes(4))));
        var changed = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "out.csv");
        var left = Sources();
        File.Delete(folder["reports/a.zip"]);
        ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "out.csv", "--prune");

        Assert.Equal(3, first.ExitCode);
        Assert.Contains("reports/a.zip!/x/3.txt: ", first.Error, StringComparison.Ordinal);
        Assert.Equal(["reports/a.zip!/x/1.txt 1", "reports/a.zip!/x/2.txt 2"], all);
        Assert.Contains("0 reports mined, 5 unchanged, 1 failed", again.Error, StringComparison.Ordinal);
        Assert.Equal(0, changed.ExitCode);
        Assert.Contains("1 report mined, 4 unchanged", changed.Error, StringComparison.Ordinal);
        Assert.Equal(["reports/a.zip!/x/2.txt 2", "reports/a.zip!/x/4.txt 4"], left);
        Assert.Empty(Sources());
    }

    [Fact]
    public void NoReport_ExitsWith4()
    {
        using var folder = SmallPack.Folder();
        Directory.CreateDirectory(folder["empty"]);

        Assert.Equal(4, ReportMinerProgram.Run(folder, "mine", "empty").ExitCode);
        Assert.Equal(4, ReportMinerProgram.Run(folder, "mine", "nosuch").ExitCode);
        Assert.False(File.Exists(folder["reports.db"]));
    }

    [Fact]
    public void NameWithCodesForATerminal_IsShownWithoutThem()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such names are not allowed there");
        using var folder = SmallPack.Folder().Write("reports/a\u001b[31m\n=1.txt", [0, 1, 2, 3, 0, 0]);

        var run = ReportMinerProgram.Run(folder, "mine", "reports");

        Assert.Equal(3, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Contains("reports/a\uFFFD[31m\uFFFD=1.txt: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonSummary_IsOneObjectOnStandardOutput()
    {
        using var folder = SmallPack.Folder();

        var run = ReportMinerProgram.Run(folder, "mine", "reports", "--json");

        using var summary = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal(2, summary.RootElement.GetProperty("mined").GetInt32());
        Assert.Equal(1, summary.RootElement.GetProperty("skipped").GetProperty(".csv").GetInt32());
        Assert.Equal("docks", summary.RootElement.GetProperty("themes")[0].GetProperty("theme").GetString());
    }
}
