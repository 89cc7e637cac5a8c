using System.Xml;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>Makes a tree of a part's XML in a loop, however deep it is.</summary>
internal static class PartTree
{
    /// <param name="reader">Stands at the first element.</param>
    /// <param name="check">Looks at the reader after each step.</param>
    public static XElement Read(XmlReader reader, Action check)
    {
        var root = Element(reader);
        var open = root;
        for (var isOpen = !reader.IsEmptyElement; isOpen && reader.Read(); )
        {
            check();
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var child = Element(reader);
                    open.Add(child);
                    open = reader.IsEmptyElement ? open : child;
                    break;
                case XmlNodeType.EndElement:
                    isOpen = open.Parent is not null;
                    open = open.Parent ?? open;
                    break;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace:
                    open.Add(new XText(reader.Value));
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        if (reader.MoveToFirstAttribute())
        {
            do
            {
                // Names are whole already: declarations of prefixes say nothing more.
                if (!string.Equals(reader.NamespaceURI, XNamespace.Xmlns.NamespaceName, StringComparison.Ordinal))
                {
                    element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
                }
            } while (reader.MoveToNextAttribute());

            reader.MoveToElement();
        }

        return element;
    }
}
