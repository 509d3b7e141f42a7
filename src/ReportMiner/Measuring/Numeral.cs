using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>A numeral as read from the text, before its unit is known.</summary>
internal struct Numeral
{
    /// <summary>Beyond this multipliers are not told apart.</summary>
    private const long LargestScale = 1_000_000_000_000;

    internal int Start;

    /// <summary>Where the numeral with its multiplier ends.</summary>
    internal int End;

    /// <summary>Where reading goes on: after a trailing 余, 多, 来 or 几.</summary>
    internal int Next;

    /// <summary>Null where it cannot be represented; then <see cref="Flag"/> says why.</summary>
    internal decimal? Value;

    /// <summary>The upper end of 两三, 七八十, else null.</summary>
    internal decimal? High;

    /// <summary>Exact, Over (余, 多, 几, 数) or About (来).</summary>
    internal Bound Openness;

    internal string? Flag;

    /// <summary>The multiplier at the end (万 in 3.5万), else 1: the left end of 3-5万 shares it.</summary>
    internal long Scale;

    /// <summary>Written in Chinese characters only.</summary>
    internal bool IsHan;

    /// <summary>With a decimal part.</summary>
    internal bool HasFraction;

    /// <summary>Digits before the decimal mark of an Arabic numeral.</summary>
    internal int IntegerDigits;

    /// <summary>Starts with 0 and has more digits: a code.</summary>
    internal bool LeadingZero;

    /// <summary>A string of Chinese digits without multipliers: 二〇二三.</summary>
    internal bool IsDigitString;

    /// <summary>Starts with 百, 千, 万 or 亿, with no digit before it.</summary>
    internal bool IsBareScale;

    internal readonly int Length => End - Start;

    /// <summary>A whole number with no multiplier, mark of vagueness or doubt.</summary>
    internal readonly bool IsPlainInteger =>
        !IsHan && !HasFraction && Scale == 1 && Openness == Bound.Exact && Flag is null;

    /// <summary>Applies a multiplier such as 万.</summary>
    internal void Multiply(long scale)
    {
        Scale = Scale <= LargestScale / scale ? Scale * scale : LargestScale;
        if (Value is not { } value) return;
        if (Math.Abs(value) < Decimals.Limit / scale) Value = Decimals.Trim(value * scale);
        else (Value, Flag) = (null, "too_large");
    }
}
