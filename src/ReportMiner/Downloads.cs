using ReportMiner.Fetching;
using ReportMiner.Loading;
using ReportMiner.Loading.Decoding;
using ReportMiner.Loading.Pages;

namespace ReportMiner;

/// <summary>Puts the downloads together with the loader, so that both see pages in the same way.</summary>
public static class Downloads
{
    public static PageTools Tools { get; } = new(
        bytes => TextDecoder.Decode(bytes.Span).Text,
        HtmlGuard.Sanitize,
        (bytes, url) => ReportLoader.Load(new SourceDocument("page.html", bytes, Origin: new Origin(url.AbsoluteUri))).Cover is { } cover ? new Hint(cover.Title, cover.Published) : null);
}
