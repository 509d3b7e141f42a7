namespace ReportMiner.Segmenting.Jieba;

/// <summary>A line of a user dictionary; without a frequency, one is worked out.</summary>
internal readonly record struct UserWord(string Text, long? Frequency);
