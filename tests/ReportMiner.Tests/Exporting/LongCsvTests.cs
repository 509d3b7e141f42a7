using System.Text;
using ReportMiner.Exporting;
using ReportMiner.Model;
using ReportMiner.Tests.Cli;

namespace ReportMiner.Tests.Exporting;

public sealed class LongCsvTests
{
    [Fact]
    public void Header_IsTheContract()
    {
        Assert.Equal(
            "report,source,title,issuer,region_code,region,level,report_year,published,url,indicator,label,value,value_max,unit,bound,scope,subset,year,text,quote,start,end,pattern,flags\r\n",
            Write([], byteOrderMark: false));
    }

    [Fact]
    public void ByteOrderMark_ComesFirstAndOnlyIfWanted()
    {
        Assert.StartsWith("\uFEFFreport,", Write([], byteOrderMark: true), StringComparison.Ordinal);
        Assert.StartsWith("report,", Write([], byteOrderMark: false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86 10", "'+86 10")]
    [InlineData("-5.2", "'-5.2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("a=1", "a=1")]
    [InlineData("一、“总”,\"分\"", "一、“总”,\"分\"")]
    [InlineData("line\r\nline\nline", "line\r\nline\nline")]
    [InlineData("'; DROP TABLE documents; --", "'; DROP TABLE documents; --")]
    [InlineData("<script>", "<script>")]
    [InlineData("", "")]
    public void TextCell_RoundTripsAndNeverRunsAsAFormula(string text, string cell)
    {
        var row = Row();
        row = row with { Report = row.Report with { Title = text }, Observation = row.Observation with { Quote = text } };

        var read = Assert.Single(CsvText.Rows(Write([row])));

        Assert.Equal((cell, cell), (read["title"], read["quote"]));
    }

    [Fact]
    public void Numbers_StayNumbers()
    {
        var row = Row();
        row = row with { Observation = row.Observation with { Value = -5.20m, ValueMax = 310000.00m, Year = null } };

        var read = Assert.Single(CsvText.Rows(Write([row])));

        Assert.Equal(("-5.2", "310000", ""), (read["value"], read["value_max"], read["year"]));
    }

    [Fact]
    public void Cells_AreWrittenInTheWordsOfTheContract()
    {
        var read = Assert.Single(CsvText.Rows(Write([Row()])));

        Assert.Equal(
            ("010203", "county", "2023", "2024-02-29", "about", "subset", "a;b", "3", "7"),
            (read["region_code"], read["level"], read["report_year"], read["published"], read["bound"], read["scope"], read["flags"], read["start"], read["end"]));
    }

    private static LongRow Row() => new(
        new Report { Id = "r", RegionCode = "010203", Level = Level.County, Year = 2023, Published = new DateOnly(2024, 2, 29), Text = "" },
        "a.txt",
        "标签",
        new Observation
        {
            Indicator = "docks.disputes",
            Value = 17.39m,
            Unit = "件",
            Bound = Bound.About,
            Scope = Scope.Subset,
            Year = 2022,
            Span = new TextSpan(3, 7),
            Text = "17件",
            Quote = "约17件",
            Pattern = "docks.disputes#{n}",
            Flags = ["a", "b"],
        });

    private static string Write(IReadOnlyList<LongRow> rows, bool byteOrderMark = true)
    {
        using var stream = new MemoryStream();
        Assert.Equal(rows.Count, LongCsv.Write(stream, rows, byteOrderMark));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
