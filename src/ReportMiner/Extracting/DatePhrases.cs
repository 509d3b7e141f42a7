using System.Text.RegularExpressions;

namespace ReportMiner.Extracting;

/// <summary>Where a folded text says until when: 截至11月底, 到2023年12月20日止.</summary>
internal sealed partial class DatePhrases
{
    private readonly bool[] _covered;

    public DatePhrases(string text)
    {
        _covered = new bool[text.Length];
        foreach (var phrase in Until().EnumerateMatches(text)) Array.Fill(_covered, true, phrase.Index, phrase.Length);
    }

    public bool Covers(int position) => _covered[position];

    [GeneratedRegex("(?:截至|截止到?|到|至)(?:今年|当年|目前|(?:20)?[0-9]{2}年)?(?:年底|年末|[0-9]{1,2}月(?:[0-9]{1,2}日|底|末|份)?)(?:为?止)?", RegexOptions.CultureInvariant)]
    private static partial Regex Until();
}
