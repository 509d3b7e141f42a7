namespace ReportMiner.Loading;

/// <summary>Names the formats that are recognised but not read, and the way out.</summary>
internal static class UnsupportedFormat
{
    public static (string Code, string Message)? Find(ReadOnlySpan<byte> bytes) => FormatSniffer.Sniff(bytes) switch
    {
        FileFormat.Pdf => ("unsupported_pdf", "a PDF document; convert it first: pdftotext -layout FILE.pdf"),
        FileFormat.Ole => ("unsupported_doc", "an old Word or WPS document (.doc, .wps) or an encrypted one; convert it first: soffice --headless --convert-to docx FILE"),
        FileFormat.Docx => ("unsupported_docx", "a Word document; convert it first: soffice --headless --convert-to txt:Text FILE"),
        FileFormat.Zip => ("unsupported_zip", "an archive; unpack it first"),
        FileFormat.Gzip => ("unsupported_gzip", "a compressed file; unpack it first: gunzip FILE"),
        FileFormat.Rtf => ("unsupported_rtf", "an RTF document; convert it first: soffice --headless --convert-to txt:Text FILE"),
        FileFormat.Mht => ("unsupported_mht", "a web archive of one page (MHTML); open it in a browser and save it as HTML"),
        FileFormat.Warc => ("unsupported_warc", "a web archive (WARC); extract its pages first"),
        FileFormat.Image => ("unsupported_image", "a picture; recognise its text first (OCR)"),
        FileFormat.Binary => ("binary_file", "a program or archive, no report"),
        _ => null,
    };
}
