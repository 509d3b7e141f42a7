using System.Net;
using System.Text;

namespace ReportMiner.Tests.Loading;

/// <summary>One report, written in every format that is read.</summary>
internal static class SameReport
{
    public const string Url = "http://www.qingshi.example/zwgk/202401/t20240126_1.html";

    private static readonly string Source = File.ReadAllText(Path.Combine(Fixtures.Folder, "Formats", "report.md"));

    /// <summary>Its blocks: the mark (#, ##, ###, &gt;, | or none) and the text; a row's cells are parted by tabs.</summary>
    private static readonly List<(string Mark, string Text)> Blocks = [.. Source.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(Block)];

    public static byte[] Text => Encoding.UTF8.GetBytes(string.Join('\n', Blocks.Select(block => block.Text)));

    public static byte[] Markdown => Encoding.UTF8.GetBytes(Source);

    public static byte[] Docx => Archives.Docx(Written(
        block => $"<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr>{string.Concat(Pieces(block.Text).Select(piece => $"<w:r><w:t xml:space='preserve'>{WebUtility.HtmlEncode(piece)}</w:t></w:r>"))}</w:p>",
        cells => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Archives.Paragraph(WebUtility.HtmlEncode(cell))}</w:tc>"))}</w:tr>",
        rows => $"<w:tbl>{rows}</w:tbl>"));

    public static byte[] Page => Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html><html><head><meta charset="gb2312"><title>关于2023年度法治政府建设情况的报告_青石县人民政府</title><meta name="SiteName" content="青石县人民政府"><style>p 99件</style></head><body>
        <div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/bsfw/">办事服务</a></div><div>当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">法治政府建设</a></div>
        <div class="info">发布时间：2024-01-30 来源：青石县司法局 浏览次数：1286 字号：[大 中 小]</div><div class="TRS_Editor">
        {Written(
            block => $"<p{(block.Mark == "#" ? " align=center" : "")}>　　{string.Concat(Pieces(block.Text).Select(piece => $"<span>{WebUtility.HtmlEncode(piece)}</span>"))}</p>\n",
            cells => $"<tr>{string.Concat(cells.Select(cell => $"<td><p>{WebUtility.HtmlEncode(cell)}</p></td>"))}</tr>\n",
            rows => $"<table border=1><tbody>{rows}</tbody></table>\n")}
        </div><div class="list">相关稿件<ul><li><a href="t1.html">青石县2022年法治政府建设年度报告：办理案件3128件</a></li></ul></div>
        <div class="foot">主办：青石县人民政府办公室 网站标识码：1234560001 ICP备12345678号</div></body></html>
        """);

    public static byte[] Mht => Encoding.UTF8.GetBytes(
        $"From: <Saved by Blink>\r\nSnapshot-Content-Location: {Url}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--x\"\r\n\r\n----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Convert.ToBase64String(Page, Base64FormattingOptions.InsertLineBreaks) + "\r\n----x--\r\n");

    public static byte[] Warc
    {
        get
        {
            byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8, .. Page];
            return [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {Url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {answer.Length}\r\n\r\n"), .. answer, .. "\r\n\r\n"u8];
        }
    }

    private static (string Mark, string Text) Block(string line)
    {
        if (line[0] == '|') return ("|", string.Join('\t', line.Trim('|').Split('|').Select(cell => cell.Trim())));
        var mark = line[..Math.Max(0, line.IndexOf(' ', StringComparison.Ordinal))];
        return mark is "#" or "##" or "###" or ">" ? (mark, line[(mark.Length + 1)..]) : ("", line);
    }

    private static string Written(Func<(string Mark, string Text), string> paragraph, Func<string[], string> row, Func<string, string> table)
    {
        var (text, rows) = (new StringBuilder(), new StringBuilder());
        foreach (var block in Blocks)
        {
            if (block.Mark == "|")
            {
                rows.Append(row(block.Text.Split('\t')));
                continue;
            }
            if (rows.Length > 0) text.Append(table(rows.ToString()));
            rows.Clear();
            text.Append(paragraph(block));
        }
        return text.ToString();
    }

    /// <summary>As Word parts a line: between numerals and characters.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) == char.IsAsciiDigit(text[i - 1])) continue;
            yield return text[start..i];
            start = i;
        }
        yield return text[start..];
    }
}
