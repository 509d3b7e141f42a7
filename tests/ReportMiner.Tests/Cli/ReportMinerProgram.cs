using System.Diagnostics;
using System.Text;

namespace ReportMiner.Tests.Cli;

/// <summary>Runs the built program, as a user would.</summary>
public static class ReportMinerProgram
{
    /// <param name="folder">The current folder of the run.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="arguments">The command line.</param>
    public static ProgramResult Run(string folder, string input, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading it all, as a usage error does.
        }
        Task.WaitAll(error, copying);
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output.ToArray(), error.Result);
    }

    public static ProgramResult Run(TemporaryFolder folder, params IEnumerable<string> arguments) => Run(folder.Path, "", arguments);

    /// <summary>Starts it and leaves its streams to the caller.</summary>
    public static Process Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "reportminer.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
