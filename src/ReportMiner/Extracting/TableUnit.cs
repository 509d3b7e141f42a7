using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Gives a bare number in a table the unit that its header or caption states.</summary>
internal static class TableUnit
{
    private static readonly (string Mark, decimal Factor, QuantityKind Kind, string Unit, string UnitClass)[] Known =
    [
        ("%", 1m, QuantityKind.Rate, "%", "percent"),
        ("％", 1m, QuantityKind.Rate, "%", "percent"),
        ("亿元", 10_000m, QuantityKind.Amount, "万元", "money"),
        ("(亿)", 10_000m, QuantityKind.Amount, "万元", "money"),
        ("（亿）", 10_000m, QuantityKind.Amount, "万元", "money"),
        ("万元", 1m, QuantityKind.Amount, "万元", "money"),
        ("(元)", 0.0001m, QuantityKind.Amount, "万元", "money"),
        ("（元）", 0.0001m, QuantityKind.Amount, "万元", "money"),
    ];

    /// <param name="quantity">As it was measured in its cell.</param>
    /// <param name="names">Row label, column header, caption: the first that states a unit counts.</param>
    public static Quantity Apply(Quantity quantity, IEnumerable<string> names)
    {
        if (quantity.Unit.Length > 0 || quantity.Value is not { } value) return quantity;
        foreach (var name in names)
            foreach (var (mark, factor, kind, unit, unitClass) in Known)
                if (name.Contains(mark, StringComparison.Ordinal))
                    return quantity with { Value = value * factor, ValueMax = quantity.ValueMax * factor, Kind = kind, Unit = unit, UnitClass = unitClass };
        return quantity;
    }
}
