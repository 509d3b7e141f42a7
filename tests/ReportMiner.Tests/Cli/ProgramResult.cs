using System.Text;

namespace ReportMiner.Tests.Cli;

/// <summary>What a run of the program left.</summary>
public sealed record ProgramResult(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
