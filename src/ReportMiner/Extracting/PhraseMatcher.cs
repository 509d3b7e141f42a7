using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Matches a phrase outwards from a figure; linear in the view for every part of the phrase, no backtracking.</summary>
/// <remarks>
/// A part maps the scores of all positions at which the parts before it can end to those at which it can end itself. A literal earns two
/// points a character, a gap costs one a character unless a topic's word covers it; the best reading wins.
/// </remarks>
internal sealed class PhraseMatcher
{
    private const int Unreachable = int.MinValue / 2;
    private const int LiteralGain = 2;

    private readonly Func<int, bool> _isFree;

    /// <param name="isFree">Tells the folded positions that a gap may cover without cost.</param>
    public PhraseMatcher(Func<int, bool> isFree) => _isFree = isFree;

    /// <summary>The best end of <paramref name="node"/> in the view, beginning at any of <paramref name="starts"/>; null where it does not match.</summary>
    /// <param name="accepts">Tells whether the phrase may end after so many characters.</param>
    public (int Length, int Score)? Match(PhraseNode node, ContextView view, IReadOnlyList<int> starts, bool backward, Func<int, bool> accepts)
    {
        var scores = new int[view.Length + 1];
        Array.Fill(scores, Unreachable);
        foreach (var start in starts) scores[start] = 0;
        scores = Step(node, view, scores, backward);
        (int, int)? best = null;
        for (var length = 0; length < scores.Length; length++)
            if (scores[length] > Unreachable && (best is null || scores[length] > best.Value.Item2) && accepts(length)) best = (length, scores[length]);
        return best;
    }

    private int[] Step(PhraseNode node, ContextView view, int[] from, bool backward)
    {
        switch (node)
        {
            case PhraseNode.Literal literal:
                return StepLiteral(literal.Text, view, from, backward);
            case PhraseNode.Gap gap:
                return StepGap(gap.Max, view, from);
            case PhraseNode.Choice choice:
                var union = Step(choice.Options[0], view, from, backward);
                if (ReferenceEquals(union, from)) union = (int[])from.Clone();
                foreach (var option in choice.Options.Skip(1))
                {
                    var to = Step(option, view, from, backward);
                    for (var i = 0; i < to.Length; i++) union[i] = Math.Max(union[i], to[i]);
                }
                return union;
            case PhraseNode.Sequence sequence:
                var parts = sequence.Parts;
                for (var i = 0; i < parts.Count; i++) from = Step(parts[backward ? parts.Count - 1 - i : i], view, from, backward);
                return from;
            default:
                throw new InvalidOperationException($"unknown phrase part {node.GetType().Name}");
        }
    }

    private static int[] StepLiteral(string literal, ContextView view, int[] from, bool backward)
    {
        var to = new int[from.Length];
        Array.Fill(to, Unreachable);
        for (var i = 0; i + literal.Length < from.Length; i++)
            if (from[i] > Unreachable && view.Reads(literal, i, backward))
                to[i + literal.Length] = from[i] + LiteralGain * literal.Length;
        return to;
    }

    private int[] StepGap(int max, ContextView view, int[] from)
    {
        var to = (int[])from.Clone();
        for (var start = 0; start < from.Length; start++)
        {
            if (from[start] <= Unreachable) continue;
            var score = from[start];
            for (int i = start, paid = 0; i < view.Length && paid < max; i++)
            {
                if (!_isFree(view.PositionOf(i)))
                {
                    score--;
                    paid++;
                }
                to[i + 1] = Math.Max(to[i + 1], score);
            }
        }
        return to;
    }
}
