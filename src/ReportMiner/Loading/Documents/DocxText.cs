using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MathText = DocumentFormat.OpenXml.Math.Text;

namespace ReportMiner.Loading.Documents;

/// <summary>The text of a Word document as a reader sees it: a line a paragraph, table rows with tabs between their cells.</summary>
/// <remarks>
/// Only the main part and those of lists and styles are read, as streams of bounded size and depth: no relationship is looked at, so nothing is fetched; a DTD is refused.
/// </remarks>
internal static class DocxText
{
    private const int MaxDepth = 250;

    // Deleted and moved text, what a paragraph was like before, codes of fields, the reading aid above characters, and what older programs show in place of a drawing.
    private static readonly HashSet<Type> Unseen =
    [
        typeof(DeletedRun), typeof(MoveFromRun), typeof(FieldCode), typeof(DeletedText), typeof(DeletedFieldCode), typeof(RubyContent), typeof(AlternateContentFallback),
        typeof(ParagraphPropertiesChange),
    ];

    /// <exception cref="LoadException">It is another kind of document, locked, or broken.</exception>
    public static string Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var (main, numbering, styles) = OfficePackage.WordParts(bytes);
            using var part = new MemoryStream(main, writable: false);
            using var reader = new TypedOpenXmlPartReader(part, default);
            return Read(reader, new DocxLines(ListNumbers.Read(numbering, styles)));
        }
        catch (Exception e) when (e is System.Xml.XmlException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            throw new LoadException("broken_docx", $"a damaged Word document ({e.Message}); open it in Word or WPS and save it again");
        }
    }

    private static string Read(OpenXmlReader reader, DocxLines text)
    {
        var (depth, unseenFrom) = (0, int.MaxValue);
        while (reader.Read())
        {
            if (reader.IsStartElement)
            {
                if (++depth > MaxDepth) throw new LoadException("broken_docx", $"a Word document with elements nested more than {MaxDepth} deep; open it in Word or WPS and save it again");
                if (Unseen.Contains(reader.ElementType)) unseenFrom = Math.Min(unseenFrom, depth);
                if (depth < unseenFrom) Open(reader, text);
            }
            if (reader.IsEndElement)
            {
                if (depth < unseenFrom) Close(reader.ElementType, text);
                if (depth == unseenFrom) unseenFrom = int.MaxValue;
                depth--;
            }
        }
        return text.ToString();
    }

    private static void Open(OpenXmlReader reader, DocxLines text)
    {
        var type = reader.ElementType;
        if (type == typeof(Text) || type == typeof(MathText)) text.Append(reader.GetText());
        else if (type == typeof(TabChar) || type == typeof(PositionalTab)) text.Append(" ");
        else if (type == typeof(Break) || type == typeof(CarriageReturn)) text.Append("\n");
        else if (type == typeof(NoBreakHyphen)) text.Append("-");
        else if (type == typeof(Run)) text.Hidden = false;
        else if (type == typeof(Vanish)) text.Hidden = XmlParts.IsOn(Value(reader));
        else if (type == typeof(Paragraph)) text.OpenParagraph();
        else if (type == typeof(ParagraphStyleId)) text.Style = Value(reader);
        else if (type == typeof(NumberingId)) text.List = XmlParts.Number(Value(reader));
        else if (type == typeof(NumberingLevelReference)) text.Level = XmlParts.Number(Value(reader));
        else if (type == typeof(Table)) text.OpenTable();
    }

    private static void Close(Type type, DocxLines text)
    {
        if (type == typeof(Run) || type == typeof(ParagraphProperties)) text.Hidden = false;
        if (type == typeof(ParagraphProperties)) text.CloseProperties();
        else if (type == typeof(Paragraph)) text.CloseParagraph();
        else if (type == typeof(TableCell)) text.CloseCell();
        else if (type == typeof(TableRow)) text.CloseRow();
        else if (type == typeof(Table)) text.CloseTable();
    }

    private static string? Value(OpenXmlReader reader) => reader.Attributes.FirstOrDefault(a => a.LocalName == "val").Value;
}
