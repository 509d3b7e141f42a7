using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary>Stand-in until the other rooms are merged: reads UTF-8 text and takes every 案件N件 for a mediation.</summary>
internal sealed record Engine(string Fingerprint, IReadOnlyList<Indicator> Indicators, MiningSteps Steps)
{
    public static Engine Load(IReadOnlyList<string> folders) => new(
        string.Join(',', folders),
        [new Indicator("mediation.cases", "调解案件数", "cases mediated", "", Measure.Count, "件")],
        new MiningSteps(Find, LoadReport, Extract));

    private static FoundFiles Find(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, "*", SearchOption.AllDirectories) : File.Exists(p) ? [p] : []).Order(StringComparer.Ordinal).ToList();
        return new FoundFiles(
            [.. files.Where(f => f.EndsWith(".txt", StringComparison.Ordinal)).Select(f => (f, new FileInfo(f).Length))],
            files.Where(f => !f.EndsWith(".txt", StringComparison.Ordinal)).GroupBy(Path.GetExtension).ToDictionary(g => g.Key!, g => g.Count()),
            [.. paths.Where(p => !Directory.Exists(p) && !File.Exists(p)).Select(p => new Problem("find", "not_found", "no such file or folder; check the path", p))]);
    }

    private static (Report?, Problem?) LoadReport(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Contains((byte)0)) return (null, new Problem("load", "binary_file", "is no text; remove it", path));
        return (new Report { Id = Convert.ToHexStringLower(SHA256.HashData(bytes)), Text = Encoding.UTF8.GetString(bytes), Path = path, Encoding = "utf-8" }, null);
    }

    private static Extraction Extract(Report report) => new(
        report,
        [.. Regex.Matches(report.Text, "([0-9]+)件").Select(m => new Observation
        {
            Indicator = "mediation.cases",
            Value = decimal.Parse(m.Groups[1].Value),
            Unit = "件",
            Span = new TextSpan(m.Index, m.Index + m.Length),
            Text = m.Value,
            Quote = m.Value,
            Pattern = "mediation.cases#{n}件",
        })],
        [],
        []);
}
