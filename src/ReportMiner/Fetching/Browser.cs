namespace ReportMiner.Fetching;

/// <summary>Gets what an address leads to: redirects hop by hop, those of pages too, each allowed by its own site.</summary>
internal sealed class Browser : IDisposable
{
    private const int MaxHops = 10;

    private readonly PoliteWeb _web;
    private readonly RobotsShelf _robots;
    private readonly long _maxBytes;
    private readonly PageTools _tools;

    public Browser(FetchOptions options, PageTools tools, Network network)
    {
        _web = new PoliteWeb(options, network);
        _maxBytes = options.MaxBytes;
        _tools = tools;
        _robots = new RobotsShelf(
            (url, stop) => FollowAsync(url, hop => _web.GetAsync(hop, null, TimeSpan.Zero, RobotsShelf.MaxBytes, stop), _ => null),
            tools.Decode);
    }

    /// <returns>An answer that is no redirect.</returns>
    /// <exception cref="FetchFault">There is none, or it may not be asked for.</exception>
    public Task<WebResponse> GetAsync(Uri url, Validators? validators, CancellationToken stop) => FollowAsync(url, async hop =>
    {
        var robots = await _robots.OfAsync(hop, stop).ConfigureAwait(false);
        if (!robots.Allows(hop)) throw new FetchFault("robots", $"the site's robots.txt asks programs to leave {hop} alone") { Skip = true };
        return await _web.GetAsync(hop, validators?.Url == hop.AbsoluteUri ? validators : null, robots.Pause, _maxBytes, stop).ConfigureAwait(false);
    }, page => PageRedirect.Target(page, _tools));

    public void Dispose() => _web.Dispose();

    private static async Task<WebResponse> FollowAsync(Uri url, Func<Uri, Task<WebResponse>> get, Func<WebResponse, string?> onwards)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = url; ;)
        {
            if (!seen.Add(at.AbsoluteUri)) throw new FetchFault("redirect_loop", $"its redirects run in a circle, back to {at}");
            if (seen.Count > MaxHops) throw new FetchFault("redirect_loop", $"more than {MaxHops} redirects");
            var answer = await get(at).ConfigureAwait(false);
            var target = answer.IsRedirect ? answer["location"] ?? "" : onwards(answer);
            if (target is null) return answer;
            if (target.Length == 0 || !Uri.TryCreate(at, target, out var next))
                throw new FetchFault("bad_redirect", $"{at} answered {answer.Status} without a usable address to go to");
            if (next.Scheme is not ("http" or "https")) throw new FetchFault("refused_scheme", $"it redirects to {next}, which is neither http nor https; it was not followed");
            at = Addresses.Normal(next) ?? throw new FetchFault("bad_redirect", $"{at} redirects to an impossible address");
        }
    }
}
