using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>The text as matching sees it: forms folded, blanks and quotation marks left out; knows the way back to the original.</summary>
internal sealed class FoldedText
{
    private readonly int[] _toOriginal; // one entry a folded character, and one past the end

    public FoldedText(string original)
    {
        Original = original;
        var folded = ArrayPool<char>.Shared.Rent(original.Length);
        var map = new int[original.Length + 1];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            if (TextNormalizer.IsIgnorable(original[i])) continue;
            folded[length] = TextNormalizer.Fold(original[i]);
            map[length++] = i;
        }
        map[length] = original.Length;
        Text = new string(folded, 0, length);
        ArrayPool<char>.Shared.Return(folded);
        _toOriginal = map.AsSpan(0, length + 1).ToArray();
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>The folded position of the first kept character at or after the original position.</summary>
    public int FromOriginal(int position)
    {
        var found = Array.BinarySearch(_toOriginal, position);
        return found >= 0 ? found : ~found;
    }

    public TextSpan FromOriginal(TextSpan span) => new(FromOriginal(span.Start), FromOriginal(span.End));

    /// <summary>The original stretch from the first to the last kept character of the folded one.</summary>
    public TextSpan ToOriginal(TextSpan folded) => folded.Length == 0
        ? new TextSpan(_toOriginal[folded.Start], _toOriginal[folded.Start])
        : new TextSpan(_toOriginal[folded.Start], _toOriginal[folded.End - 1] + 1);

    /// <summary>True where a parenthesis that holds the first position closes in front of the second.</summary>
    public bool ClosesBetween(int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end && depth >= 0; i++) depth += Text[i] switch { '(' => 1, ')' => -1, _ => 0 };
        return depth < 0;
    }
}
