namespace ReportMiner.Loading;

/// <summary>What a file is by its content, whatever its name says.</summary>
internal enum FileFormat
{
    Text,
    Html,
    Pdf,
    Ole,
    Docx,
    Zip,
    Gzip,
    Rtf,
    Mht,
    Warc,
    Image,
    Binary,
}
