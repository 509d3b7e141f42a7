namespace ReportMiner.Loading.Pages;

/// <summary>Takes saved plain text apart.</summary>
internal static class PlainPage
{
    public static Page Read(string text)
    {
        var trimmed = BodyTrimmer.Trim(text, null);
        return new Page { Text = trimmed.Body.Of(text), Lead = trimmed.Lead, Tail = trimmed.Tail, TitleLine = trimmed.Title };
    }
}
