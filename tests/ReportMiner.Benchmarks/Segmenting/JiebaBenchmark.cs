using BenchmarkDotNet.Attributes;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Benchmarks.Segmenting;

/// <summary>The segmenter on six megabytes of fresh text, in its modes.</summary>
[MemoryDiagnoser]
public class JiebaBenchmark
{
    private readonly JiebaSegmenter _segmenter = new();
    private readonly string[] _lines = FreshText.Lines(6_000_000);
    private readonly int[] _ends = new int[10_000];

    [Benchmark(Baseline = true)]
    public int Offsets() => _lines.Sum(line => _segmenter.Cut(line, _ends));

    [Benchmark]
    public int OffsetsWithoutModel() => _lines.Sum(line => _segmenter.Cut(line, _ends, hmm: false));

    [Benchmark]
    public int Strings() => _lines.Sum(line => _segmenter.Cut(line).Count);

    [Benchmark]
    public int StringsForSearch() => _lines.Sum(line => _segmenter.CutForSearch(line).Count);

    [Benchmark]
    public int StringsOfFullMode() => _lines.Sum(line => _segmenter.Cut(line, cutAll: true).Count);
}
