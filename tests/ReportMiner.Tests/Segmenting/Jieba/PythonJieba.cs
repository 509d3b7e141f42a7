using System.Diagnostics;
using System.Text;

namespace ReportMiner.Tests.Segmenting.Jieba;

/// <summary>The live Python package, run by Fixtures/Jieba/reference.py.</summary>
internal static class PythonJieba
{
    // Debian's own interpreter: another python3 that comes first in the path does not see Debian's packages.
    private const string Interpreter = "/usr/bin/python3";

    public static bool IsInstalled => File.Exists(Interpreter) && Directory.Exists("/usr/lib/python3/dist-packages/jieba");

    public static string Fixture(string file) => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Jieba", file);

    /// <summary>The lines of a source, as they come.</summary>
    public static IEnumerable<string> Lines(params string[] arguments)
    {
        var start = new ProcessStartInfo(Interpreter, [Fixture("reference.py"), .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
            yield return line;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
