using System.Text.Json;

namespace ReportMiner.Tests.Cli;

public sealed class PatternsEvalTests
{
    private const string Header = "doc,start,value_text,unit_text,value,unit,bound,kind,indicator,scope,year,quote,accept\n";

    [Fact]
    public void AnnotatedReports_AreScoredByIndicatorWithTheirErrors()
    {
        using var folder = SmallPack.Folder();
        // Offsets in the main text, which has no title, and in the whole file.
        folder.Write("gold.csv", Header + "乙县,8,12,件,12,件,exact,count,docks.disputes,headline,2023,全年化解码头纠纷12件,\n甲 县,27,78,件,78,件,exact,count,docks.settled,headline,2023,全年化解码头纠纷78件,\n");

        var run = ReportMinerProgram.Run(folder, "patterns", "eval", "--gold", "gold.csv", "reports", "--misses", "1", "--json");

        Assert.Equal(0, run.ExitCode);
        var result = JsonElement.Parse(run.Output);
        Assert.Equal("""{"tp":1,"fp":1,"fn":1,"precision":0.5,"recall":0.5,"f1":0.5}""", Compact(result.GetProperty("headline")));
        Assert.Equal(1, result.GetProperty("quantities").GetProperty("recall").GetDouble());
        Assert.Equal(["docks.disputes", "docks.settled"], result.GetProperty("indicators").EnumerateArray().Select(i => i.GetProperty("indicator").GetString()));
        Assert.Contains(result.GetProperty("errors").EnumerateArray(), error => error.GetProperty("indicator").GetString() == "docks.settled" && error.GetProperty("instead").GetString() == "docks.disputes/headline");
        Assert.DoesNotContain("misplaced", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_TellsTheTotalsAndARowAnIndicator()
    {
        using var folder = SmallPack.Folder();
        folder.Write("gold.csv", Header + "乙县,8,12,件,12,件,exact,count,docks.disputes,headline,2023,全年化解码头纠纷12件,\n");

        var run = ReportMinerProgram.Run(folder, "patterns", "eval", "--gold", "gold.csv", "reports");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("headline   P 1.000  R 1.000  F1 1.000  (1 right, 0 extra, 0 missed)", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Lines, line => line.StartsWith("  docks.disputes", StringComparison.Ordinal));
    }

    [Fact]
    public void OffsetsThatFitNowhere_AreToldAndScored()
    {
        using var folder = SmallPack.Folder();
        folder.Write("gold.csv", Header + "乙县,3,12,件,12,件,exact,count,docks.disputes,headline,2023,,\n");

        var run = ReportMinerProgram.Run(folder, "patterns", "eval", "--gold", "gold.csv", "reports");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[misplaced_gold]", run.Error, StringComparison.Ordinal);
        Assert.Contains("(0 right, 1 extra, 1 missed)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentWithoutFile_IsMissedAndTold()
    {
        using var folder = SmallPack.Folder();
        folder.Write("gold.csv", Header + "乙县,8,12,件,12,件,exact,count,docks.disputes,headline,2023,,\n丙县,8,12,件,12,件,exact,count,docks.disputes,headline,2023,,\n");

        var run = ReportMinerProgram.Run(folder, "patterns", "eval", "--gold", "gold.csv", "reports");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no file is named 丙县", run.Error, StringComparison.Ordinal);
        Assert.Contains("(1 right, 0 extra, 1 missed)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doc,start\n", "gold.csv: no column value_text")]
    [InlineData("", "no column doc")]
    [InlineData(Header, "no annotated figure")]
    [InlineData(Header + "乙县,x,12,件,12,件,exact,count,,headline,2023,,\n", "gold.csv:2: start is 'x'")]
    [InlineData(Header + "乙县,8,12,件,12,件,exact,count,,whole,2023,,\n", "gold.csv:2: scope is 'whole', and should be one of headline, subset, target, prior")]
    public void WrongGold_IsAUsageErrorThatSaysWhere(string gold, string message)
    {
        using var folder = SmallPack.Folder();
        folder.Write("gold.csv", gold);

        var run = ReportMinerProgram.Run(folder, "patterns", "eval", "--gold", "gold.csv", "reports");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoAnnotatedFile_IsNothingFound()
    {
        using var folder = SmallPack.Folder();
        folder.Write("gold.csv", Header + "丁县,8,12,件,12,件,exact,count,docks.disputes,headline,2023,,\n");

        Assert.Equal(4, ReportMinerProgram.Run(folder, "patterns", "eval", "--gold", "gold.csv", "reports").ExitCode);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
