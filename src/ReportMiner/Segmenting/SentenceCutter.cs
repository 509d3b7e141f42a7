using ReportMiner.Model;

namespace ReportMiner.Segmenting;

/// <summary>Finds the ends of sentences and the clauses within them.</summary>
internal static class SentenceCutter
{
    /// <summary>The position after the sentence that begins at <paramref name="start"/>; at most <paramref name="end"/>.</summary>
    /// <remarks>A sentence ends at 。！？ with what closes behind it, and at ； where an enumerated item follows.</remarks>
    public static int EndOfSentence(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '；' or ';' or '，' or ',' && IsItem(text, i + 1, end)) return i + 1;
            if (text[i] is not ('。' or '！' or '？' or '!' or '?')) continue;
            i++;
            while (i < end && text[i] is '”' or '’' or '）' or ')' or '"' or '」' or '』') i++;
            return i;
        }
        return end;
    }

    /// <summary>The stretches between ， ； ： in order, each with its closing mark; a comma within a number cuts nothing.</summary>
    public static IReadOnlyList<TextSpan> Clauses(string text, TextSpan sentence)
    {
        var clauses = new List<TextSpan>();
        var start = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (!IsClauseMark(text[i]) || IsInsideNumber(text, i)) continue;
            clauses.Add(new TextSpan(start, i + 1));
            start = i + 1;
        }
        if (start < sentence.End) clauses.Add(new TextSpan(start, sentence.End));
        return clauses;
    }

    private static bool IsClauseMark(char c) => c is '，' or ',' or '；' or ';' or '：' or ':';

    private static bool IsInsideNumber(string text, int i) =>
        text[i] is ',' or '，' or ':' or '：' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    private static bool IsItem(string text, int start, int end) =>
        start + 2 < end && text[start + 1] == '是' && Enumerator.Read(text, start, end).Depth == Enumerator.ItemDepth;
}
