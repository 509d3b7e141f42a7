using System.Globalization;
using System.Text;
using ReportMiner.Model;

namespace ReportMiner.Tests.Measuring;

/// <summary>Reads and writes the notation of the hand-written tables, e.g. 近2.2万余次 = 22000 次 about count.</summary>
internal static class QuantityCases
{
    internal static IEnumerable<TheoryDataRow<string, string>> Read(string file)
    {
        using var stream = typeof(QuantityCases).Assembly.GetManifestResourceStream("ReportMiner.Tests.Measuring." + file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t', 2);
            yield return new(columns[0], columns.Length == 1 ? "" : columns[1]);
        }
    }

    internal static string Write(IEnumerable<Quantity> quantities) => string.Join('\t', quantities.Select(Write));

    private static string Write(Quantity q)
    {
        var value = q.Value?.ToString(CultureInfo.InvariantCulture) ?? "?";
        if (q.ValueMax is { } max) value += ".." + max.ToString(CultureInfo.InvariantCulture);
        var flags = string.Concat(q.Flags.Select(f => " !" + f));
        return $"{q.Text} = {value} {(q.Unit.Length == 0 ? "-" : q.Unit)} {q.Bound.ToString().ToLowerInvariant()} {q.Kind.ToString().ToLowerInvariant()}{flags}";
    }
}
