using ReportMiner.Exporting;

namespace ReportMiner.Cli;

/// <summary>Where data goes: a file that appears whole or not at all, or <c>-</c> for standard output.</summary>
internal static class Output
{
    /// <summary>Finds out before an hour of work that its result could not be written.</summary>
    /// <param name="path">The output; null for none.</param>
    /// <param name="database">Must not be written over.</param>
    public static void CheckFolder(string? path, string database)
    {
        if (path is null or "-") return;
        if (Path.GetFullPath(path) == Path.GetFullPath(database)) throw new UsageException($"{path} is the database; name another file for the output");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder)) throw new IOException($"{path} cannot be written: there is no folder {folder}; make it first");
        if (Directory.Exists(path)) throw new IOException($"{path} is a folder; name a file in it");
    }

    public static T Write<T>(string path, Func<Stream, T> write)
    {
        if (path == "-")
        {
            using var stream = new BufferedStream(StandardOutput.Open(), 1 << 16);
            return write(stream);
        }
        try
        {
            return OutputFile.Write(path, write);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var reason = fault.Message.Split(" : '")[0]; // without the path of the draft, which nobody knows
            throw new IOException($"{path} cannot be written: {reason}; nothing there was changed", fault);
        }
    }
}
