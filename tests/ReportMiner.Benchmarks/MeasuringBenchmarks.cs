using System.Text;
using BenchmarkDotNet.Attributes;
using ReportMiner.Measuring;

namespace ReportMiner.Benchmarks;

/// <summary>Finding the quantities of dense report text that does not repeat itself: 200 reports of 100 sentences.</summary>
/// <remarks>MB/s are the megabytes of UTF-8 that the set-up prints, divided by the mean. One core, no other load.</remarks>
[MemoryDiagnoser]
public class MeasuringBenchmarks
{
    private readonly QuantityScanner _scanner = new(QuantityScanner.DefaultUnits);
    private readonly string[] _reports = [.. Enumerable.Range(0, 200).Select(i => Report(seed: i, sentences: 100))];

    [GlobalSetup]
    public void PrintSize() =>
        Console.WriteLine($"// text: {_reports.Sum(Encoding.UTF8.GetByteCount) / 1e6:0.00} MB of UTF-8, {Scan()} quantities");

    [Benchmark]
    public int Scan()
    {
        var quantities = 0;
        foreach (var report in _reports) quantities += _scanner.Scan(report).Count;
        return quantities;
    }

    private static string Report(int seed, int sentences)
    {
        var random = new Random(seed);
        string[] subjects = ["全市各级行政机关", "区司法局", "县政府常务会议", "各镇(街道)", "市场监管部门", "行政复议机构", "人民调解组织", "法律援助中心", "公共法律服务平台", "综合执法队伍"];
        string[] links = ["坚持统筹推进,进一步完善工作机制,", "深化“放管服”改革,", "严格落实“三项制度”,", "围绕群众急难愁盼,", "2023年,", "截至12月31日,", "一是健全制度体系。", "持续优化法治化营商环境,"];
        string[] verbs = ["共受理行政复议申请", "审结", "组织开展专题培训", "排查矛盾纠纷", "化解", "发放宣传资料", "提供法律咨询", "办理法律援助案件", "清理规范性文件", "挽回经济损失", "公示执法信息", "满意率达", "办结率为", "同比增长"];
        string[] units = ["件", "人次", "场次", "份", "余件", "万余人次", "%", "个", "项", "万元", "余条", "家"];
        string[] ends = [",", "、", "。", ";", ",其中", "。\n"];
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            text.Append(subjects[random.Next(subjects.Length)]).Append(links[random.Next(links.Length)]);
            for (var j = random.Next(1, 5); j > 0; j--)
            {
                text.Append(verbs[random.Next(verbs.Length)]);
                if (random.Next(8) == 0) text.Append("三四五六七八九"[random.Next(7)]).Append('类');
                else if (random.Next(3) == 0) text.Append((random.NextDouble() * 100).ToString("0.##"));
                else text.Append(random.Next(1, 20_000));
                text.Append(units[random.Next(units.Length)]).Append(ends[random.Next(ends.Length)]);
            }
        }
        return text.ToString();
    }
}
