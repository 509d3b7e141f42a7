namespace ReportMiner.Model;

/// <summary>A fault in the data: recorded and shown, never thrown; the batch goes on.</summary>
/// <param name="Stage">Where it arose: <c>find</c>, <c>load</c>, <c>extract</c>, <c>store</c>.</param>
/// <param name="Code">Stable machine name in snake_case, e.g. <c>binary_file</c>.</param>
/// <param name="Message">What is wrong and what to do, for a person.</param>
/// <param name="Path">The file concerned, as given; null for a document from a stream.</param>
/// <param name="Fatal">True where the document yields nothing; false for a mere doubt.</param>
public sealed record Problem(string Stage, string Code, string Message, string? Path = null, bool Fatal = true);
