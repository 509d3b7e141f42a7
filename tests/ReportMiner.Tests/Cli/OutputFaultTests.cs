using System.Diagnostics;

namespace ReportMiner.Tests.Cli;

public sealed class OutputFaultTests
{
    [Fact]
    public void FullDevice_ExitsWith1()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /dev/full");
        using var folder = SmallPack.Folder();
        ReportMinerProgram.Run(folder, "mine", "reports");

        Assert.Equal(1, ReportMinerProgram.Run(folder, "export", "-o", "/dev/full").ExitCode);
        Assert.Equal(1, Shell(folder, "mine reports --force --csv - > /dev/full"));
        Assert.Equal(1, Shell(folder, "--help > /dev/full"));
    }

    [Fact]
    public void ClosedPipe_ExitsWith1()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var folder = SmallPack.Folder();
        folder.Write("documents.jsonl", string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"码头纠纷{i}件\"}}\n")));

        Assert.Equal(1, Shell(folder, "extract < documents.jsonl", before: "set -o pipefail; ", after: " | true"));
    }

    [Theory]
    [InlineData("segment <&-", 2)]
    [InlineData("segment --mode all <&-", 2)]
    [InlineData("extract <&-", 2)]
    [InlineData("explain <&-", 2)]
    [InlineData("fetch --list - <&-", 2)]
    [InlineData("export -o - >&-", 1)]
    [InlineData("segment < reports/1.txt >&-", 1)]
    [InlineData("mine reports 2>&-", 0)]
    public void ClosedStream_IsNeitherWaitedForNorWrittenTo(string command, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var folder = SmallPack.Folder();
        folder.Write("reports/1.txt", SmallPack.Report(3));
        ReportMinerProgram.Run(folder, "mine", "reports");

        Assert.Equal(exitCode, Shell(folder, command, before: "timeout 60 "));
    }

    [Fact]
    public void FolderThatIsNotThere_IsToldBeforeMining()
    {
        using var folder = SmallPack.Folder();

        var run = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "nosuch/out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no folder", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["reports.db"]));
    }

    [Theory]
    [InlineData("export", "-o", "reports.db")]
    [InlineData("mine", "reports", "--force", "--csv", "./reports.db")]
    public void TheDatabaseItself_IsNoOutput(params string[] arguments)
    {
        using var folder = SmallPack.Folder();
        ReportMinerProgram.Run(folder, "mine", "reports");
        var before = File.ReadAllBytes(folder["reports.db"])[..16];

        var run = ReportMinerProgram.Run(folder, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(folder["reports.db"])[..16]);
    }

    [Fact]
    public void FailedExport_LeavesTheOldFileAndNoDraft()
    {
        using var folder = SmallPack.Folder().Write("out.csv", "old");
        folder.Write("broken.db", "no database");

        var run = ReportMinerProgram.Run(folder, "export", "--db", "broken.db", "-o", "out.csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(folder["out.csv"]));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path), name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static int Shell(TemporaryFolder folder, string command, string before = "", string after = "")
    {
        var program = $"dotnet '{System.IO.Path.Combine(AppContext.BaseDirectory, "reportminer.dll")}' ";
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", before + program + command + after])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
