namespace ReportMiner.Tests.Cli;

public sealed class SegmentTests
{
    [Theory]
    [InlineData("", "走进杭研大厦\n", "走进 杭研 大厦\n")]
    [InlineData("--mode default", "走进杭研大厦\n", "走进 杭研 大厦\n")]
    [InlineData("--no-hmm", "走进杭研大厦\n", "走进 杭 研 大厦\n")]
    [InlineData("--mode search", "人民法院\n", "人民 民法 法院 人民法院\n")]
    [InlineData("--mode all", "人民法院，a b\n", "人民 人民法院 民法 法院 ， a b\n")]
    public void Modes_CutAsTheyAreCalled(string options, string input, string expected) =>
        Assert.Equal(expected, Run(input, options.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Output);

    [Theory]
    [InlineData("", "")]
    [InlineData("审结", "审结\n")]
    [InlineData("\n\n审结\n", "\n\n审结\n")]
    [InlineData("审结\r\n办理\r审结\u0085\u2028，\u3000 \t件\n", "审结\n办理 审结 ， 件\n")]
    public void Lines_EndAtNewlinesOnly_WithoutWhiteSpace(string input, string expected) => Assert.Equal(expected, Run(input).Output);

    [Fact]
    public void LongLine_StaysOne()
    {
        var line = string.Concat(Enumerable.Repeat("行政执法监督，", 30_000));

        var run = Run(line + "\n" + "办理\n");

        Assert.Equal([line, "办理"], run.Lines.Select(words => words.Replace(" ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Dictionary_AddsItsWords()
    {
        using var folder = new TemporaryFolder().Write("words.txt", "双随机一公开 5 n\n");

        var run = ReportMinerProgram.Run(folder.Path, "推行双随机一公开\n", "segment", "--dictionary", "words.txt");

        Assert.Equal("推行 双随机一公开\n", run.Output);
    }

    [Fact]
    public void Dictionary_Missing_ExitsWith2()
    {
        var run = Run("审结\n", "--dictionary", "nosuch.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("nosuch.txt", run.Error, StringComparison.Ordinal);
    }

    private static ProgramResult Run(string input, params IEnumerable<string> options)
    {
        using var folder = new TemporaryFolder();
        return ReportMinerProgram.Run(folder.Path, input, ["segment", .. options]);
    }
}
