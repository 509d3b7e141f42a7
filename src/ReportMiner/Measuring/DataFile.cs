using System.Text;

namespace ReportMiner.Measuring;

/// <summary>Reads the tables that ship inside the library.</summary>
internal static class DataFile
{
    /// <summary>The rows of an embedded tab-separated file, without comment lines.</summary>
    internal static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream("ReportMiner.Measuring." + name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
