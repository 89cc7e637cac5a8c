using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>What a Word file says about itself: properties, settings and fonts. No clock: its times are the letter's
/// date.</summary>
internal static class WordAbout
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The properties of all office files (ECMA-376-2, 11).</summary>
    /// <param name="seal">What tells whether somebody has worked in it since.</param>
    public static byte[] Core(ReflowedLetter letter, string seal)
    {
        var xml = new XmlText().Open(
            "cp:coreProperties",
            ("xmlns:cp", Package + "/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        );
        xml.Element("dc:title", letter.Outline.Title);
        Add("dc:creator", letter.Letter.Author?.Value);
        Add("cp:keywords", string.Join("; ", letter.Letter.Keywords.Select(word => word.Value)));
        Add("dc:identifier", letter.Letter.Identifier?.Value);
        xml.Element("dc:language", letter.Letter.Language.Tag);
        xml.Element("cp:version", seal);
        var time = letter.Letter.Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        xml.Element("dcterms:created", time, ("xsi:type", "dcterms:W3CDTF"));
        xml.Element("dcterms:modified", time, ("xsi:type", "dcterms:W3CDTF"));
        return xml.Close().ToBytes();

        void Add(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                xml.Element(name, text);
            }
        }
    }

    /// <summary>The properties of the program.</summary>
    public static byte[] App() =>
        new XmlText()
            .Open("Properties", ("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"))
            .Element("Application", "letterpdf")
            .Close()
            .ToBytes();

    public static byte[] Settings(WordDesign design, bool hasNotes)
    {
        var xml = WordXml.Root("w:settings");
        xml.Value("w:defaultTabStop", "720").EmptyIf(design.Hyphenates, "w:autoHyphenation");
        xml.Value("w:characterSpacingControl", "doNotCompress");
        if (hasNotes)
        {
            xml.Open("w:footnotePr").Empty("w:footnote", ("w:id", "-1")).Empty("w:footnote", ("w:id", "0")).Close();
        }

        // A justified line that ends with a break would be spread over the whole width.
        xml.Open("w:compat").Empty("w:doNotExpandShiftReturn");

        // Word of 2013 and later: without it, Word opens the file as one of 2007.
        xml.Empty(
            "w:compatSetting",
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15")
        );
        xml.Close().Value("w:themeFontLang", design.Language);
        return xml.Close().ToBytes();
    }

    public static byte[] Fonts(WordDesign design) =>
        WordXml
            .Root("w:fonts")
            .Open("w:font", ("w:name", design.Font))
            .Value("w:family", "roman")
            .Value("w:pitch", "variable")
            .Close()
            .Close()
            .ToBytes();

    /// <summary>The kinds of all parts.</summary>
    /// <param name="parts">Names and kinds of the parts in XML.</param>
    public static byte[] ContentTypes(IEnumerable<(string Name, string Kind)> parts)
    {
        var xml = new XmlText().Open("Types", ("xmlns", Package + "/content-types"));
        (string, string)[] endings =
        [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
        ];
        foreach (var (ending, kind) in endings)
        {
            xml.Empty("Default", ("Extension", ending), ("ContentType", kind));
        }

        foreach (var (name, kind) in parts)
        {
            var type = kind.Contains('/', StringComparison.Ordinal)
                ? kind
                : $"application/vnd.openxmlformats-officedocument.{kind}+xml";
            xml.Empty("Override", ("PartName", "/" + name), ("ContentType", type));
        }

        return xml.Close().ToBytes();
    }

    /// <summary>Where a reader of the package begins.</summary>
    public static byte[] PackageRelations()
    {
        var relations = new WordRelations();
        relations.Of("officeDocument", "word/document.xml");
        relations.Of(Package + "/relationships/metadata/core-properties", "docProps/core.xml");
        relations.Of("extended-properties", "docProps/app.xml");
        return relations.ToBytes();
    }
}
