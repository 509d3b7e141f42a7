namespace ReportMiner.Model;

/// <summary>One pattern file: a theme, what a clause must be about for it, and its indicators.</summary>
/// <param name="Theme">The first part of its indicators' ids.</param>
/// <param name="LabelZh">The theme's Chinese name.</param>
/// <param name="LabelEn">The theme's English name.</param>
/// <param name="Topics">In the order of the file; one that no indicator names only rivals the others.</param>
/// <param name="Indicators">In the order of the file.</param>
/// <param name="File">The file it was read from, as given.</param>
public sealed record Pack(
    string Theme,
    string LabelZh,
    string LabelEn,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<IndicatorPattern> Indicators,
    string File);
