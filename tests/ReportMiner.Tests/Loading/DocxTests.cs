using System.Text;
using ReportMiner.Loading;
using static ReportMiner.Tests.Loading.Archives;

namespace ReportMiner.Tests.Loading;

public sealed class DocxTests
{
    private const string Sentence = "全年受理行政复议案件36件，审结31件，均已按期办结。";

    private static string Read(string body) => ReportLoader.Load(Docx(body), "a.docx").Report!.Text;

    [Fact]
    public void Report_GivesTitleAndParagraphs()
    {
        var report = ReportLoader.Load(Docx(Paragraph("青石县人民政府2023年法治政府建设情况报告") + Paragraph(Sentence) + Paragraph("二、下一步打算")), "a.docx").Report!;
        Assert.Equal(Sentence + "\n二、下一步打算", report.Text);
        Assert.Equal("青石县人民政府2023年法治政府建设情况报告", report.Title);
        Assert.Equal(2023, report.Year);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>受理3</w:t></w:r><w:r><w:t>6件，审结31件，均已办结。</w:t></w:r></w:p>", "受理36件，审结31件，均已办结。")]
    [InlineData("<w:p><w:r><w:t>受理36件，</w:t><w:br/><w:t>审结31件。</w:t></w:r></w:p>", "受理36件，\n审结31件。")]
    [InlineData("<w:p><w:del><w:r><w:delText>99件</w:delText><w:t>99件</w:t></w:r></w:del><w:ins><w:r><w:t>受理36件。</w:t></w:r></w:ins></w:p>", "受理36件。")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>99件</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>受理36件。</w:t></w:r></w:p>", "受理36件。")]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>受理36件。</w:t></w:r></w:p>", "受理36件。")]
    [InlineData("<w:p><w:r><w:fldChar/><w:instrText> PAGE 99 </w:instrText><w:t>受理36件。</w:t></w:r></w:p>", "受理36件。")]
    [InlineData("<w:p><w:r><w:t>受理36件。</w:t><mc:AlternateContent><mc:Fallback><w:t>99件</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", "受理36件。")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>受理36件。</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>", "受理36件。")]
    public void Runs_GiveWhatAReaderSees(string body, string text) => Assert.Equal(text, Read(body));

    [Fact]
    public void Table_GivesRowsWithTabs()
    {
        static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{c}</w:tc>"))}</w:tr>";
        var nested = Paragraph("应诉") + $"<w:tbl>{Row(Paragraph("一审"), Paragraph("二审"))}</w:tbl>";
        Assert.Equal(Sentence + "\n类别\t件数\n应诉 一审 二审\t12\n" + Sentence, Read(
            Paragraph(Sentence) + $"<w:tbl>{Row(Paragraph("类别"), Paragraph("件数"))}{Row(nested, Paragraph("12"))}{Row(Paragraph(Sentence))}</w:tbl>"));
    }

    [Fact]
    public void TableThatFramesTheText_GivesParagraphs()
    {
        var text = string.Concat(Enumerable.Range(1, 20).Select(i => Paragraph($"（{i}）" + Sentence)));
        Assert.Equal(20, Read($"<w:tbl><w:tr><w:tc>{text}</w:tc><w:tc>{Paragraph("附注")}</w:tc></w:tr></w:tbl>").Split('\n').Count(line => line.EndsWith(Sentence, StringComparison.Ordinal)));
    }

    [Fact]
    public void MillionLevels_AreRefusedAtOnce()
    {
        var failure = ReportLoader.Load(Docx(string.Concat(Enumerable.Repeat("<w:smartTag>", 1_000_000))), "a.docx").Failure!;
        Assert.Equal("broken_docx", failure.Code);
        Assert.Contains("deep", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>")]
    [InlineData("<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>")]
    [InlineData("<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/a.dtd'>")]
    public void Dtd_IsRefused(string prolog) => Assert.Equal("broken_docx", ReportLoader.Load(Docx(Paragraph(Sentence), prolog), "a.docx").Failure!.Code);

    [Fact]
    public void OutsideAndMissingParts_DoNotMatter()
    {
        var bytes = Zip(
            ("[Content_Types].xml", "<broken"u8.ToArray()),
            ("word/_rels/document.xml.rels", "<Relationships><Relationship Id='r1' Target='http://127.0.0.1:9/a' TargetMode='External'/><Relationship Id='r2' Target='http://bad host:x/'/></Relationships>"u8.ToArray()),
            ("word/document2.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{Paragraph(Sentence)}</w:body></w:document>")));
        Assert.Equal(Sentence, ReportLoader.Load(bytes, "a.txt").Report!.Text);
    }

    [Theory]
    [InlineData("word/styles.xml", "broken_docx")]
    [InlineData("xl/workbook.xml", "unsupported_xlsx")]
    [InlineData("OFD.xml", "unsupported_ofd")]
    public void OtherDocuments_GiveAStableCode(string part, string code) =>
        Assert.Equal(code, ReportLoader.Load(Zip(("[Content_Types].xml", [60]), (part, [60])), "a.docx").Failure!.Code);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void CutFile_IsAProblem(double share)
    {
        var bytes = Docx(Paragraph(Sentence));
        Assert.Equal("broken_archive", ReportLoader.Load(bytes.AsMemory(0, (int)(bytes.Length * share)), "a.docx").Failure!.Code);
    }
}
