using FsCheck;
using FsCheck.Fluent;
using ReportMiner.Exporting;
using ReportMiner.Model;

namespace ReportMiner.Tests.Exporting;

public sealed class ResultLineTests
{
    [Fact]
    public void LineThatIsNotUtf8_IsAProblem()
    {
        var line = "{\"id\":\"a\",\"text\":\"x"u8.ToArray().Append((byte)0xff).Concat("\"}"u8.ToArray()).ToArray();
        Assert.Equal("not_utf8", DocumentLine.Parse(line, 1).Problem?.Code);
    }

    [Fact]
    public void WhatIsWritten_IsReadBackTheSame()
    {
        var number = Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 100m);
        var text = Gen.Elements("78件", "“”\\\"\n\t\u2028", "𠮷", "<b>&'", "");
        var observation =
            from value in number
            from max in Gen.OneOf(Gen.Constant((decimal?)null), number.Select(n => (decimal?)n))
            from bound in Gen.Elements(Enum.GetValues<Bound>())
            from scope in Gen.Elements(Enum.GetValues<Scope>())
            from year in Gen.Elements<int?>(null, 2023)
            from start in Gen.Choose(0, 10_000)
            from printed in text
            from flags in Gen.Elements<string[]>([], ["a"], ["a", "b"])
            select new Observation
            {
                Indicator = "docks.disputes",
                Value = value,
                ValueMax = max,
                Unit = "件",
                Bound = bound,
                Scope = scope,
                Subset = scope == Scope.Subset ? printed : null,
                Year = year,
                Span = new TextSpan(start, start + 3),
                Text = printed,
                Quote = printed,
                Pattern = "docks.disputes#{n}",
                Flags = flags,
            };

        Prop.ForAll(observation.ListOf().ToArbitrary(), RoundTrips).QuickCheckThrowOnFailure();
    }

    private static void RoundTrips(IList<Observation> observations)
    {
        var report = new Report { Id = "x", Path = null, Title = "题", Level = Level.City, Year = 2020, Published = new DateOnly(2021, 1, 2), Text = "" };

        var line = ResultLine.Write(new Extraction(report, [.. observations], [], []), null, quantities: false).ToArray();
        var read = ImportedResult.Parse(line, 1);

        Assert.Equal("x", read.Source);
        Assert.Equal(report with { Problems = read.Extraction!.Report.Problems }, read.Extraction.Report);
        Assert.Equal(observations.Select(Printed), read.Extraction.Observations.Select(Printed));
    }

    private static string Printed(Observation o) => $"{o with { Flags = [], Value = 0, ValueMax = null }} {o.Value:0.##} {o.ValueMax:0.##} {string.Join(';', o.Flags)}";
}
