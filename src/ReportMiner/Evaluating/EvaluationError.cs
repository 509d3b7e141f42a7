using ReportMiner.Model;

namespace ReportMiner.Evaluating;

/// <summary>A place where what was found and the gold differ.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Indicator">Whose score it lowers; empty for a number that no indicator claims.</param>
/// <param name="Document">The file's name without its extension.</param>
/// <param name="Scope">As found, or for what was not found, as annotated.</param>
/// <param name="Text">The figure as printed.</param>
/// <param name="Instead">For what was found, what the gold has there; for what was not, what was found there.</param>
/// <param name="Quote">The words around it.</param>
public sealed record EvaluationError(ErrorKind Kind, string Indicator, string Document, Scope Scope, string Text, string Instead, string Quote);
