namespace ReportMiner.Evaluating;

/// <summary>How many of the annotated counts, rates and amounts were read with the right value, whether or not an indicator claims them.</summary>
/// <param name="Found">With the right value.</param>
/// <param name="Missed">Not found, or with another value.</param>
/// <param name="NotInGold">Quantities where the annotators saw no figure.</param>
/// <param name="BoundsRight">Of those found, how many have the right bound, too.</param>
public sealed record QuantityScore(int Found, int Missed, int NotInGold, int BoundsRight)
{
    public double Recall => Score.Rounded((double)Found / Math.Max(1, Found + Missed));
}
