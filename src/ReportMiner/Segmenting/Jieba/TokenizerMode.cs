namespace ReportMiner.Segmenting.Jieba;

/// <summary>How finely <see cref="JiebaSegmenter.Tokenize"/> cuts.</summary>
public enum TokenizerMode
{
    /// <summary>The words of <see cref="JiebaSegmenter.Cut(string, bool, bool)"/>.</summary>
    Default,

    /// <summary>Also the words of two and three characters inside longer ones.</summary>
    Search,
}
