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
        bytes => ReportLoader.Load(bytes, "page.html").Failure?.Code == "attachment_only");
}
