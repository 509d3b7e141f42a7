using System.IO.Compression;
using ReportMiner.Loading.Containers;

namespace ReportMiner.Loading.Documents;

/// <summary>Tells zip archives that are one document (Word, Excel, OFD …) from those that hold files, and takes the Word document out.</summary>
internal static class OfficePackage
{
    public static bool Is(Stream packed)
    {
        try
        {
            using var archive = ZipEntries.Open(packed);
            return archive.Entries.Any(entry => entry.FullName is "[Content_Types].xml" or "mimetype" or "OFD.xml");
        }
        catch (InvalidDataException)
        {
            return false; // reading it as an archive says what is wrong
        }
    }

    /// <summary>The main part of a Word document, and those that tell how its lists are numbered, where it has them.</summary>
    /// <exception cref="LoadException">It is another kind of document, locked, or broken.</exception>
    public static (byte[] Main, byte[]? Numbering, byte[]? Styles) WordParts(ReadOnlyMemory<byte> bytes)
    {
        using var archive = ZipEntries.Open(ByteStream.Of(bytes));
        var parts = archive.Entries;
        // Some editors number the part: word/document2.xml. Of two parts with one name the first counts, as in Word.
        var main = parts.FirstOrDefault(part => part.FullName.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase))
            ?? parts.FirstOrDefault(part => part.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
        if (main is null) throw Other(parts);
        var allowance = new Allowance(bytes.Length);
        return (ZipEntries.Read(main, allowance), Aside(parts, "word/numbering.xml", allowance), Aside(parts, "word/styles.xml", allowance));
    }

    private static byte[]? Aside(IReadOnlyCollection<ZipArchiveEntry> parts, string name, Allowance allowance)
    {
        try
        {
            return parts.FirstOrDefault(part => part.FullName.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } part ? ZipEntries.Read(part, allowance) : null;
        }
        catch (LoadException)
        {
            return null; // the text can be read without it
        }
    }

    private static LoadException Other(IReadOnlyCollection<ZipArchiveEntry> parts)
    {
        bool Has(string start) => parts.Any(part => part.FullName.StartsWith(start, StringComparison.Ordinal));
        return Has("word/") ? new LoadException("broken_docx", "a Word document without its text (word/document.xml); get the file again")
            : Has("xl/") ? new LoadException("unsupported_xlsx", "a spreadsheet, no report")
            : Has("ppt/") ? new LoadException("unsupported_pptx", "a presentation, no report")
            : Has("OFD.xml") ? new LoadException("unsupported_ofd", "an OFD document; open it in a reader for OFD and save it as PDF")
            : new LoadException("unsupported_document", "a document of an unknown program; convert it first: soffice --headless --convert-to docx FILE");
    }
}
