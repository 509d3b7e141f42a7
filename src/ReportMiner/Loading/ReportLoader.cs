using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ReportMiner.Loading.Containers;
using ReportMiner.Loading.Decoding;
using ReportMiner.Loading.Documents;
using ReportMiner.Loading.Metadata;
using ReportMiner.Loading.Pages;
using ReportMiner.Model;

namespace ReportMiner.Loading;

/// <summary>Bytes → report: encoding, main text, and what is known about where the report is from.</summary>
public static partial class ReportLoader
{
    // A page that only hands over a document says so in a line or two.
    private const string AttachmentOnly = "attachment_only";
    private const int NoteLength = 60;
    private const int CoverLength = 200;

    /// <summary>The documents of a file: one, or those of the archive that it is; read one by one, as they are asked for.</summary>
    public static IEnumerable<SourceDocument> Open(string path)
    {
        var (bytes, code, message) = FileBytes.Read(path);
        var origin = Sidecar.Of(path)?.Origin;
        if (bytes is not null) return Unpacker.Open(path, bytes, origin);
        return code == FileBytes.TooLarge && OpenLarge(path, origin) is { } entries ? entries : [SourceDocument.Failed(path, code, message)];
    }

    private static IEnumerable<SourceDocument>? OpenLarge(string path, Origin? origin)
    {
        try
        {
            var before = FileBytes.State(path);
            return Unpacker.OpenLarge(path, origin) is { } documents ? documents.Concat(ChangedSince(path, before)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [SourceDocument.Failed(path, "unreadable", $"the file cannot be read ({e.Message}); check that it exists and its permissions")];
        }
    }

    private static IEnumerable<SourceDocument> ChangedSince(string path, (long, DateTime) before)
    {
        if (FileBytes.State(path) != before) yield return SourceDocument.Failed(path, FileBytes.Changed, FileBytes.ChangedMessage);
    }

    /// <summary>The document of this very path, a file's or an entry's; null where there is none.</summary>
    public static SourceDocument? Find(string path) => Open(EntryPath.FileOf(path, File.Exists)).FirstOrDefault(document => document.Path == path);

    /// <summary>The one report of a file, or of an entry (<c>archive.zip!/name.txt</c>).</summary>
    public static LoadResult Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = EntryPath.FileOf(path, File.Exists);
        return file == path
            ? Single(Open(path), path)
            : Find(path) is { } entry ? Load(entry) : LoadResult.Failed("not_found", "the archive holds no such report; look at its names", path);
    }

    /// <summary>The same with the whole file for its text, whatever it holds, for offsets that count in the file.</summary>
    public static LoadResult LoadWhole(string path)
    {
        var document = Open(path).First();
        var loaded = Load(document);
        if (loaded.Report is not { } report) return loaded;
        var text = TextDecoder.Decode(document.Bytes.Span).Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return loaded with { Report = Describe(report with { Text = text }) };
    }

    /// <param name="bytes">The file's content.</param>
    /// <param name="path">Recorded in the report; not opened.</param>
    public static LoadResult Load(ReadOnlyMemory<byte> bytes, string path) => Single(Unpacker.Open(path, bytes, null), path);

