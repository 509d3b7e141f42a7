namespace ReportMiner.Loading;

/// <summary>Names the formats that are recognised but not read, and the way out.</summary>
internal static class UnsupportedFormat
{
    public static (string Code, string Message)? Find(ReadOnlySpan<byte> bytes) => FormatSniffer.Sniff(bytes) switch
    {
        FileFormat.Ole => ("unsupported_doc", "an old Word or WPS document (.doc, .wps) or an encrypted one; convert it first: soffice --headless --convert-to docx FILE"),
        FileFormat.Rtf => ("unsupported_rtf", "an RTF document; convert it first: soffice --headless --convert-to txt:Text FILE"),
        FileFormat.Image => ("unsupported_image", "a picture; recognise its text first (OCR)"),
        FileFormat.Binary => ("binary_file", "a program or archive, no report"),
        _ => null,
    };
}
