using ReportMiner.Measuring;
using ReportMiner.Model;

namespace ReportMiner.Tests.Measuring;

public class QuantityScannerTests
{
    private static readonly QuantityScanner Scanner = new(QuantityScanner.DefaultUnits);

    public static IEnumerable<TheoryDataRow<string, string>> Cases => QuantityCases.Read("quantities.tsv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scan_HandWrittenCase_FindsTheseQuantities(string text, string expected) =>
        Assert.Equal(expected, QuantityCases.Write(Scanner.Scan(text)));

    [Fact]
    public void Scan_BoundUnitAndMultiplier_TellsFigureAndNumeralApart()
    {
        const string text = "提供集成化服务近2.2万余次,办结率100%";
        var q = Scanner.Scan(text)[0];
        Assert.Equal("近2.2万余次", q.Span.Of(text));
        Assert.Equal("2.2万", q.Numeral.Of(text));
        Assert.Equal("time", q.UnitClass);
    }

    [Fact]
    public void Scan_UnitOnTheNextLine_IsFound()
    {
        var found = Scanner.Scan("公开政府信息\n5928\n条,电子化率达\r\n90.3%\n,接听热线\n12\n条例规定");
        Assert.Equal("条", found[0].Unit);
        Assert.Equal(90.3m, found[1].Value);
        Assert.Equal("", found[2].Unit);
    }

    [Fact]
    public void Scan_SurrogatesAround_CountsUtf16()
    {
        const string text = "😀😀受理78件\ud83d审结44件\udc00";
        var found = Scanner.Scan(text);
        Assert.Equal([78m, 44m], found.Select(q => q.Value!.Value));
        Assert.All(found, q => Assert.Equal(q.Text, q.Span.Of(text)));
    }

    [Fact]
    public void Scan_UnitOfAPack_IsRead()
    {
        var units = new UnitTable(new Dictionary<string, string>(QuantityScanner.DefaultUnits.Classes) { ["面锦旗"] = "gift" });
        var q = Assert.Single(new QuantityScanner(units).Scan("收到群众送来12面锦旗"));
        Assert.Equal("gift", q.UnitClass);
        Assert.Equal(QuantityKind.Count, q.Kind);
    }

    [Fact]
    public void Scan_AMillionDigits_IsOneFigureWithoutValue()
    {
        var q = Assert.Single(Scanner.Scan(new string('9', 1_000_000) + "件"));
        Assert.Null(q.Value);
        Assert.Equal(["too_large"], q.Flags);
    }

    [Theory]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("1.")]
    [InlineData("1:")]
    [InlineData("1/")]
    [InlineData("1+")]
    [InlineData("a1.")]
    [InlineData("《1")]
    [InlineData("〈一《")]
    [InlineData("一百")]
    [InlineData("亿")]
    [InlineData("百分之")]
    [InlineData("一又")]
    [InlineData("三分之")]
    [InlineData("1至")]
    [InlineData("1万")]
    [InlineData("第1、")]
    [InlineData("1 ")]
    [InlineData("1\u200b")]
    [InlineData("\0")]
    [InlineData("点一")]
    [InlineData("几十")]
    public void Scan_RepetitionWithoutEnd_Ends(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000));
        Assert.True(Scanner.Scan(text).All(q => q.Text == q.Span.Of(text)));
    }

    [Theory]
    [InlineData("三点五万万万万万万万万万万万万件")]
    [InlineData("9999999999999999999999999999万亿件")]
    [InlineData("9999999999999999999999999999亿1万件")]
    [InlineData("9999999999999999999999999999:0.0000000000000000000000001")]
    [InlineData("9999999999999999999999999999又1/2")]
    [InlineData("0.0000000000000000000000001分之9999999999999999999999999999")]
    [InlineData("1e28万件")]
    [InlineData("1e-400件")]
    [InlineData("九千九百九十九万亿亿亿亿亿件")]
    [InlineData("零分之一")]
    [InlineData("1:0")]
    [InlineData("-9999999999999999999999999999件")]
    [InlineData("9999999999999999999999999999个半月")]
    [InlineData("9999999999999999999999999999-9999999999999999999999999999万元")]
    public void Scan_BeyondWhatFits_DoesNotFail(string text) =>
        Assert.All(Scanner.Scan(text), q => Assert.Equal(q.Value is null, q.Flags.Contains("too_large")));

    [Fact]
    public void DefaultUnits_EveryUnit_IsReadWithItsClass()
    {
        Assert.All(QuantityScanner.DefaultUnits.Classes, unit =>
        {
            var q = Assert.Single(Scanner.Scan($"共37{unit.Key}以内。"));
            Assert.Equal(unit.Value == "currency" ? "money" : unit.Value, q.UnitClass);
        });
    }
}
