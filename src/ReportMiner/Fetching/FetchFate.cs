namespace ReportMiner.Fetching;

/// <summary>What became of an address.</summary>
public enum FetchFate
{
    /// <summary>It was downloaded, and its content is new.</summary>
    Fetched,

    /// <summary>The copy in the folder is what the server has.</summary>
    Unchanged,

    /// <summary>A list page, read for its links and not kept.</summary>
    Listed,

    /// <summary>It was left alone on purpose.</summary>
    Skipped,

    /// <summary>It could not be had.</summary>
    Failed,
}
