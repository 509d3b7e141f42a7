using System.Collections.Frozen;

namespace ReportMiner.Extracting;

/// <summary>The characters beside a figure, from the nearest outwards, as far as a phrase may look.</summary>
/// <remarks>
/// Ends at a clause mark, at another figure, at the parenthesis around the figure, and in front of the figure at the sentence's start,
/// behind it also at 、 in front of another figure; right behind 、, or 和 and another figure, a figure has no label in front. Parentheses that close before the figure are passed over, with what they hold.
/// </remarks>
internal sealed class ContextView
{
    private const int Longest = 60;
    private const int Farthest = 600; // with what is passed over
    private const int LongestParenthesis = 200;

    private static readonly string[] Verdicts = ["予以", "宣布", "决定", "旁听", "参加", "参与", "接受"];

    public static readonly ContextView Empty = new([], []);

    private readonly char[] _characters;
    private readonly int[] _positions;

    private ContextView(char[] characters, int[] positions) => (_characters, _positions) = (characters, positions);

    public int Length => _characters.Length;

    public char this[int index] => _characters[index];

    /// <summary>The folded positions, from the nearest outwards.</summary>
    public IReadOnlyList<int> Positions => _positions;

    /// <summary>The folded position of the character at <paramref name="index"/>.</summary>
    public int PositionOf(int index) => _positions[index];

    /// <summary>The nearest characters, against the text for a view in front of the figure.</summary>
    public ReadOnlySpan<char> First(int length) => _characters.AsSpan(0, length);

    /// <summary>True where the view reads <paramref name="literal"/> outwards from <paramref name="index"/>.</summary>
    /// <param name="backward">The view runs against the text.</param>
    public bool Reads(string literal, int index, bool backward)
    {
        if (index + literal.Length > _characters.Length) return false;
        for (var i = 0; i < literal.Length; i++)
            if (_characters[index + i] != literal[backward ? literal.Length - 1 - i : i]) return false;
        return true;
    }

    /// <summary>The view, which runs against the text, without such words where they are words there.</summary>
    /// <param name="words">By their last character, longer ones first.</param>
    /// <param name="isSpare">Tells the positions that are left out besides.</param>
    public ContextView Without(FrozenDictionary<char, string[]> words, WordEdges edges, string text, Func<int, bool> isSpare)
    {
        var kept = new List<int>(Length);
        for (var i = 0; i < Length;)
        {
            if (words.TryGetValue(_characters[i], out var ending) && edges[_positions[i] + 1]
                && Array.Find(ending, word => Reads(word, i, backward: true) && edges[_positions[i + word.Length - 1]]) is { } found) i += found.Length;
            else if (isSpare(_positions[i])) i++;
            else kept.Add(_positions[i++]);
        }
        return kept.Count == Length ? this : Of(text, kept);
    }

    /// <summary>What stands in front of <paramref name="anchor"/>, not beyond <paramref name="limit"/>.</summary>
    /// <param name="neighbour">Tells what else stands at a position.</param>
    public static ContextView Backward(string text, int anchor, int limit, Func<int, Neighbour> neighbour, bool keepParentheses)
    {
        var characters = new List<char>(24);
        var positions = new List<int>(24);
        for (var i = anchor - 1; i >= Math.Max(limit, anchor - Farthest) && characters.Count < Longest; i--)
        {
            var c = text[i];
            if (neighbour(i) == Neighbour.Aside) continue;
            if (c == ')')
            {
                if (keepParentheses) continue;
                var open = MatchingOpen(text, i, limit);
                if (open >= 0)
                {
                    i = open;
                    continue;
                }
            }
            if (c == '(')
            {
                if (keepParentheses && HasCloseBefore(text, i, anchor)) continue;
                break;
            }
            if (neighbour(i) == Neighbour.Figure || (IsClauseMark(c) && !(c == ':' && characters.Count == 0))) break;
            if (characters.Count == 0 && c == '》') continue; // 《合规手册》3000本
            if (characters.Count == 0 && (c == '、' || (c is '和' or '及' or '与' && i > limit && neighbour(i - 1) == Neighbour.Figure))) break;
            characters.Add(c);
            positions.Add(i);
        }
        return new ContextView([.. characters], [.. positions]);
    }

    /// <summary>What stands behind <paramref name="start"/>, not beyond <paramref name="limit"/>.</summary>
    public static ContextView Forward(string text, int start, int limit, Func<int, Neighbour> neighbour)
    {
        var characters = new List<char>(16);
        var positions = new List<int>(16);
        for (var i = start; i < Math.Min(limit, start + Farthest) && characters.Count < Longest; i++)
        {
            var c = text[i];
            if (neighbour(i) == Neighbour.Aside) continue;
            if (c == '(')
            {
                var close = text.AsSpan(i, Math.Min(limit - i, LongestParenthesis)).IndexOf(')');
                if (close > 0)
                {
                    i += close;
                    continue;
                }
            }
            if (i == start && c == ',' && Verdicts.Any(word => text.AsSpan(i + 1).StartsWith(word)) && !IsFollowedByFigure(text, i + 1, limit, neighbour)) continue; // 已改的6件,予以修订; 干部300人,旁听了庭审
            if (IsClauseMark(c) || c == ')' || neighbour(i) == Neighbour.Figure || (c == '、' && IsFollowedByFigure(text, i, limit, neighbour))) break;
            characters.Add(c);
            positions.Add(i);
        }
        return new ContextView([.. characters], [.. positions]);
    }

    /// <summary>True where another figure stands between the position and the clause's end.</summary>
    private static bool IsFollowedByFigure(string text, int start, int limit, Func<int, Neighbour> neighbour)
    {
        for (var i = start; i < Math.Min(limit, start + Longest) && !IsClauseMark(text[i]); i++)
            if (neighbour(i) == Neighbour.Figure) return true;
        return false;
    }

    /// <summary>A view made of any characters of the text, as many as a view may hold.</summary>
    /// <param name="positions">From the nearest outwards.</param>
    public static ContextView Of(string text, IEnumerable<int> positions)
    {
        var kept = positions.Take(Longest).ToArray();
        return new(Array.ConvertAll(kept, position => text[position]), kept);
    }

    public static bool IsClauseMark(char c) => c is ',' or ';' or ':' or '。' or '!' or '?' or '\n' or '\r';

    /// <summary>Where the clause around the position begins, not in front of <paramref name="from"/>.</summary>
    public static int ClauseStart(string text, int position, int from)
    {
        while (position > from && !IsClauseMark(text[position - 1])) position--;
        return position;
    }

    private static int MatchingOpen(string text, int close, int limit)
    {
        var depth = 0;
        for (var i = close; i >= limit && close - i < LongestParenthesis; i--)
        {
            if (text[i] == ')') depth++;
            else if (text[i] == '(' && --depth == 0) return i;
        }
        return -1;
    }

    private static bool HasCloseBefore(string text, int open, int anchor) => text.AsSpan(open, anchor - open).Contains(')');
}
