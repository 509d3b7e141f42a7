using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Benchmarks.Segmenting;

/// <summary>The megabytes a second of one process over a file's lines, as <c>compare-segmenters.py</c> asks for them.</summary>
internal static class Throughput
{
    /// <summary>Of so many passes over the text each chunk's fastest counts: the others were disturbed by what else runs.</summary>
    private const int Passes = 9;

    private const int ChunkLines = 10;

    /// <summary>Passes until the just-in-time compiler has had its say.</summary>
    private const int WarmUpPasses = 20;

    public static void WriteText(string path, int bytes) => File.WriteAllLines(path, FreshText.Lines(bytes));

    public static void Print(string path)
    {
        var clock = Stopwatch.StartNew();
        var segmenter = new JiebaSegmenter();
        segmenter.Cut("依法行政");
        Console.WriteLine($"load_ms {clock.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)}");
        var lines = File.ReadAllLines(path);
        var ends = new int[lines.Max(line => line.Length)];
        Report("offsets", lines, line => segmenter.Cut(line, ends));
        Report("strings", lines, line => segmenter.Cut(line).Count);
        Report("offsets_no_hmm", lines, line => segmenter.Cut(line, ends, hmm: false));
        Report("strings_search", lines, line => segmenter.CutForSearch(line).Count);
        Report("strings_full", lines, line => segmenter.Cut(line, cutAll: true).Count);
        segmenter.LoadUserDict(new StringReader(string.Join('\n', Enumerable.Range(0, 2000).Select(i => $"行政{(char)('\u4E00' + (7 * i))}词 5"))));
        Report("offsets_2000_own_words", lines, line => segmenter.Cut(line, ends));
    }

    private static void Report(string name, string[] lines, Func<string, int> cut)
    {
        var bytes = lines.Sum(line => Encoding.UTF8.GetByteCount(line) + 1);
        var chunks = lines.Chunk(ChunkLines).ToArray();
        var least = Enumerable.Repeat(long.MaxValue, chunks.Length).ToArray();
        var words = 0;
        for (var pass = 0; pass < WarmUpPasses; pass++)
        {
            words = lines.Sum(cut);
            Thread.Sleep(50); // it compiles in the background, when it gets the processor
        }
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < chunks.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                foreach (var line in chunks[i])
                    cut(line);
                least[i] = Math.Min(least[i], Stopwatch.GetTimestamp() - start);
            }
        }
        var rate = bytes / 1e6 / ((double)least.Sum() / Stopwatch.Frequency);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {rate:F1} MB/s {words} words"));
    }
}
