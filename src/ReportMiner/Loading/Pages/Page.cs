namespace ReportMiner.Loading.Pages;

/// <summary>A page taken apart: its main text and what surrounds it, which tells where the text is from.</summary>
internal sealed record Page
{
    /// <summary>The main text without furniture, trimmed at both ends.</summary>
    public required string Text { get; init; }

    /// <summary>The lines before the main text, in order, without blanks at their ends.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>The lines after the main text.</summary>
    public IReadOnlyList<string> Tail { get; init; } = [];

    /// <summary>The title as it stands above the text; null where no line reads like one.</summary>
    public string? TitleLine { get; init; }

    /// <summary>The content of <c>title</c>, which often carries the site's name too.</summary>
    public string? HeadTitle { get; init; }

    public MetaTags Meta { get; init; } = MetaTags.None;

    /// <summary>Where the page says it is from; null where it does not.</summary>
    public string? Url { get; init; }

    /// <summary>What is known beside the page itself; null where nothing is.</summary>
    public Origin? Origin { get; init; }

    /// <summary>How many pages the article is spread over, of which this is one.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>Names of linked or embedded documents (PDF, DOC …).</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}
