namespace ReportMiner.Fetching;

/// <summary>What an address is wanted for.</summary>
internal enum EntryKind
{
    /// <summary>A document to keep.</summary>
    Page,

    /// <summary>A page whose links are followed.</summary>
    List,

    /// <summary>A document that a page hands over.</summary>
    Attachment,
}