    public static LoadResult Load(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Failure is { } failure) return new LoadResult(null, failure, []);
        try
        {
            return Read(document.Bytes, document.Path, document.Origin);
        }
        catch (LoadException fault)
        {
            return LoadResult.Failed(fault.Code, fault.Message, document.Path);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException) // one document must not end the batch
        {
            return LoadResult.Failed("internal_error", $"an error of the program, please report it: {fault.GetType().Name}: {fault.Message}", document.Path);
        }
    }

    private static LoadResult Single(IEnumerable<SourceDocument> documents, string path) => documents.Where(document => !document.IsRemark).Take(2).ToList() switch
    {
        [var document] => Load(document),
        [var first, ..] => LoadResult.Failed("several_reports", $"the file holds several reports; name one, e.g. {first.Path}", path),
        _ => LoadResult.Failed("no_text", "the file holds no report", path),
    };

    /// <summary>What a text by itself tells about its report, for a document that came with nothing else; the text stays as it is.</summary>
    public static Report Describe(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var clean = TextCleaner.Clean(report.Text);
        var told = Describe([], report.Path ?? "", new DecodedText(clean, "", 0), PlainPage.Read(clean)).Report!;
        return told with { Id = report.Id, Path = report.Path, Encoding = report.Encoding, Text = report.Text, Problems = report.Problems };
    }

    private static LoadResult Read(ReadOnlyMemory<byte> bytes, string path, Origin? origin)
    {
        if (bytes.IsEmpty) return LoadResult.Failed("empty_file", "the file is empty; save the report again", path);
        if (UnsupportedFormat.Find(bytes.Span) is { } refused) return LoadResult.Failed(refused.Code, refused.Message, path);
        var (read, page) = FormatSniffer.Sniff(bytes.Span) switch
        {
            FileFormat.Zip => ReadDocument(DocxText.Read(bytes)),
            FileFormat.Pdf => ReadDocument(PdfText.Read(bytes)),
            FileFormat.Mht => ReadSavedPage(bytes, path),
            _ => ReadText(bytes.Span, path),
        };
        if (origin is not null) page = page with { Url = origin.Url ?? page.Url, Origin = origin };
        if (Emptiness(page) is { } empty)
        {
            var cover = empty.Code == AttachmentOnly ? new CoverPage(page.Attachments, TitleFinder.Find(page).Value, PublishDate.Find(page).Value) : null;
            return LoadResult.Failed(empty.Code, empty.Message, path) with { Cover = cover };
        }
        return Describe(bytes.Span, path, read, page);
    }

    private static (DecodedText Read, Page Page) ReadDocument(string text)
    {
        var clean = TextCleaner.Clean(text);
        return (new DecodedText(clean, "utf-8", 0), PlainPage.Read(clean));
    }

    private static (DecodedText Read, Page Page) ReadSavedPage(ReadOnlyMemory<byte> bytes, string path)
    {
        var (saved, url) = MhtPage.Read(bytes);
        var (read, page) = ReadText(saved, path);
        return (read, page with { Url = url ?? page.Url });
    }

    private static (DecodedText Read, Page Page) ReadText(ReadOnlySpan<byte> bytes, string path)
    {
        var read = TextDecoder.Decode(bytes);
        if (BinaryText.IsLikely(read)) throw new LoadException("binary_file", "the content is no text in any known encoding; save the report as UTF-8 text or HTML");
        var clean = TextCleaner.Clean(read.Text);
        if (FormatSniffer.IsHtml(clean))
        {
            var page = HtmlPage.Read(clean);
            return (read, page with { Text = TextCleaner.Clean(page.Text) });
        }
        if (Path.GetExtension(path) is ".md" or ".markdown") clean = MarkdownText.Strip(clean);
        return (read, PlainPage.Read(clean));
    }

    private static (string Code, string Message)? Emptiness(Page page)
    {
        var letters = page.Text.Count(char.IsLetterOrDigit);
        if (page.Attachments.Count > 0 && (letters < NoteLength || letters < CoverLength && Cover().IsMatch(page.Text)))
        {
            return (AttachmentOnly, $"the page only links to a document ({page.Attachments[0]}); download that document and load it instead");
        }
        return letters == 0 ? ("no_text", "the file holds no text; a scan needs OCR first; of a page with frames, save the inner page") : null;
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
        var site = SiteFinder.Find(page);
        var type = TypeFinder.Find(title.Value);
        var problems = new List<Problem>(TextDoubts.Find(read, path));
        if (page.Pages > 1) problems.Add(new Problem("load", "one_page_of_several", $"the article is spread over {page.Pages} pages, and this file holds one of them; the figures of the others are missing, save them too (NAME_1.html …)", path, Fatal: false));
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
            Site = site.Value,
            Type = type.Value,
            Origin = page.Origin?.Fingerprint,
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
            type.ToEvidence("type", type.Value?.ToString().ToLowerInvariant()),
            site.ToEvidence("site", site.Value),
            new Evidence("url", page.Url, UrlReason(page)),
        ]);
    }

    private static string UrlReason(Page page) => page.Origin?.Url is not null ? "the sidecar of the download, or the web archive, says it"
        : page.Url is not null ? "the page says it of itself" : "neither the page nor a sidecar says where it is from";

    [GeneratedRegex("附件|附后|详见|全文下载|点击(下载|查看)", RegexOptions.CultureInvariant)]
    private static partial Regex Cover();
}
