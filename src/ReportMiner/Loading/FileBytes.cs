namespace ReportMiner.Loading;

/// <summary>Reads a whole file once, and notices when it changes meanwhile.</summary>
internal static class FileBytes
{
    /// <summary>Larger files are no reports; reading them would only fill the memory.</summary>
    public const long MaxBytes = 64L << 20;

    public const string TooLarge = "too_large";

    public const string Changed = "changed_while_read";
    public const string ChangedMessage = "the file was written to while it was read; run again when it is complete";

    private const string Gone = "the file is gone, or its name cannot be opened; look whether it is still there";

    /// <summary>The bytes, or the problem's code and message.</summary>
    public static (byte[]? Bytes, string Code, string Message) Read(string path)
    {
        try
        {
            var link = new FileInfo(path);
            var file = link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;
            if (!file.Exists) return (null, "not_found", Gone);
            // Pipes, sockets and devices have length 0: they are refused without being opened, for opening one may wait for ever.
            if (file.Length == 0) return (null, "empty_file", "the file is empty (or not a regular file); save the report again");
            if (file.Length > MaxBytes) return (null, TooLarge, $"the file has {file.Length:N0} bytes, more than the {MaxBytes >> 20} MB that a report may have; split it or save the text alone");
            var (length, modified) = (file.Length, file.LastWriteTimeUtc);
            var bytes = File.ReadAllBytes(path);
            file.Refresh();
            if (bytes.Length != length || file.Length != length || file.LastWriteTimeUtc != modified)
            {
                return (null, Changed, ChangedMessage);
            }
            return (bytes, "", "");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "not_found", Gone);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, "unreadable", $"the file cannot be read ({e.Message}); check that it exists and its permissions");
        }
    }

    /// <summary>What differs once the file was written to; zeros where it is gone.</summary>
    public static (long Length, DateTime Modified) State(string path)
    {
        var link = new FileInfo(path);
        var file = link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
    }
}
