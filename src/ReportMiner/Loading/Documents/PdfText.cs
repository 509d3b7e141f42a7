using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ReportMiner.Loading.Containers;

namespace ReportMiner.Loading.Documents;

/// <summary>The text of a PDF, by poppler's <c>pdftotext</c>, which need not be installed.</summary>
/// <remarks>The document goes through a pipe: no name of a file is ever part of the command, and nothing is written.</remarks>
internal static class PdfText
{
    private const string Program = "pdftotext";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <exception cref="LoadException">The program is missing, or cannot read the document in time.</exception>
    public static string Read(ReadOnlyMemory<byte> bytes)
    {
        using var process = Start();
        try
        {
            return PdfParagraphs.Join(Run(process, bytes));
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>Where the program is: only in absolute folders of PATH, for the current folder may hold anything.</summary>
    public static string? Find()
    {
        var name = OperatingSystem.IsWindows() ? Program + ".exe" : Program;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    private static Process Start()
    {
        if (Find() is not { } program) throw Missing();
        var start = new ProcessStartInfo(program, ["-bbox", "-enc", "UTF-8", "-q", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw Missing();
        }
    }

    private static string Run(Process process, ReadOnlyMemory<byte> bytes)
    {
        var feeding = Task.Run(() => Feed(process, bytes));
        var reading = Task.Run(() => new Allowance(bytes.Length).ReadAll(process.StandardOutput.BaseStream));
        try
        {
            if (!reading.Wait(Longest) || !process.WaitForExit(Longest)) throw new LoadException("pdf_timeout", $"pdftotext did not finish the document within {Longest.TotalSeconds} seconds; save its text by another program");
        }
        catch (AggregateException fault) when (fault.InnerException is LoadException tooLarge)
        {
            throw tooLarge;
        }
        feeding.Wait(Longest);
        if (process.ExitCode != 0 && reading.Result.Length == 0) throw new LoadException("broken_pdf", "a PDF document that pdftotext cannot read: damaged, or locked with a password; open it in a reader and print it to a new PDF");
        return Encoding.UTF8.GetString(reading.Result);
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(bytes.Span);
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says why.
        }
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It ended meanwhile.
        }
    }

    private static LoadException Missing() => new("pdftotext_missing", "a PDF document; to read it, install the package poppler-utils (it brings pdftotext) and run again");
}
