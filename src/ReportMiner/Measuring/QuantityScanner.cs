using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>Finds every quantity of a text, with its value, unit, bound and place.</summary>
/// <remarks>
/// Safe to share between threads. Reading is linear in the text and never fails: a numeral that cannot be
/// represented keeps its text, has no value and carries a flag.
/// </remarks>
public sealed class QuantityScanner
{
    private readonly Units _units;

    /// <param name="units">The units to know, e.g. <see cref="DefaultUnits"/>.</param>
    public QuantityScanner(UnitTable units)
    {
        ArgumentNullException.ThrowIfNull(units);
        _units = new Units(units);
    }

    /// <summary>The units of the genre, with their classes.</summary>
    public static UnitTable DefaultUnits { get; } =
        new(DataFile.Rows("units.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal));

    /// <summary>The quantities in their order; their offsets are UTF-16 positions of the given text.</summary>
    public IReadOnlyList<Quantity> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new FigureReader(text, _units);
        for (var p = Chars.NextStart(text, 0); p < text.Length;) p = Chars.NextStart(text, reader.Read(p));
        return reader.Found;
    }
}
