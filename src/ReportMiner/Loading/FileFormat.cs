namespace ReportMiner.Loading;

/// <summary>What a file is by its content, whatever its name says.</summary>
internal enum FileFormat
{
    Text,
    Html,
    Pdf,
    Ole,

    /// <summary>An archive, or a document of Word, Excel …: only its entries tell.</summary>
    Zip,
    Gzip,
    Tar,
    Rtf,
    Mht,
    Warc,
    Image,
    Binary,
}
