namespace ReportMiner.Cli;

/// <summary>Standard input, where there is one.</summary>
internal static class StandardInput
{
    /// <exception cref="UsageException">It was closed by whoever started the program.</exception>
    public static Stream Open() => Descriptors.IsOpen(0) ? Console.OpenStandardInput() : throw new UsageException("standard input is closed; give it a file or a pipe, e.g. < FILE");

    /// <summary>All of it, as UTF-8.</summary>
    /// <exception cref="UsageException">It was closed by whoever started the program.</exception>
    public static string ReadText()
    {
        using var reader = new StreamReader(Open());
        return reader.ReadToEnd();
    }
}
