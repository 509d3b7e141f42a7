using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>An indicator whose references to topics and to other indicators are still to be resolved.</summary>
/// <param name="Pattern">Complete but for its topics.</param>
/// <param name="Id">With its place.</param>
/// <param name="Topics">The names of its topics; null: all of its pack.</param>
/// <param name="Others">The indicators that its relations name.</param>
internal sealed record IndicatorDraft(
    IndicatorPattern Pattern,
    YamlNode.Scalar Id,
    IReadOnlyList<YamlNode.Scalar>? Topics,
    IReadOnlyList<YamlNode.Scalar> Others);
