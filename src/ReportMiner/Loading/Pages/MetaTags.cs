namespace ReportMiner.Loading.Pages;

/// <summary>The <c>meta</c> tags of a page; names are compared without case, the first value that is not empty counts.</summary>
internal sealed class MetaTags
{
    public static readonly MetaTags None = new([]);

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IEnumerable<(string Name, string Value)> tags)
    {
        foreach (var (name, value) in tags)
        {
            if (!string.IsNullOrWhiteSpace(value)) _values.TryAdd(name.Trim(), value.Trim());
        }
    }

    public string? this[string name] => _values.GetValueOrDefault(name);
}
