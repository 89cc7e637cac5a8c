using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>Elements and attributes of WordprocessingML, in both of the standard's editions.</summary>
internal static class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public static bool IsWord(this XElement element) => element.Name.NamespaceName is Transitional or Strict;

    public static bool IsWord(this XElement element, string name) =>
        element.IsWord() && string.Equals(element.Name.LocalName, name, StringComparison.Ordinal);

    /// <summary>The first child of a name; null where there is none.</summary>
    public static XElement? Word(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.IsWord(name));

    public static IEnumerable<XElement> Words(this XElement? element, string name) =>
        element?.Elements().Where(child => child.IsWord(name)) ?? [];

    /// <summary>An attribute; null where there is none.</summary>
    public static string? WordValue(this XElement? element, string name) =>
        element is null ? null
        : ((string?)element.Attribute(XName.Get(name, Transitional))) is { } value ? value
        : (string?)element.Attribute(XName.Get(name, Strict));

    /// <summary>An attribute that names a relationship; null where there is none.</summary>
    public static string? RelationValue(this XElement element, string name) =>
        ((string?)element.Attribute(XName.Get(name, Relations))) is { } value
            ? value
            : (string?)element.Attribute(XName.Get(name, StrictRelations));

    /// <summary>An attribute of any namespace; null where there is none.</summary>
    public static string? AnyValue(this XElement element, string name) =>
        element
            .Attributes()
            .FirstOrDefault(attribute => string.Equals(attribute.Name.LocalName, name, StringComparison.Ordinal))
            ?.Value;

    /// <summary>Whether an element that turns something on does so (17.17.4).</summary>
    public static bool IsOn(this XElement element) =>
        element.WordValue("val") is not ("0" or "false" or "off" or "none");
}
