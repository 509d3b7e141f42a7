namespace ReportMiner.Exporting;

/// <summary>Writes a file that appears whole or not at all.</summary>
public static class OutputFile
{
    /// <summary>Writes beside the target, then puts it in the target's place; what lies under <c>/dev/</c> is written directly.</summary>
    /// <exception cref="IOException">It could not be written; the target is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static T Write<T>(string path, Func<Stream, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            return write(device);
        }
        var target = new FileInfo(path);
        if (target.LinkTarget is not null) target = (FileInfo)target.ResolveLinkTarget(returnFinalTarget: true)!; // a link stays a link
        if (Directory.Exists(target.FullName)) throw new IOException("it is a folder");
        var draft = Path.Combine(target.DirectoryName!, $".reportminer-{Guid.NewGuid():N}.tmp");
        try
        {
            T result;
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16))
            {
                result = write(stream);
                stream.Flush(flushToDisk: true); // a full disk must be noticed before the old file goes
            }
            File.Move(draft, target.FullName, overwrite: true);
            return result;
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
