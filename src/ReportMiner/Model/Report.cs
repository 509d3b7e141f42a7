namespace ReportMiner.Model;

/// <summary>One published document: its main text and what is known about its origin. Unknown fields are null.</summary>
public sealed record Report
{
    /// <summary>Stable id made from the content: the same bytes have the same id.</summary>
    public required string Id { get; init; }

    /// <summary>The path as given.</summary>
    public string? Path { get; init; }

    /// <summary>The encoding that the bytes were read in, e.g. <c>utf-8</c>, <c>gb18030</c>.</summary>
    public string? Encoding { get; init; }

    public string? Title { get; init; }

    public string? Issuer { get; init; }

    /// <summary>GB/T 2260 code (6 digits, as text) of the region that the issuer governs or serves.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Full name of the region, e.g. 河南省开封市鼓楼区.</summary>
    public string? Region { get; init; }

    public Level? Level { get; init; }

    /// <summary>The year that the report is about.</summary>
    public int? Year { get; init; }

    public DateOnly? Published { get; init; }

    public string? Url { get; init; }

    /// <summary>The name of the site that published it, else its host; it need not be the issuer's.</summary>
    public string? Site { get; init; }

    public DocumentType? Type { get; init; }

    /// <summary>Stands for what was known of where the bytes are from, beside the bytes; null where that was nothing.</summary>
    public string? Origin { get; init; }

    /// <summary>The main text without page furniture; every offset points into it.</summary>
    public required string Text { get; init; }

    /// <summary>Doubts about reading it, e.g. <c>undecodable_bytes</c>; none is fatal.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
