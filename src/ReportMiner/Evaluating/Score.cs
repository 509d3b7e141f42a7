namespace ReportMiner.Evaluating;

/// <summary>How well what was found agrees with what there is.</summary>
/// <param name="Right">Found and there.</param>
/// <param name="Extra">Found and not there.</param>
/// <param name="Missed">There and not found.</param>
/// <remarks>Shares are 0 where nothing can be said, and rounded to four places.</remarks>
public sealed record Score(int Right, int Extra, int Missed)
{
    private const int Places = 4;

    public static readonly Score None = new(0, 0, 0);

    public double Precision => Rounded(Share(Right, Extra));

    public double Recall => Rounded(Share(Right, Missed));

    public double F1
    {
        get
        {
            var (p, r) = (Share(Right, Extra), Share(Right, Missed));
            return p + r > 0 ? Rounded(2 * p * r / (p + r)) : 0;
        }
    }

    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Extra + b.Extra, a.Missed + b.Missed);

    public static Score Add(Score left, Score right) => left + right;

    internal static double Rounded(double share) => Math.Round(share, Places);

    private static double Share(int right, int wrong) => right + wrong > 0 ? (double)right / (right + wrong) : 0;
}
