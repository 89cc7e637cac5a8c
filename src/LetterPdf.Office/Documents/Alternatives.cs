using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>The same content in several forms (ECMA-376-3, 10.2.1), of which one is taken.</summary>
internal static class Alternatives
{
    /// <summary>The elements of the first form.</summary>
    public static IEnumerable<XElement> Of(XElement element) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName is "Choice" or "Fallback")?.Elements() ?? [];
}
