using System.Text;

namespace ReportMiner.Loading.Containers;

/// <summary>Header fields as mail, HTTP and WARC have them: <c>Name: value</c> a line, up to a blank line.</summary>
internal sealed class Fields
{
    private const int MaxLine = 1 << 16;
    private const int MaxLines = 1000;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first value of the name; empty where there is none.</summary>
    public string this[string name] => _values.GetValueOrDefault(name, "");

    /// <summary>Reads from where the stream stands to the blank line, or to the end.</summary>
    /// <exception cref="InvalidDataException">A line or the number of lines has no end.</exception>
    public static Fields Read(Stream stream)
    {
        var fields = new Fields();
        var name = "";
        for (var n = 0; NextLine(stream) is { Length: > 0 } line; n++)
        {
            if (n > MaxLines) throw new InvalidDataException("a header has too many lines");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t')
            {
                if (name.Length > 0) fields._values[name] += " " + line.Trim(); // a long value goes on
            }
            else if (colon > 0 && fields._values.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim())) name = line[..colon].Trim();
            else name = "";
        }
        return fields;
    }

    /// <summary>The next line without its end; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">It is no line of a header, so long it is.</exception>
    public static string? NextLine(Stream stream)
    {
        var line = new List<byte>(80);
        int next;
        while ((next = stream.ReadByte()) >= 0 && next != '\n')
        {
            if (line.Count >= MaxLine) throw new InvalidDataException("a header has a line without an end");
            line.Add((byte)next);
        }
        if (next < 0 && line.Count == 0) return null;
        return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
    }
}
