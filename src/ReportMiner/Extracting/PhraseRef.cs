using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A phrase with the indicator that it states; <paramref name="Order"/> counts the phrases of all packs.</summary>
internal sealed record PhraseRef(IndicatorPattern Pattern, Phrase Phrase, int Order);
