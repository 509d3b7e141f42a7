using System.Diagnostics;
using System.Globalization;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Benchmarks.Segmenting;

/// <summary>The megabytes a second of one process over a file, as <c>compare-segmenters.py</c> asks for them.</summary>
internal static class Throughput
{
    private const int Passes = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static void WriteText(string path, int bytes) => File.WriteAllLines(path, FreshText.Lines(bytes));

    public static void Print(string path)
    {
        var clock = Stopwatch.StartNew();
        var segmenter = new JiebaSegmenter();
        segmenter.Cut("依法行政");
        Console.WriteLine($"load_ms {clock.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)}");
        var lines = File.ReadAllLines(path);
        var bytes = new FileInfo(path).Length;
        var ends = new int[lines.Max(line => line.Length)];
        Report("offsets", bytes, () => lines.Sum(line => segmenter.Cut(line, ends)));
        Report("strings", bytes, () => lines.Sum(line => segmenter.Cut(line).Count));
        Report("offsets_no_hmm", bytes, () => lines.Sum(line => segmenter.Cut(line, ends, hmm: false)));
        Report("strings_search", bytes, () => lines.Sum(line => segmenter.CutForSearch(line).Count));
        Report("strings_full", bytes, () => lines.Sum(line => segmenter.Cut(line, cutAll: true).Count));
        segmenter.LoadUserDict(new StringReader(string.Join('\n', Enumerable.Range(0, 2000).Select(i => $"行政{(char)('\u4E00' + (7 * i))}词 5"))));
        Report("offsets_2000_own_words", bytes, () => lines.Sum(line => segmenter.Cut(line, ends)));
    }

    private static void Report(string name, long bytes, Func<int> pass)
    {
        var words = 0;
        var rates = new List<double>();
        // Until the just-in-time compiler has had its say.
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
            pass();
        for (var i = 0; i < Passes; i++)
        {
            // Processor time: what else runs on the machine then counts less.
            var before = Environment.CpuUsage.TotalTime;
            words = pass();
            rates.Add(bytes / 1e6 / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        var median = rates.Order().ElementAt(Passes / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {median:F1} MB/s {words} words"));
    }
}
