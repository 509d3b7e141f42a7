using System.Security.Cryptography;
using System.Text;

namespace ReportMiner.Fetching;

/// <summary>Names of downloaded files: the same address and kind of content always give the same name.</summary>
internal static class FileNaming
{
    private const int StemLength = 40;
    private const int HostLength = 80;

    private static readonly string[] Documents = [".pdf", ".doc", ".docx", ".wps", ".ofd", ".rtf", ".txt", ".zip", ".mht"];

    /// <summary>Host, the end of the path, and a hash that keeps addresses apart.</summary>
    public static string Name(Uri url, string ending)
    {
        var path = Uri.UnescapeDataString(url.AbsolutePath).TrimEnd('/');
        var stem = Clean(Path.GetFileNameWithoutExtension(path[(path.LastIndexOf('/') + 1)..]));
        var host = Clean(url.IdnHost);
        // Together with the ending below the 255 bytes that a name may have; the hash keeps what was cut apart.
        if (stem.Length > StemLength) stem = stem[..StemLength];
        if (host.Length > HostLength) host = host[..HostLength];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url.AbsoluteUri)))[..10];
        return string.Join('_', ((string[])[host, stem, hash]).Where(part => part.Length > 0)) + ending;
    }

    /// <summary>From the content where that tells, else from what the server says, else from the address.</summary>
    public static string Ending(WebResponse answer, Uri url)
    {
        var named = Path.GetExtension(url.AbsolutePath).ToLowerInvariant();
        return answer.Body switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => ".pdf",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => named == ".wps" ? ".wps" : ".doc",
            [(byte)'P', (byte)'K', 3, 4, ..] => answer.Body.AsSpan().IndexOf("word/"u8) >= 0 ? ".docx" : named == ".ofd" ? ".ofd" : ".zip",
            _ when answer.MediaType is "text/html" or "application/xhtml+xml" => ".html",
            _ when answer.MediaType == "text/plain" && !IsPage(answer.Body) => ".txt",
            _ when Array.IndexOf(Documents, named) >= 0 => named,
            _ => ".html",
        };
    }

    private static bool IsPage(byte[] body) => body.AsSpan(0, Math.Min(body.Length, 1000)).IndexOf("<html"u8) >= 0;

    private static string Clean(string text) => new([.. text.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or >= '\u4e00' and <= '\u9fff' ? c : '-')]);
}
