using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace ReportMiner.Tests.Loading;

/// <summary>Makes archives in memory.</summary>
internal static class Archives
{
    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries) => Zip(Encoding.UTF8, entries);

    public static byte[] Zip(Encoding names, params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        }
        return stream.ToArray();
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest)) gzip.Write(bytes);
        return stream.ToArray();
    }

    /// <summary>A Word document with this XML in its body, and further parts of its folder.</summary>
    public static byte[] Docx(string body, string prolog = "", params (string Name, string Xml)[] parts) => Zip([
        ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"u8.ToArray()),
        .. parts.Select(part => ($"word/{part.Name}", Encoding.UTF8.GetBytes(part.Xml))),
        ("word/document.xml", Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='UTF-8'?>{prolog}<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>{body}</w:body></w:document>"))]);

    /// <summary>A paragraph of a Word document.</summary>
    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>";
}
