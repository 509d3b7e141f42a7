using System.Security.Cryptography;
using System.Text;

namespace ReportMiner.Loading;

/// <summary>What is known of where bytes are from, beside the bytes themselves: a web archive or the sidecar of a download tells it.</summary>
/// <param name="Url">The address.</param>
/// <param name="Title">What the page that led there calls it; null where that is not known.</param>
/// <param name="Published">When the page that led there says it was published; null where that is not known.</param>
public sealed record Origin(string? Url, string? Title = null, DateOnly? Published = null)
{
    /// <summary>Stands for all of it: it changes when anything of it does.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Url}\n{Title}\n{Published:yyyy-MM-dd}")))[..16];
}
