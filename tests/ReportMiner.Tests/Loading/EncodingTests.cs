using System.Text;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner.Tests.Loading;

public class EncodingTests
{
    private const string Line = "全年受理行政复议案件36件，审结31件，纠错率为9.68%。";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool, string> Declared => new()
    {
        { "utf-8", true, "utf-8" },
        { "utf-8", false, "utf-8" },
        { "utf-16", true, "utf-16le" },
        { "utf-16", false, "utf-16le" },
        { "utf-16BE", true, "utf-16be" },
        { "utf-16BE", false, "utf-16be" },
        { "utf-32", true, "utf-32le" },
        { "gb18030", false, "gb18030" },
        { "gbk", false, "gb18030" },
        { "hz-gb-2312", false, "hz-gb-2312" },
    };

    private static Report Load(byte[] bytes) => ReportLoader.Load(bytes, "a.txt").Report!;

    private static byte[] Encode(string text, string name, bool mark = false)
    {
        var encoding = Encoding.GetEncoding(name);
        return mark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }

    [Theory]
    [MemberData(nameof(Declared))]
    public void OneLine_IsReadWithoutDeclaration(string written, bool mark, string expected)
    {
        var report = Load(Encode(Line, written, mark));
        Assert.Equal(Line, report.Text);
        Assert.Equal(expected, report.Encoding);
        Assert.Empty(report.Problems);
    }

    [Theory]
    [InlineData("gbk", "utf-8", "gb18030")]
    [InlineData("utf-8", "gb2312", "utf-8")]
    [InlineData("gb18030", "big5", "gb18030")]
    public void WrongDeclaration_DoesNoHarm(string written, string declared, string expected)
    {
        var page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\"><title>报告</title></head><body><p>{Line}</p></body></html>";
        var report = Load(Encode(page, written));
        Assert.Equal(Line, report.Text);
        Assert.Equal(expected, report.Encoding);
    }

    [Fact]
    public void Big5_IsReadWhereDeclared()
    {
        const string traditional = "本年度共受理訴願案件三十六件，審結三十一件，依法行政工作取得進展。";
        var report = Load(Encode($"<html><head><meta charset=big5></head><body><p>{traditional}</p></body></html>", "big5"));
        Assert.Equal(traditional, report.Text);
        Assert.Equal("big5", report.Encoding);
    }

    [Theory]
    [InlineData("本年度共受理訴願案件三十六件，審結三十一件，依法行政工作取得進展。", "utf-16")]
    [InlineData("本年度共受理訴願案件三十六件，審結三十一件，依法行政工作取得進展。", "gb18030")]
    [InlineData("囍鑫淼垚罍鼐龘彧祎玥珺琛璟槿", "gb18030")]
    [InlineData("올해 행정심판 사건 36건을 접수하였다.", "utf-8")]
    [InlineData("Rapport sur l'état de droit : 36 affaires jugées.", "iso-8859-1")]
    public void OtherScripts_AreNoBinaryFiles(string text, string name) => Assert.NotNull(ReportLoader.Load(Encode(text, name), "a.txt").Report);

    [Fact]
    public void FourByteCharacters_AreReadRight()
    {
        const string rare = "𠮷川县、㙍头镇全年受理行政复议案件36件，审结31件，纠错率为9.68%。";
        Assert.Equal(rare, Load(Encode(rare, "gb18030")).Text);
    }

    [Fact]
    public void InvalidBytes_AreCountedAndFlagged()
    {
        byte[] bytes = [.. Encode(Line, "gb18030"), 0xFF, (byte)'\n', .. Encode(Line + Line + Line, "gb18030")];
        var report = Load(bytes);
        Assert.Equal("gb18030", report.Encoding);
        Assert.Contains('\ufffd', report.Text);
        var problem = Assert.Single(report.Problems);
        Assert.Equal("undecodable_bytes", problem.Code);
        Assert.False(problem.Fatal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void CutInACharacter_LosesOnlyThatCharacter(string name)
    {
        var bytes = Encode(Line + Line + "末", name)[..^1];
        var report = Load(bytes);
        Assert.StartsWith(Line + Line, report.Text, StringComparison.Ordinal);
        Assert.Equal(name, report.Encoding);
        Assert.Equal("undecodable_bytes", Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void DoublyEncoded_IsFlagged()
    {
        var twice = Encoding.GetEncoding("gb18030").GetString(Encoding.UTF8.GetBytes(Line + Line));
        var report = Load(Encoding.UTF8.GetBytes(twice));
        Assert.Contains(report.Problems, p => p.Code == "doubly_encoded");
    }

    [Fact]
    public void LegacyPrivateUse_IsNormalised() =>
        Assert.Equal("甲\ufe10乙，共36件。", Load([.. Encode("甲", "gbk"), 0xA6, 0xD9, .. Encode("乙，共36件。", "gbk")]).Text);

    [Theory]
    [InlineData("案件3\u200b6件，\ufeff审结3\u00ad1件。", "案件36件，审结31件。")]
    [InlineData("一、甲\r\n二、乙\r三、丙\u2028四、丁\u0085五、戊。", "一、甲\n二、乙\n三、丙\n四、丁\n五、戊。")]
    [InlineData("案件\0三十六件，审结三十一件。", "案件三十六件，审结三十一件。")]
    [InlineData("全角３６件，空格　不动，近 31 件。", "全角３６件，空格　不动，近 31 件。")]
    public void InvisibleCharacters_GoAndOthersStay(string written, string read) =>
        Assert.Equal(read, Load(Encoding.UTF8.GetBytes(written)).Text);
}
