using System.Text;
using System.Text.RegularExpressions;

namespace ReportMiner.Loading;

/// <summary>A path pattern with <c>*</c>, <c>?</c> and <c>**</c>, for shells that do not expand them.</summary>
internal sealed class GlobPattern
{
    private readonly Regex _regex;

    private GlobPattern(string root, Regex regex)
    {
        Root = root;
        _regex = regex;
    }

    /// <summary>The folder before the first wildcard; empty for the current one.</summary>
    public string Root { get; }

    public static bool HasWildcard(string path) => path.AsSpan().ContainsAny('*', '?');

    public static GlobPattern Parse(string pattern)
    {
        var unified = OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern;
        var wildcard = unified.AsSpan().IndexOfAny('*', '?');
        var slash = unified.LastIndexOf('/', wildcard);
        var root = slash < 0 ? "" : unified[..(slash + 1)];
        return new GlobPattern(root, new Regex(Translate(unified[root.Length..]), RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(2)));
    }

    /// <summary>True where the path below <see cref="Root"/>, with <c>/</c> between its parts, fits.</summary>
    public bool Matches(string relative) => _regex.IsMatch(relative);

    private static string Translate(string glob)
    {
        var regex = new StringBuilder(@"\A");
        for (var i = 0; i < glob.Length; i++)
        {
            if (glob[i] == '*' && i + 1 < glob.Length && glob[i + 1] == '*')
            {
                i++;
                var folders = i + 1 < glob.Length && glob[i + 1] == '/';
                if (folders) i++;
                regex.Append(folders ? "(?:[^/]+/)*" : ".*");
            }
            else if (glob[i] is '*')
            {
                regex.Append("[^/]*");
            }
            else if (glob[i] is '?')
            {
                regex.Append("[^/]");
            }
            else
            {
                regex.Append(Regex.Escape(glob[i].ToString()));
            }
        }
        return regex.Append(@"\z").ToString();
    }
}
