using System.Globalization;
using System.Text;

namespace ReportMiner.Fetching;

/// <summary>What a site's robots.txt lets this program ask for (RFC 9309).</summary>
internal sealed class Robots
{
    /// <summary>The name that a robots.txt may call this program.</summary>
    public const string Product = "ReportMiner";

    private const int MaxLine = 2000;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly List<(string Path, bool Allow)> _rules = [];

    private Robots()
    {
    }

    public static Robots AllowAll { get; } = new();

    /// <summary>The pause between requests that the site asks for; at most half a minute.</summary>
    public TimeSpan Pause { get; private set; }

    public static Robots Parse(string text)
    {
        var ours = new Robots();
        var everyones = new Robots();
        var named = false;
        HashSet<Robots> current = [];
        var inAgents = false;
        foreach (var line in text.TrimStart('\ufeff').Split('\n', '\r'))
        {
            var parts = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2 || line.Length > MaxLine) continue;
            var (key, value) = (parts[0].ToLowerInvariant(), parts[1]);
            if (key == "user-agent")
            {
                if (!inAgents) current.Clear();
                inAgents = true;
                if (value == "*") current.Add(everyones);
                else if (value.Split('/')[0].Trim().Equals(Product, StringComparison.OrdinalIgnoreCase)) named |= current.Add(ours);
                continue;
            }
            if (key is not ("allow" or "disallow" or "crawl-delay")) continue; // Sitemap and the like belong to no group
            inAgents = false;
            foreach (var robots in current) robots.Add(key, value);
        }
        return named ? ours : everyones;
    }

    /// <summary>The longest rule that fits decides; of two as long, the one that allows.</summary>
    public bool Allows(Uri url)
    {
        var path = Normal(url.PathAndQuery);
        if (path == "/robots.txt") return true;
        var best = (Length: -1, Allow: true);
        foreach (var (rule, allow) in _rules)
        {
            if (rule.Length < best.Length || rule.Length == best.Length && !allow || !Fits(rule, path)) continue;
            best = (rule.Length, allow);
        }
        return best.Allow;
    }

    private void Add(string key, string value)
    {
        if (key != "crawl-delay")
        {
            if (value.Length > 0) _rules.Add((Normal(value), key == "allow"));
        }
        else if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            Pause = TimeSpan.FromSeconds(Math.Min(seconds, LongestPause.TotalSeconds));
        }
    }

    /// <summary>Escapes and their characters are the same: all that is not plain ASCII is escaped, in capitals.</summary>
    private static string Normal(string path)
    {
        var normal = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(Uri.UnescapeDataString(path)))
        {
            if (b is > 0x20 and < 0x7f) normal.Append((char)b);
            else normal.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
        return normal.ToString();
    }

    /// <summary>Goes back to the last star only, so it takes at most rule × path steps.</summary>
    private static bool Fits(string rule, string path)
    {
        var whole = rule.EndsWith('$');
        if (whole) rule = rule[..^1];
        else rule += '*';
        int r = 0, p = 0, star = -1, from = 0;
        while (p < path.Length)
        {
            if (r < rule.Length && rule[r] == '*')
            {
                star = r++;
                from = p;
                if (r == rule.Length) return true;
            }
            else if (r < rule.Length && rule[r] == path[p])
            {
                r++;
                p++;
            }
            else if (star >= 0)
            {
                r = star + 1;
                p = ++from;
            }
            else
            {
                return false;
            }
        }
        while (r < rule.Length && rule[r] == '*') r++;
        return r == rule.Length;
    }
}
