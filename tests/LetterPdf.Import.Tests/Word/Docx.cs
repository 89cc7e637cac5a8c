using System.IO.Compression;
using System.Security;
using System.Text;

namespace LetterPdf.Import.Tests;

/// <summary>A document as a word processor writes it, made of pieces of its XML.</summary>
internal sealed record Docx(string Body)
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The children of w:styles; null for no such part.</summary>
    public string? Styles { get; init; } = DefaultStyles;

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Comments { get; init; }

    public string? Header { get; init; }

    /// <summary>Targets outside the file, by their relationships' names.</summary>
    public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();

    public const string DefaultStyles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
        + "</w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"
        + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/>"
        + "<w:basedOn w:val=\"Heading1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Quote\"/><w:rPr><w:i/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";

    /// <summary>Lists: 1 is numbered, 2 has bullets, 3 letters.</summary>
    public const string DefaultNumbering =
        "<w:abstractNum w:abstractNumId=\"0\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl>"
        + "</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl>"
        + "</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    /// <summary>A paragraph of runs.</summary>
    public static string P(string runs, string properties = "") =>
        $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{runs}</w:p>";

    /// <summary>A run of text.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}"
        + $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>Text that a reviewer inserted ("ins") or deleted ("del").</summary>
    public static string Changed(string kind, string text, string author = "Ann Reviewer") =>
        $"<w:{kind} w:id=\"1\" w:author=\"{author}\" w:date=\"2024-05-01T10:00:00Z\"><w:r>"
        + $"<w:{(kind is "del" ? "delText" : "t")} xml:space=\"preserve\">{SecurityElement.Escape(text)}"
        + $"</w:{(kind is "del" ? "delText" : "t")}></w:r></w:{kind}>";

    /// <summary>The properties of an item.</summary>
    public static string Item(int list, int level = 0) =>
        $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    public static string Styled(string style) => $"<w:pStyle w:val=\"{style}\"/>";

    /// <summary>A table of cells, each one paragraph.</summary>
    public static string Table(params string[][] rows) =>
        "<w:tbl>"
        + string.Concat(
            rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{P(R(cell))}</w:tc>"))}</w:tr>")
        )
        + "</w:tbl>";

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "_rels/.rels", Relations(Relation("rId1", "officeDocument", "word/document.xml", false)));
            var parts = Parts().ToArray();
            Add(archive, "[Content_Types].xml", ContentTypes(parts.Select(part => part.Name)));
            foreach (var (name, content) in parts)
            {
                Add(archive, $"word/{name}.xml", content);
            }

            Add(
                archive,
                "word/_rels/document.xml.rels",
                Relations([
                    .. parts
                        .Where(part => part.Name is not "document")
                        .Select((part, i) => Relation($"part{i}", part.Name, part.Name + ".xml", false)),
                    .. Links.Select(link => Relation(link.Key, "hyperlink", link.Value, true)),
                ])
            );
        }

        return bytes.ToArray();
    }

    private IEnumerable<(string Name, string Content)> Parts()
    {
        yield return ("document", $"<w:document {Names}><w:body>{Body}<w:sectPr/></w:body></w:document>");
        foreach (
            var (name, root, content) in ((string, string, string?)[])
                [
                    ("styles", "styles", Styles),
                    ("numbering", "numbering", Numbering),
                    ("footnotes", "footnotes", Footnotes),
                    ("endnotes", "endnotes", Endnotes),
                    ("comments", "comments", Comments),
                    ("header", "hdr", Header),
                ]
        )
        {
            if (content is not null)
            {
                yield return (name, $"<w:{root} {Names}>{content}</w:{root}>");
            }
        }
    }

    private static string ContentTypes(IEnumerable<string> parts) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + string.Concat(
            parts.Select(part =>
                $"<Override PartName=\"/word/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + $"wordprocessingml.{(part is "document" ? "document.main" : part)}+xml\"/>"
            )
        )
        + "</Types>";

    private static string Relation(string id, string type, string target, bool isOutside) =>
        $"<Relationship Id=\"{id}\" Type=\"{Types}{type}\" Target=\"{SecurityElement.Escape(target)}\""
        + $"{(isOutside ? " TargetMode=\"External\"" : "")}/>";

    private static string Relations(params string[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"{string.Concat(relations)}</Relationships>";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content));
    }
}
