using ReportMiner.Exporting;
using ReportMiner.Tests.Cli;

namespace ReportMiner.Tests.Exporting;

public sealed class OutputFileTests
{
    [Fact]
    public void FailureHalfway_LeavesTheOldFile()
    {
        using var folder = new TemporaryFolder().Write("out", "old");

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write<int>(folder["out"], stream =>
        {
            stream.Write("new"u8);
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(folder["out"]));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Link_StaysALink()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        using var folder = new TemporaryFolder().Write("real", "old");
        File.CreateSymbolicLink(folder["link"], "real");

        OutputFile.Write(folder["link"], stream =>
        {
            stream.Write("new"u8);
            return 0;
        });

        Assert.Equal("real", new FileInfo(folder["link"]).LinkTarget);
        Assert.Equal("new", File.ReadAllText(folder["real"]));
    }
}
