using System.Xml;
using System.Xml.Linq;
using Vitae.Core;

namespace Vitae.Reading.Packages;

/// <summary>Reads XML without document type, external entities or deep nesting.</summary>
internal static class SafeXml
{
    private const int MaxCharacters = 64 * 1024 * 1024;

    /// <summary>An element looks its attributes up one by one, so that many of them cost their square.</summary>
    private const int MaxAttributes = 256;

    /// <summary>The root element; a document that breaks off gives what stands before the break when <paramref name="tolerant"/>.</summary>
    public static Result<XElement> Load(ReadOnlyMemory<byte> bytes, int maxDepth, bool tolerant = false)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        });
        XElement? root = null;
        var open = new Stack<XElement>();
        try
        {
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        if (open.Count >= maxDepth)
                            return new Error("xml_too_deep", $"the document nests more than {maxDepth} levels", null, "save it again with the program that made it");
                        if (reader.AttributeCount > MaxAttributes)
                            return new Error("xml_too_many_attributes", $"an element of the document has more than {MaxAttributes} attributes", null, "save it again with the program that made it");
                        var element = Element(reader);
                        if (open.Count > 0)
                            open.Peek().Add(element);
                        root ??= element;
                        if (!reader.IsEmptyElement)
                            open.Push(element);
                        break;
                    case XmlNodeType.EndElement:
                        open.Pop();
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                        if (open.Count > 0)
                            open.Peek().Add(new XText(reader.Value));
                        break;
                }
            }
        }
        catch (XmlException e)
        {
            if (!tolerant || root is null || e.Message.Contains("DTD", StringComparison.Ordinal))
                return new Error("xml_invalid", "the document is damaged or holds what is not allowed in it", $"line {e.LineNumber}", "save it again with the program that made it");
        }
        return root is null ? new Error("xml_empty", "the document is empty", null, "send the file again") : root;
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        if (reader.MoveToFirstAttribute())
        {
            do
            {
                if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
                    element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
            while (reader.MoveToNextAttribute());
            reader.MoveToElement();
        }
        return element;
    }
}
