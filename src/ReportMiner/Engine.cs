using ReportMiner.Extracting;
using ReportMiner.Measuring;
using ReportMiner.Model;
using ReportMiner.Patterns;
using ReportMiner.Segmenting;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner;

/// <summary>The rooms put together for one pattern set: what turns files into reports and reports into figures.</summary>
/// <remarks>Safe for use from several threads.</remarks>
public sealed class Engine
{
    private readonly Extractor _extractor;

    private Engine(PatternSet patterns)
    {
        Patterns = patterns;
        var units = new Dictionary<string, string>(QuantityScanner.DefaultUnits.Classes, StringComparer.Ordinal);
        foreach (var (unit, unitClass) in patterns.General.Units) units[unit] = unitClass;
        var scanner = new QuantityScanner(new UnitTable(units));
        var (words, terms) = (new JiebaSegmenter(), SegmenterFor(patterns));
        _extractor = new Extractor(patterns, scanner.Scan, OutlineReader.Read, text => Cut(words, text), text => Cut(terms, text));
    }

    /// <param name="folders">Folders of pattern files; the packs of all are joined.</param>
    /// <exception cref="PatternException">A pattern file is wrong; it carries every fault.</exception>
    public static Engine Load(IReadOnlyList<string> folders) => new(LoadPatterns(folders));

    /// <summary>The patterns alone, for what needs no text to be read.</summary>
    /// <exception cref="PatternException">A pattern file is wrong; it carries every fault.</exception>
    public static PatternSet LoadPatterns(IReadOnlyList<string> folders) =>
        PatternLoader.Load(folders, [.. QuantityScanner.DefaultUnits.Classes.Values.Distinct(StringComparer.Ordinal)]);

    public PatternSet Patterns { get; }

    public Extraction Extract(Report report) => _extractor.Extract(report);

    /// <summary>A text of no known origin, e.g. an example of a pattern.</summary>
    public Extraction Extract(string text) => Extract(new Report { Id = "", Text = text });

    public Analysis Explain(Report report) => _extractor.Explain(report);

    private static JiebaSegmenter SegmenterFor(PatternSet patterns)
    {
        var segmenter = new JiebaSegmenter();
        foreach (var word in patterns.Packs.SelectMany(pack => pack.Topics).SelectMany(topic => topic.Words).Distinct(StringComparer.Ordinal)) segmenter.AddWord(word);
        return segmenter;
    }

    private static List<Token> Cut(JiebaSegmenter segmenter, string text)
    {
        var ends = new List<int>(text.Length / 2);
        segmenter.Cut(text, ends, hmm: false); // no guessed words: a guess must not hide a phrase's edge
        var words = new List<Token>(ends.Count);
        var start = 0;
        foreach (var end in ends)
        {
            words.Add(new Token(new TextSpan(start, end)));
            start = end;
        }
        return words;
    }
}
