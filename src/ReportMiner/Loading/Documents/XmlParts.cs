using System.Globalization;
using System.Xml;

namespace ReportMiner.Loading.Documents;

/// <summary>Goes through a part of a Word document, element by element; entities and DTDs are refused, nothing is resolved.</summary>
internal static class XmlParts
{
    /// <param name="part">Its bytes.</param>
    /// <param name="open">Hears of every element: its name, and a way to its attributes, both without prefix.</param>
    /// <param name="close">Hears of every element's end.</param>
    /// <exception cref="XmlException">It is no XML, or one with a DTD.</exception>
    public static void Walk(byte[] part, Action<string, Func<string, string?>> open, Action<string> close)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        string? Attribute(string name)
        {
            var value = reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);
            return value;
        }
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
                open(name, Attribute);
                if (isEmpty) close(name);
            }
            else if (reader.NodeType == XmlNodeType.EndElement) close(reader.LocalName);
        }
    }

    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;

    /// <summary>True where the element is there and not switched off.</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");
}
