using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>A pack as its file alone tells it, before it is joined with the others.</summary>
/// <param name="File">The file, with its faults.</param>
/// <param name="Theme">With its place.</param>
/// <param name="LabelZh">The theme's Chinese name.</param>
/// <param name="LabelEn">The theme's English name.</param>
/// <param name="Topics">Of this file.</param>
/// <param name="Indicators">Of this file.</param>
internal sealed record PackDraft(
    PatternFile File,
    YamlNode.Scalar Theme,
    string LabelZh,
    string LabelEn,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<IndicatorDraft> Indicators);
