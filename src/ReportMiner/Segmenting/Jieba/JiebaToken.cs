namespace ReportMiner.Segmenting.Jieba;

/// <summary>A word with its place in the text.</summary>
/// <remarks>The indices count UTF-16 code units, as those of <see cref="string"/> do; the end is exclusive.</remarks>
public readonly record struct JiebaToken(string Word, int StartIndex, int EndIndex);
