using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>An extraction with its reasons, for <c>explain</c>.</summary>
/// <param name="Extraction">The result, as everywhere.</param>
/// <param name="Sentences">The text's sentences.</param>
/// <param name="Words">The text's words.</param>
/// <param name="Figures">One entry a quantity that stands in a sentence, in order.</param>
public sealed record Analysis(Extraction Extraction, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Token> Words, IReadOnlyList<FigureAnalysis> Figures);
