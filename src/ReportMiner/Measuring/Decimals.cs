namespace ReportMiner.Measuring;

/// <summary>Arithmetic that leaves no trailing zeros.</summary>
internal static class Decimals
{
    /// <summary>Below this there is room to add to a value.</summary>
    internal const decimal Limit = 70_000_000_000_000_000_000_000_000_000m;

    internal static decimal PowerOfTen(int exponent) => 1 / new decimal(1, 0, 0, false, (byte)exponent);

    /// <summary>The quotient without zeros at its end: 23987.7, not 23987.70.</summary>
    internal static decimal Divide(decimal value, decimal divisor) => Trim(value / divisor);

    /// <summary>The quotient, or null where there is none that can be represented.</summary>
    internal static decimal? TryDivide(decimal value, decimal divisor) =>
        divisor == 0 || (Math.Abs(divisor) < 1 && Math.Abs(value) >= Limit * Math.Abs(divisor)) ? null : Divide(value, divisor);

    /// <summary>The same value without zeros at its end.</summary>
    internal static decimal Trim(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
}
