using System.Globalization;
using System.Security;
using System.Text;

namespace LetterPdf.Office.Tests;

/// <summary>Writes an .xlsx from pieces of XML. The namespace of relationships has the prefix "r".</summary>
internal sealed record XlsxFile
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>What is in the first sheet; a sheet without a root.</summary>
    public string Sheet { get; init; } = "<sheetData/>";

    public string SheetName { get; init; } = "Sheet1";

    /// <summary>More sheets: their attributes in the workbook, and what is in them.</summary>
    public (string Attributes, string Sheet)[] MoreSheets { get; init; } = [];

    /// <summary>Codes of number formats; a cell with s="n" has the n-th, from 1.</summary>
    public string[] Formats { get; init; } = [];

    /// <summary>What is in the styles instead of those formats.</summary>
    public string? Styles { get; init; }

    /// <summary>Items of the shared strings: what is in "si".</summary>
    public string[] Strings { get; init; } = [];

    /// <summary>What is in the workbook before its sheets, and behind them.</summary>
    public string Before { get; init; } = string.Empty;

    public string Behind { get; init; } = string.Empty;

    public bool IsStrict { get; init; }

    public string MainType { get; init; } = $"{Types}.sheet.main+xml";

    /// <summary>More relationships of the workbook.</summary>
    public string Relations { get; init; } = string.Empty;

    /// <summary>Relationships of the first sheet.</summary>
    public string SheetRelations { get; init; } = string.Empty;

    /// <summary>More parts, or others in place of those written here.</summary>
    public (string Name, string Xml)[] Parts { get; init; } = [];

    public byte[] Bytes => ZipFiles.Of(AllParts());

    private string Main =>
        IsStrict
            ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
            : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private string Relationships =>
        IsStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Rows of cells, each of the cells' XML.</summary>
    public static string Rows(params string[] rows) =>
        $"<sheetData>{string.Concat(rows.Select((cells, row) => $"<row r=\"{row + 1}\">{cells}</row>"))}</sheetData>";

    /// <summary>Cells of texts, one behind the other.</summary>
    public static string Cells(params string[] texts) =>
        string.Concat(
            texts.Select(text =>
                $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>"
            )
        );

    /// <summary>A relationship: "rel('worksheet', 'rId1', 'worksheets/sheet1.xml')".</summary>
    public string Relation(string kind, string id, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Relationships}/{kind}\" Target=\"{target}\"/>";

    private Dictionary<string, string> AllParts()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = ContentTypes(),
            ["_rels/.rels"] = Relations2(Relation("officeDocument", "rId1", "xl/workbook.xml")),
            ["docProps/app.xml"] =
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>",
            ["xl/workbook.xml"] = Root("workbook", $"{Before}<sheets>{SheetList()}</sheets>{Behind}"),
            ["xl/_rels/workbook.xml.rels"] = Relations2(WorkbookRelations()),
            ["xl/styles.xml"] = Root("styleSheet", Styles ?? StylesOf(Formats)),
            ["xl/sharedStrings.xml"] = Root("sst", string.Concat(Strings.Select(text => $"<si>{text}</si>"))),
            ["xl/worksheets/sheet1.xml"] = Root("worksheet", Sheet),
        };
        if (SheetRelations.Length > 0)
        {
            parts["xl/worksheets/_rels/sheet1.xml.rels"] = Relations2(SheetRelations);
        }

        for (var sheet = 0; sheet < MoreSheets.Length; sheet++)
        {
            parts[$"xl/worksheets/sheet{sheet + 2}.xml"] = Root("worksheet", MoreSheets[sheet].Sheet);
        }

        foreach (var (name, xml) in Parts)
        {
            parts[name] = xml;
        }

        return parts;
    }

    private string Root(string name, string inside) =>
        $"<{name} xmlns=\"{Main}\" xmlns:r=\"{Relationships}\">{inside}</{name}>";

    private string SheetList()
    {
        var list = new StringBuilder($"<sheet name=\"{SheetName}\" sheetId=\"1\" r:id=\"rId1\"/>");
        for (var sheet = 0; sheet < MoreSheets.Length; sheet++)
        {
            list.Append(
                CultureInfo.InvariantCulture,
                $"<sheet sheetId=\"{sheet + 2}\" r:id=\"rId{sheet + 2}\" {MoreSheets[sheet].Attributes}/>"
            );
        }

        return list.ToString();
    }

    private string WorkbookRelations() =>
        string.Concat(
            Enumerable
                .Range(1, MoreSheets.Length + 1)
                .Select(sheet => Relation("worksheet", $"rId{sheet}", $"worksheets/sheet{sheet}.xml"))
        )
        + Relation("styles", "rIdStyles", "styles.xml")
        + Relation("sharedStrings", "rIdStrings", "sharedStrings.xml")
        + Relations;

    private static string Relations2(string inside) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inside}</Relationships>";

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{MainType}\"/>"
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
        + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Types}.sharedStrings+xml\"/>"
        + string.Concat(
            Enumerable
                .Range(1, MoreSheets.Length + 1)
                .Select(sheet =>
                    $"<Override PartName=\"/xl/worksheets/sheet{sheet}.xml\" ContentType=\"{Types}.worksheet+xml\"/>"
                )
        )
        + "</Types>";

    private static string StylesOf(string[] codes)
    {
        var formats = codes.Select(
            (code, at) => $"<numFmt numFmtId=\"{164 + at}\" formatCode=\"{SecurityElement.Escape(code)}\"/>"
        );
        var records = codes.Select(
            (_, at) =>
                $"<xf numFmtId=\"{164 + at}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        );
        return (codes.Length > 0 ? $"<numFmts>{string.Concat(formats)}</numFmts>" : string.Empty)
            + "<fonts><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills><fill><patternFill patternType=\"none\"/></fill></fills><borders><border/></borders>"
            + "<cellStyleXfs><xf numFmtId=\"0\" fontId=\"0\"/></cellStyleXfs>"
            + $"<cellXfs><xf numFmtId=\"0\" fontId=\"0\" xfId=\"0\"/>{string.Concat(records)}</cellXfs>";
    }
}
