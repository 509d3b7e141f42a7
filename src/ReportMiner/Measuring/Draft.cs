using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>A quantity in the making: brings money to 万元 and other rates to percent.</summary>
internal struct Draft(Numeral numeral)
{
    internal Numeral Numeral = numeral;
    internal int Start = numeral.Start;
    internal int End;
    internal decimal? High = numeral.High;
    internal Bound Bound = numeral.Openness;
    internal string Unit = "";
    internal string Class = "";

    internal readonly Quantity ToQuantity(string text)
    {
        var (unit, factor) = Normalise();
        var span = new TextSpan(Start, End);
        return new Quantity
        {
            Span = span,
            Numeral = new TextSpan(Numeral.Start, Numeral.End),
            Text = span.Of(text),
            Value = Scaled(Numeral.Value, factor),
            ValueMax = Scaled(High, factor),
            Bound = High is null ? Bound : Bound.Range,
            Kind = KindOf(Class),
            Unit = unit,
            UnitClass = Class == "currency" ? "money" : Class,
            Flags = Numeral.Flag is null ? [] : [Numeral.Flag],
        };
    }

    private readonly (string Unit, decimal Factor) Normalise() => Class switch
    {
        "money" => ("万元", 10_000),
        "currency" => ("万" + Unit, 10_000),
        "percent" when Unit == "‰" => ("%", 10),
        _ => (Unit, 1),
    };

    private static decimal? Scaled(decimal? value, decimal divisor) =>
        value is not { } v ? null : divisor == 1 ? v : Decimals.Divide(v, divisor);

    private static QuantityKind KindOf(string unitClass) => unitClass switch
    {
        "percent" => QuantityKind.Rate,
        "money" or "currency" => QuantityKind.Amount,
        "duration" => QuantityKind.Duration,
        "ratio" => QuantityKind.Ratio,
        "score" => QuantityKind.Score,
        "point" or "multiple" or "length" or "area" or "weight" or "volume" or "energy" or "data" or "temperature" or "age" or "other" => QuantityKind.Other,
        _ => QuantityKind.Count,
    };
}
