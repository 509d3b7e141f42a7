namespace ReportMiner.Fetching;

/// <summary>One address of the queue, with what is known of the copy at hand.</summary>
internal sealed record QueueEntry(Uri Url, EntryKind Kind)
{
    /// <summary>Where a list page stands among the pages of its list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The page that led here; null where the user did.</summary>
    public string? From { get; init; }

    /// <summary>What that page tells about it; null where nothing led here.</summary>
    public Hint? Hint { get; init; }

    /// <summary>The copy at hand; null where there is none.</summary>
    public Copy? Copy { get; init; }
}
