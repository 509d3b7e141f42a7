using System.Numerics;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Matches a phrase outwards from a figure; linear in the view for every part of the phrase, no backtracking.</summary>
/// <remarks>
/// A part maps the scores of all positions at which the parts before it can end to those at which it can end itself. A literal earns two
/// points a character, a gap costs one a character unless a topic's word covers it; the best reading wins. A view has fewer than 64
/// characters, so a set of positions is one word of bits. Not for several threads at once.
/// </remarks>
/// <param name="isFree">Tells the folded positions that a gap may cover without cost.</param>
internal sealed class PhraseMatcher(Func<int, bool> isFree)
{
    private const int LiteralGain = 2;
    private const int Positions = 64;

    private readonly List<int[]> _arena = [];
    private int _rented;

    /// <summary>The best end of <paramref name="node"/> in the view, beginning at any of <paramref name="starts"/>; null where it does not match.</summary>
    /// <param name="accepts">Tells whether the phrase may end after so many characters.</param>
    public (int Length, int Score)? Match(PhraseNode node, ContextView view, IReadOnlyList<int> starts, bool backward, Func<int, bool> accepts)
    {
        _rented = 0;
        var reach = new Reach(0, Rent());
        foreach (var start in starts) Add(ref reach, start, 0);
        reach = Step(node, view, reach, backward);
        (int Length, int Score)? best = null;
        for (var left = reach.Mask; left != 0; left &= left - 1)
        {
            var length = BitOperations.TrailingZeroCount(left);
            if ((best is null || reach.Scores[length] > best.Value.Score) && accepts(length)) best = (length, reach.Scores[length]);
        }
        return best;
    }

    private Reach Step(PhraseNode node, ContextView view, Reach from, bool backward)
    {
        switch (node)
        {
            case PhraseNode.Literal literal:
                return StepLiteral(literal.Text, view, from, backward);
            case PhraseNode.Gap gap:
                return StepGap(gap.Max, view, from);
            case PhraseNode.Choice choice:
                var union = new Reach(0, Rent());
                foreach (var option in choice.Options) Merge(ref union, Step(option, view, from, backward));
                return union;
            case PhraseNode.Sequence sequence:
                for (var i = 0; i < sequence.Parts.Count && from.Mask != 0; i++)
                    from = Step(sequence.Parts[backward ? sequence.Parts.Count - 1 - i : i], view, from, backward);
                return from;
            default:
                throw new InvalidOperationException($"unknown phrase part {node.GetType().Name}");
        }
    }

    private Reach StepLiteral(string literal, ContextView view, Reach from, bool backward)
    {
        var to = new Reach(0, from.Scores);
        for (var left = from.Mask; left != 0; left &= left - 1)
        {
            var i = BitOperations.TrailingZeroCount(left);
            if (!view.Reads(literal, i, backward)) continue;
            if (to.Mask == 0) to = new Reach(0, Rent());
            Add(ref to, i + literal.Length, from.Scores[i] + (LiteralGain * literal.Length));
        }
        return to;
    }

    private Reach StepGap(int max, ContextView view, Reach from)
    {
        var to = new Reach(0, Rent());
        for (var left = from.Mask; left != 0; left &= left - 1)
        {
            var start = BitOperations.TrailingZeroCount(left);
            var score = from.Scores[start];
            Add(ref to, start, score);
            for (int i = start, paid = 0; i < view.Length && paid < max; i++)
            {
                if (!isFree(view.PositionOf(i)))
                {
                    score--;
                    paid++;
                }
                Add(ref to, i + 1, score);
            }
        }
        return to;
    }

    private static void Merge(ref Reach into, Reach other)
    {
        for (var left = other.Mask; left != 0; left &= left - 1)
        {
            var i = BitOperations.TrailingZeroCount(left);
            Add(ref into, i, other.Scores[i]);
        }
    }

    private static void Add(ref Reach reach, int position, int score)
    {
        var bit = 1UL << position;
        if ((reach.Mask & bit) != 0 && reach.Scores[position] >= score) return;
        reach.Scores[position] = score;
        reach = reach with { Mask = reach.Mask | bit };
    }

    private int[] Rent()
    {
        if (_rented == _arena.Count) _arena.Add(new int[Positions]);
        return _arena[_rented++];
    }

    /// <summary>The positions that can be reached, and the best score at each.</summary>
    private readonly record struct Reach(ulong Mask, int[] Scores);
}
