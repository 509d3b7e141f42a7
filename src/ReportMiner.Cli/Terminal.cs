using System.Globalization;
using System.Text;

namespace ReportMiner.Cli;

/// <summary>The console: data on standard output, all else on standard error, UTF-8 and English everywhere.</summary>
internal static class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Says only what went wrong.</summary>
    public static bool Quiet { get; set; }

    /// <summary>Says what is done with every file.</summary>
    public static bool Verbose { get; set; }

    /// <summary>True where a person watches standard error.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected && !Quiet && !Verbose;

    public static void SetUp()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        if (OperatingSystem.IsWindows())
        {
            try
            {
                Console.OutputEncoding = Utf8; // Chinese Windows starts with code page 936
                Console.InputEncoding = Utf8;
            }
            catch (IOException)
            {
                // There is no console; the streams below are UTF-8 all the same.
            }
        }
        Console.SetOut(new StreamWriter(StandardOutput.Open(), Utf8) { AutoFlush = true });
        Console.SetError(Descriptors.IsOpen(2) ? new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true } : TextWriter.Null);
    }

    public static void Error(string message) => Console.Error.WriteLine($"reportminer: {message}");

    /// <summary>For a person; not with <c>--quiet</c>.</summary>
    public static void Note(string message)
    {
        if (!Quiet) Console.Error.WriteLine(message);
    }

    /// <summary>Only with <c>--verbose</c>.</summary>
    public static void Detail(string message)
    {
        if (Verbose) Console.Error.WriteLine(message);
    }
}
