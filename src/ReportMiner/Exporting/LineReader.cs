namespace ReportMiner.Exporting;

/// <summary>Cuts a stream of bytes into lines at <c>\n</c>; JSON Lines have no other line end.</summary>
/// <remarks>Bytes, not characters: a reader of characters would mend invalid UTF-8 silently and move every offset.</remarks>
public static class LineReader
{
    /// <summary>Every line with something in it, each with its number counted from 1; the last one needs no line end.</summary>
    public static IEnumerable<(Memory<byte> Line, int Number)> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new byte[1 << 16];
        int start = 0, searched = 0, end = 0, number = 0;
        while (true)
        {
            if (end == bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
            var read = stream.Read(bytes, end, bytes.Length - end);
            end += read;
            for (int at; (at = Array.IndexOf(bytes, (byte)'\n', searched, end - searched)) >= 0; start = searched = at + 1)
            {
                if (Line(bytes.AsSpan(start..at), ++number) is { IsEmpty: false } line) yield return (line, number);
            }
            if (read == 0)
            {
                if (Line(bytes.AsSpan(start..end), ++number) is { IsEmpty: false } line) yield return (line, number);
                yield break;
            }
            bytes.AsSpan(start..end).CopyTo(bytes);
            (start, searched, end) = (0, end - start, end - start);
        }
    }

    // A copy: workers keep the line while the buffer goes on.
    private static Memory<byte> Line(ReadOnlySpan<byte> line, int number)
    {
        if (number == 1 && line.StartsWith("\uFEFF"u8)) line = line[3..];
        return line.Trim(" \t\r"u8).ToArray();
    }
}
