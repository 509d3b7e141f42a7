namespace ReportMiner.Fetching;

/// <summary>Addresses in the one form that the queue knows them by.</summary>
public static class Addresses
{
    private const int MaxLength = 4000;

    /// <summary>Null where the text is no http or https address.</summary>
    public static Uri? Parse(string text, Uri? on = null)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > MaxLength) return null;
        var found = on is null ? Uri.TryCreate(trimmed, UriKind.Absolute, out var url) : Uri.TryCreate(on, trimmed, out url);
        return found ? Normal(url!) : null;
    }

    /// <summary>Without a fragment, which servers never see, and without a name and password; null where it is neither http nor https.</summary>
    internal static Uri? Normal(Uri url)
    {
        if (url.Scheme is not ("http" or "https") || url.Host.Length == 0) return null;
        try
        {
            return new Uri(url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
        }
        catch (UriFormatException)
        {
            return null; // a name that no server can have
        }
    }
}
