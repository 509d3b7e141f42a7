using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ReportMiner.Loading.Decoding;
using ReportMiner.Loading.Metadata;
using ReportMiner.Loading.Pages;
using ReportMiner.Model;

namespace ReportMiner.Loading;

/// <summary>Bytes → report: encoding, main text, and what is known about where the report is from.</summary>
public static partial class ReportLoader
{
    // A page that only hands over a document says so in a line or two.
    private const int NoteLength = 60;
    private const int CoverLength = 200;

    public static LoadResult Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Load(file.Path);
    }

    public static LoadResult Load(string path)
    {
        var (bytes, failure) = Read(path);
        return failure is null ? Load(bytes, path) : new LoadResult(null, failure, []);
    }

    /// <summary>A file's bytes for <see cref="Load(ReadOnlyMemory{byte}, string)"/>, or the problem that keeps them from being read.</summary>
    public static (byte[] Bytes, Problem? Failure) Read(string path)
    {
        var (bytes, code, message) = FileBytes.Read(path);
        return bytes is null ? ([], new Problem("load", code, message, path)) : (bytes, null);
    }

    /// <summary>The same with the whole file for its text, whatever it holds, for offsets that count in the file.</summary>
    public static LoadResult LoadWhole(string path)
    {
        var (bytes, failure) = Read(path);
        var loaded = failure is null ? Load(bytes, path) : new LoadResult(null, failure, []);
        if (loaded.Report is not { } report) return loaded;
        var text = TextDecoder.Decode(bytes).Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return loaded with { Report = Describe(report with { Text = text }) };
    }

    /// <summary>What a text by itself tells about its report, for a document that came with nothing else; the text stays as it is.</summary>
    public static Report Describe(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var clean = TextCleaner.Clean(report.Text);
        var told = Describe([], report.Path ?? "", new DecodedText(clean, "", 0), PlainPage.Read(clean)).Report!;
        return told with { Id = report.Id, Path = report.Path, Encoding = report.Encoding, Text = report.Text, Problems = report.Problems };
    }

    /// <param name="bytes">The file's content.</param>
    /// <param name="path">Recorded in the report; not opened.</param>
    public static LoadResult Load(ReadOnlyMemory<byte> bytes, string path)
    {
        if (bytes.IsEmpty) return LoadResult.Failed("empty_file", "the file is empty; save the report again", path);
        if (UnsupportedFormat.Find(bytes.Span) is { } refused) return LoadResult.Failed(refused.Code, refused.Message, path);
        var read = TextDecoder.Decode(bytes.Span);
        if (BinaryText.IsLikely(read)) return LoadResult.Failed("binary_file", "the content is no text in any known encoding; save the report as UTF-8 text or HTML", path);
        var clean = TextCleaner.Clean(read.Text);
        var html = FormatSniffer.IsHtml(clean);
        if (!html && Path.GetExtension(path) is ".md" or ".markdown") clean = MarkdownText.Strip(clean);
        var page = html ? HtmlPage.Read(clean) : PlainPage.Read(clean);
        if (html) page = page with { Text = TextCleaner.Clean(page.Text) };
        if (Emptiness(page) is { } empty) return LoadResult.Failed(empty.Code, empty.Message, path);
        return Describe(bytes.Span, path, read, page);
    }

    private static (string Code, string Message)? Emptiness(Page page)
    {
        var letters = page.Text.Count(char.IsLetterOrDigit);
        if (page.Attachments.Count > 0 && (letters < NoteLength || letters < CoverLength && Cover().IsMatch(page.Text)))
        {
            return ("attachment_only", $"the page only links to a document ({page.Attachments[0]}); download that document and load it instead");
        }
        return letters == 0 ? ("no_text", "the file holds no text; if it shows pictures or frames, save the inner page or the original document") : null;
    }

    private static LoadResult Describe(ReadOnlySpan<byte> bytes, string path, DecodedText read, Page page)
    {
        var title = TitleFinder.Find(page);
        var issuer = IssuerFinder.Find(title.Value, page);
        var year = ReportYear.Find(title.Value, page);
        var resolver = new RegionResolver(year.Value, title.Value, page);
        var place = resolver.Resolve(issuer.Value);
        var level = LevelFinder.Find(issuer.Value, place.Value, page.Text);
        var published = PublishDate.Find(page);
        var problems = new List<Problem>(TextDoubts.Find(read, path));
        if (resolver.IsAmbiguous) problems.Add(new Problem("load", "ambiguous_region", place.Reason, path, Fatal: false));
        var report = new Report
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16],
            Path = path,
            Encoding = read.Encoding,
            Title = title.Value,
            Issuer = issuer.Value,
            RegionCode = place.Value?.Division.Code,
            Region = place.Value?.FullName,
            Level = level.Value,
            Year = year.Value,
            Published = published.Value,
            Url = page.Url,
            Text = page.Text,
            Problems = problems,
        };
        return new LoadResult(report, null,
        [
            title.ToEvidence("title", title.Value),
            issuer.ToEvidence("issuer", issuer.Value),
            place.ToEvidence("region", place.Value is { } p ? $"{p.Division.Code} {p.FullName}" : null),
            level.ToEvidence("level", level.Value?.ToString().ToLowerInvariant()),
            year.ToEvidence("year", year.Value?.ToString()),
            published.ToEvidence("published", published.Value?.ToString("yyyy-MM-dd")),
        ]);
    }

    [GeneratedRegex("附件|附后|详见|全文下载|点击(下载|查看)", RegexOptions.CultureInvariant)]
    private static partial Regex Cover();
}
