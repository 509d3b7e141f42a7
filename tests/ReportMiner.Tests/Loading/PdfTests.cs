using ReportMiner.Loading;
using ReportMiner.Loading.Documents;

namespace ReportMiner.Tests.Loading;

public sealed class PdfTests
{
    private const string Missing = "pdftotext (package poppler-utils) is not installed";

    private static readonly string[] Body =
    [
        "2023年，青石县坚持以习近平法治思想为指导，扎实推进法治政府建设，现将有关情况报告如下。",
        "一、主要工作成效",
        .. Enumerable.Range(1, 9).Select(i => $"（{"一二三四五六七八九"[i - 1]}）全年共办理行政执法案件{i}245件，其中行政处罚案件{i}65件，罚没金额共计{i}26.5万元，持续推进行政执法公示、执法全过程记录和重大执法决定法制审核三项制度落到实处。"),
        "二、下一步打算",
        "2024年，我县将继续努力。",
    ];

    [Fact]
    public void Pages_BecomeTheParagraphsThatWereSet()
    {
        Assert.SkipWhen(PdfText.Find() is null, Missing);
        var report = ReportLoader.Load(PdfFile.Of("青石县人民政府公报", ["#青石县人民政府", "#关于2023年法治政府建设情况的报告", .. Body]), "-q.pdf").Report!;
        Assert.Equal(string.Join('\n', Body), report.Text);
        Assert.Equal("青石县人民政府关于2023年法治政府建设情况的报告", report.Title);
        Assert.Equal("-q.pdf", report.Path);
    }

    [Fact]
    public void Scan_SaysThatItHasNoText()
    {
        Assert.SkipWhen(PdfText.Find() is null, Missing);
        var failure = ReportLoader.Load(PdfFile.WithoutText(), "a.pdf").Failure!;
        Assert.Equal("no_text", failure.Code);
        Assert.Contains("OCR", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedPdf_IsAProblem()
    {
        Assert.SkipWhen(PdfText.Find() is null, Missing);
        Assert.Equal("broken_pdf", ReportLoader.Load("%PDF-1.4\n1 0 obj"u8.ToArray(), "a.pdf").Failure!.Code);
    }

    [Fact]
    public void EmbeddedInAnArchive_ItIsReadToo()
    {
        Assert.SkipWhen(PdfText.Find() is null, Missing);
        Assert.Equal(string.Join('\n', Body), ReportLoader.Load(Archives.Zip(("报告.pdf", PdfFile.Of("", Body))), "a.zip").Report!.Text);
    }
}
