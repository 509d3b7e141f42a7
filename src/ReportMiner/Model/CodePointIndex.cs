namespace ReportMiner.Model;

/// <summary>Converts between UTF-16 offsets and offsets in Unicode code points of one text.</summary>
/// <remarks>A lone surrogate counts as one code point. Texts without surrogates cost nothing.</remarks>
public sealed class CodePointIndex
{
    private readonly int[] _lowSurrogates; // UTF-16 positions of the second halves of pairs, ascending

    public CodePointIndex(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            _lowSurrogates = [];
            return;
        }
        var low = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i - 1], text[i])) continue;
            low.Add(i);
            i++;
        }
        _lowSurrogates = [.. low];
    }

    /// <summary>The number of code points before the UTF-16 position.</summary>
    public int ToCodePoints(int utf16) => _lowSurrogates.Length == 0 ? utf16 : utf16 - CountBefore(utf16);

    public TextSpan ToCodePoints(TextSpan utf16) => new(ToCodePoints(utf16.Start), ToCodePoints(utf16.End));

    private int CountBefore(int utf16)
    {
        var found = Array.BinarySearch(_lowSurrogates, utf16);
        return found >= 0 ? found : ~found;
    }
}
