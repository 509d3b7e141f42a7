using ReportMiner.Fetching;

namespace ReportMiner.Cli;

/// <summary>The addresses that a command names, and the lines of its list that are none.</summary>
internal sealed record FetchList(IReadOnlyList<Uri> Addresses, IReadOnlyList<FetchOutcome> Faults)
{
    /// <param name="list">A file of one address a line; blank lines and lines that begin with <c>#</c> are passed over.</param>
    public static FetchList Read(IReadOnlyList<string> urls, string? list)
    {
        if (urls.Count == 0 && list is null) throw new UsageException("give at least one URL, or a file of them with --list");
        var addresses = new List<Uri>();
        foreach (var url in urls) addresses.Add(Fetching.Addresses.Parse(url) ?? throw new UsageException($"'{url}' is no http or https address"));
        var faults = new List<FetchOutcome>();
        if (list is null) return new FetchList(addresses, faults);
        var number = 0;
        foreach (var line in Lines(list))
        {
            number++;
            if (line.Trim() is not { Length: > 0 } text || text[0] == '#') continue;
            if (Fetching.Addresses.Parse(text) is { } address) addresses.Add(address);
            else faults.Add(new FetchOutcome(text, FetchFate.Failed, "bad_address", $"line {number} of {list} is no http or https address"));
        }
        return new FetchList(addresses, faults);
    }

    private static string[] Lines(string list)
    {
        if (list == "-") return StandardInput.ReadText().Split('\n');
        if (!File.Exists(list)) throw new UsageException($"there is no file {list}");
        return File.ReadAllLines(list);
    }
}
