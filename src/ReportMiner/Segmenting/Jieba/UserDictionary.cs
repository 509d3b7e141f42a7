using System.Globalization;
using System.Text;

namespace ReportMiner.Segmenting.Jieba;

/// <summary>Reads the lines of a user dictionary as Python's jieba does: <c>^(.+?)( [0-9]+)?( [a-z]+)?$</c>.</summary>
internal static class UserDictionary
{
    /// <summary>A sum of as many as there can be words still fits into 64 bits.</summary>
    public const long MaxFrequency = 1_000_000_000_000;

    private static readonly char[] AsciiWhiteSpace = [' ', '\t', '\n', '\r', '\v', '\f'];

    public static IEnumerable<UserWord> Read(string path)
    {
        try
        {
            return Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)));
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"The dictionary {path} is not UTF-8.");
        }
    }

    public static IEnumerable<UserWord> Parse(string text)
    {
        var number = 0;
        foreach (var untrimmed in text.Split('\n'))
        {
            number++;
            var line = untrimmed.Trim(AsciiWhiteSpace).TrimStart('\uFEFF');
            if (line.Length > 0)
                yield return ParseLine(line, number);
        }
    }

    private static UserWord ParseLine(string line, int number)
    {
        var rest = line.AsSpan();
        TakeLast(ref rest, 'a', 'z');
        var digits = TakeLast(ref rest, '0', '9');
        if (!digits.IsEmpty)
        {
            if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var frequency) || frequency > MaxFrequency)
                throw new InvalidDataException($"Line {number} of the dictionary: the frequency {digits} is out of range.");
            return new(rest.ToString(), frequency);
        }
        return new(rest.ToString(), null);
    }

    /// <summary>Takes off the last field, if it consists of the given characters and a word is left before it.</summary>
    private static ReadOnlySpan<char> TakeLast(ref ReadOnlySpan<char> rest, char low, char high)
    {
        var blank = rest.LastIndexOf(' ');
        var field = rest[(blank + 1)..];
        if (blank < 1 || field.IsEmpty || field.ContainsAnyExceptInRange(low, high))
            return default;
        rest = rest[..blank];
        return field;
    }
}
