namespace LetterPdf.Office.Tests;

/// <summary>Writes an .ods from pieces of XML, with LibreOffice's prefixes.</summary>
internal sealed record OdsFile
{
    private const string Spaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        + "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        + "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" ";

    /// <summary>What is in the first sheet.</summary>
    public string Sheet { get; init; } = string.Empty;

    /// <summary>Styles of the contents.</summary>
    public string Styles { get; init; } = string.Empty;

    /// <summary>Common styles.</summary>
    public string Common { get; init; } = string.Empty;

    /// <summary>What stands behind the first sheet.</summary>
    public string Behind { get; init; } = string.Empty;

    /// <summary>More parts, or others in place of those written here.</summary>
    public (string Name, string Xml)[] Parts { get; init; } = [];

    public byte[] Bytes
    {
        get
        {
            var parts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet",
                ["content.xml"] = Content($"<office:spreadsheet>{Tables}</office:spreadsheet>"),
                ["styles.xml"] =
                    $"<office:document-styles {Spaces}><office:styles>{Common}</office:styles></office:document-styles>",
                ["META-INF/manifest.xml"] =
                    "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry/></m:manifest>",
            };
            foreach (var (name, xml) in Parts)
            {
                parts[name] = xml;
            }

            return ZipFiles.Of(parts);
        }
    }

    private string Tables => $"<table:table table:name=\"Sheet1\">{Sheet}</table:table>{Behind}";

    /// <summary>The contents with this body.</summary>
    public string Content(string body) =>
        $"<office:document-content {Spaces}><office:automatic-styles>{Styles}</office:automatic-styles>"
        + $"<office:body>{body}</office:body></office:document-content>";

    public static string Row(string cells, string attributes = "") =>
        $"<table:table-row {attributes}>{cells}</table:table-row>";

    public static string Cell(string inside, string attributes = "") =>
        $"<table:table-cell {attributes}>{inside}</table:table-cell>";

    public static string Text(string text, string attributes = "") =>
        Cell($"<text:p>{text}</text:p>", $"office:value-type=\"string\" {attributes}");
}
