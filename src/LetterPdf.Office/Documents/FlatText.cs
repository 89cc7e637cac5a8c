using System.Text;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>All the words in a part of a document, on one line: of what is named and not set.</summary>
internal static class FlatText
{
    /// <summary>The words, with a space for each tab, break and end of a paragraph.</summary>
    public static string Of(XElement element)
    {
        var text = new StringBuilder();
        Add(element, text);
        return text.ToString().Trim();
    }

    // As deep as the file's elements are nested, which OfficeLimits bounds.
    private static void Add(XElement element, StringBuilder text)
    {
        switch (element.Name.LocalName)
        {
            case "t" or "delText":
                text.Append(element.Value);
                break;
            case "tab" or "br" or "cr" or "ptab":
                text.Append(' ');
                break;
            case "noBreakHyphen":
                text.Append('\u2011');
                break;
            case "sym":
                text.Append(SymbolFonts.Text(element.WordValue("font"), element.WordValue("char")) ?? "\u25A1");
                break;
            case "textpath":
                text.Append((string?)element.Attribute("string")).Append(' ');
                break;
            case "AlternateContent":
                AddAll(Alternatives.Of(element), text);
                break;
            case "pPr" or "rPr" or "instrText":
                break;
            default:
                AddAll(element.Elements(), text);
                text.Append(element.Name.LocalName is "p" ? " " : "");
                break;
        }
    }

    private static void AddAll(IEnumerable<XElement> elements, StringBuilder text)
    {
        foreach (var element in elements)
        {
            Add(element, text);
        }
    }
}
