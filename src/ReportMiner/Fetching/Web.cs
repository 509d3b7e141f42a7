using System.Net;

namespace ReportMiner.Fetching;

/// <summary>Sends one request and takes the answer within the limits of size and time.</summary>
internal sealed class Web : IDisposable
{
    private readonly HttpClient _client;
    private readonly FetchOptions _options;

    public Web(FetchOptions options, Network network)
    {
        _options = options;
        _client = new HttpClient(GuardedHandler.Create(network, options.AllowPrivate, options.Timeout)) { Timeout = Timeout.InfiniteTimeSpan };
        var headers = _client.DefaultRequestHeaders;
        headers.TryAddWithoutValidation("User-Agent", $"Mozilla/5.0 (compatible; {Robots.Product}/{typeof(Web).Assembly.GetName().Version?.ToString(2)})");
        headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8");
        headers.TryAddWithoutValidation("Accept-Language", "zh-CN,zh;q=0.9");
    }

    /// <param name="url">http or https.</param>
    /// <param name="validators">Of the copy at hand; null to get the content in any case.</param>
    /// <param name="maxBytes">The longest body to take.</param>
    /// <param name="stop">Ends the run.</param>
    /// <exception cref="FetchFault">There is no answer, or one beyond the limits.</exception>
    public async Task<WebResponse> GetAsync(Uri url, Validators? validators, long maxBytes, CancellationToken stop)
    {
        if (url.Scheme is not ("http" or "https")) throw new FetchFault("refused_scheme", $"{url} is neither http nor https; it was not followed");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(_options.Timeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            if (validators?.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            if (validators?.LastModified is { } date) request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var body = response.StatusCode == HttpStatusCode.OK ? await ReadAsync(response.Content, maxBytes, limit.Token).ConfigureAwait(false) : [];
            return new WebResponse(url, (int)response.StatusCode, Headers(response), body);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new FetchFault("timeout", $"no complete answer within {_options.Timeout.TotalSeconds:0.###} s (--timeout)") { MayPass = true };
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException or InvalidOperationException or FormatException)
        {
            // What the client throws for connections, broken bodies, broken compression (two kinds) and names that cannot be.
            stop.ThrowIfCancellationRequested();
            throw FetchFault.In(fault) ?? new FetchFault("broken_answer", (fault.InnerException ?? fault).Message) { MayPass = true };
        }
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Counts what comes out of the decompression, so a small answer that unpacks to a huge one is stopped, too.</summary>
    private static async Task<byte[]> ReadAsync(HttpContent content, long maxBytes, CancellationToken stop)
    {
        if (content.Headers.ContentLength > maxBytes) throw TooLarge(maxBytes);
        using var source = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        using var body = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await source.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > maxBytes) throw TooLarge(maxBytes);
            body.Write(buffer, 0, read);
        }
        return body.ToArray();
    }

    private static FetchFault TooLarge(long maxBytes) => new("too_large", $"it is larger than {maxBytes / (double)(1 << 20):0.###} MB (--max-size)");

    private static SortedDictionary<string, string> Headers(HttpResponseMessage response)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            if (!name.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase)) headers[name.ToLowerInvariant()] = string.Join(", ", values);
        }
        return headers;
    }
}
