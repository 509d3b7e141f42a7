using System.Globalization;
using CsvHelper;
using ReportMiner.Model;

namespace ReportMiner.Evaluating;

/// <summary>Reads annotated figures: CSV with a header, one row a figure, the columns as in <c>samples/gold.csv</c>.</summary>
public static class GoldCsv
{
    private static readonly string[] Needed = ["doc", "start", "value_text", "value", "bound", "kind", "indicator", "scope"];

    /// <exception cref="GoldException">A column is missing, or a row cannot be understood.</exception>
    public static IReadOnlyList<GoldFigure> Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
        try
        {
            return Read(file, path);
        }
        catch (CsvFormatException fault)
        {
            throw new GoldException($"{path}: {fault.Message}");
        }
    }

    private static List<GoldFigure> Read(Stream stream, string path)
    {
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { TrackLineNumbers = true }, leaveOpen: true);
        csv.ReadHeader();
        var columns = csv.Headers.Select((name, index) => (name, index)).ToLookup(column => column.name, column => column.index, StringComparer.Ordinal);
        if (Needed.Where(name => !columns.Contains(name)).ToList() is { Count: > 0 } missing) throw new GoldException($"{path}: no column {string.Join(", ", missing)}");
        var figures = new List<GoldFigure>();
        while (csv.Read())
        {
            var line = csv.LineNumber;
            figures.Add(Figure(name => columns.Contains(name) ? csv.GetString(columns[name].First()) : "", $"{path}:{line}"));
        }
        return figures;
    }

    private static GoldFigure Figure(Func<string, string> cell, string location)
    {
        if (!int.TryParse(cell("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start)) throw new GoldException($"{location}: start is '{cell("start")}', and should be an offset");
        var text = cell("value_text");
        return new GoldFigure(
            cell("doc"),
            new TextSpan(start, start + text.EnumerateRunes().Count()),
            text,
            double.TryParse(cell("value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null,
            Word<Bound>("bound", cell, location),
            Word<QuantityKind>("kind", cell, location),
            cell("indicator"),
            Word<Scope>("scope", cell, location),
            cell("quote"),
            cell("accept").Split(';', StringSplitOptions.RemoveEmptyEntries));
    }

    private static T Word<T>(string column, Func<string, string> cell, string location) where T : struct, Enum
    {
        var word = cell(column);
        foreach (var value in Enum.GetValues<T>())
            if (value.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)) return value;
        throw new GoldException($"{location}: {column} is '{word}', and should be one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");
    }
}
