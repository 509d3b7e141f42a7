namespace ReportMiner.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("bogus")]
    [InlineData("mine")]
    [InlineData("mine --nope")]
    [InlineData("mine reports --nope")]
    [InlineData("mine reports --jobs 0")]
    [InlineData("mine reports --jobs many")]
    [InlineData("mine reports --patterns nosuch")]
    [InlineData("mine reports --json --csv -")]
    [InlineData("export")]
    [InlineData("export --shape cube -o x.csv")]
    [InlineData("export --scope all -o x.csv")]
    [InlineData("export --db nosuch.db -o x.csv")]
    [InlineData("import nosuch.jsonl")]
    public void Mistake_ExitsWith2BeforeAnyWork(string commandLine)
    {
        using var folder = SmallPack.Folder();

        var run = ReportMinerProgram.Run(folder, commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("reportminer: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["reports.db"]));
    }

    [Fact]
    public void MistypedOption_IsCorrected()
    {
        using var folder = SmallPack.Folder();

        Assert.Contains("did you mean '--csv'?", ReportMinerProgram.Run(folder, "mine", "reports", "--cvs", "x").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mien reports", "unknown verb 'mien'; did you mean 'mine'?")]
    [InlineData("mien --help", "unknown verb 'mien'; did you mean 'mine'?")]
    [InlineData("patterns lst --help", "unknown verb 'lst'; did you mean 'list'?")]
    [InlineData("digest", "the verbs are mine, export,")]
    [InlineData("patterns", "which verb? check, test, eval, list")]
    public void MistypedVerb_IsCorrected(string commandLine, string message)
    {
        using var folder = SmallPack.Folder();

        var run = ReportMinerProgram.Run(folder, commandLine.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void AtSign_IsPartOfAName()
    {
        using var folder = SmallPack.Folder().Write("list", "--force");

        Assert.Contains("@list: ", ReportMinerProgram.Run(folder, "mine", "@list").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NameThatBeginsWithADash_FollowsDoubleDash()
    {
        using var folder = SmallPack.Folder().Write("-a.txt", SmallPack.Report(3));

        Assert.Equal(0, ReportMinerProgram.Run(folder, "mine", "--", "-a.txt").ExitCode);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("export")]
    [InlineData("extract")]
    [InlineData("import")]
    public void Help_ShowsAnExample(string verb)
    {
        using var folder = new TemporaryFolder();

        var run = ReportMinerProgram.Run(folder, verb, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches($@"Examples?:\s+(.*\| )?reportminer .*{verb}|Examples?:\s+reportminer {verb}", run.Output);
    }

    [Fact]
    public void Version_IsANumber()
    {
        using var folder = new TemporaryFolder();

        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+", ReportMinerProgram.Run(folder, "--version").Output);
    }
}
