using System.Diagnostics;

namespace ReportMiner.Tests.Cli;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 130)]
    [InlineData("KILL", 137)]
    public void StoppedRun_KeepsWhatWasFinishedAndGoesOn(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs signals");
        using var folder = SmallPack.Folder();
        // Long names: their lines on standard error fill its pipe, so the program waits for this test in the middle of its work.
        for (var i = 0; i < 1500; i++) folder.Write($"reports/{new string('x', 100)}{i}.txt", SmallPack.Report(i));
        ReportMinerProgram.Run(folder, "mine", "reports", "--db", "whole.db", "--csv", "whole.csv");

        using var process = ReportMinerProgram.Start(folder.Path, "mine", "reports", "--verbose", "--csv", "out.csv");
        while (process.StandardError.ReadLine() is { } line && !line.Contains("figures", StringComparison.Ordinal))
        {
            // until the first report is done
        }
        Process.Start("kill", [$"-{signal}", $"{process.Id}"]).WaitForExit();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(exitCode, process.ExitCode);
        Assert.False(File.Exists(folder["out.csv"]));

        var rest = ReportMinerProgram.Run(folder, "mine", "reports", "--csv", "out.csv", "--json");

        Assert.Equal(0, rest.ExitCode);
        using var summary = System.Text.Json.JsonDocument.Parse(rest.Output);
        Assert.InRange(summary.RootElement.GetProperty("mined").GetInt32(), 1, 1500);
        Assert.InRange(summary.RootElement.GetProperty("unchanged").GetInt32(), 1, 1500);
        Assert.Equal(File.ReadAllBytes(folder["whole.csv"]), File.ReadAllBytes(folder["out.csv"]));
    }
}
