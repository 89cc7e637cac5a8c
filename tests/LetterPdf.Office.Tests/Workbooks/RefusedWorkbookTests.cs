namespace LetterPdf.Office.Tests;

/// <summary>Workbooks that are not read, each with its reason.</summary>
public sealed class RefusedWorkbookTests
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly XlsxFile Xlsx = new();
    private static readonly OdsFile Ods = new();

    public static TheoryData<string, OfficeFinding> Names =>
        new()
        {
            { "macros", OfficeFinding.Macros },
            { "macro type", OfficeFinding.Macros },
            { "macro sheet", OfficeFinding.Macros },
            { "link", OfficeFinding.LinksOutside },
            { "connection", OfficeFinding.DataOutside },
            { "binary", OfficeFinding.BinaryWorkbook },
            { "document", OfficeFinding.NoWorkbook },
            { "other root", OfficeFinding.NoWorkbook },
            { "no main part", OfficeFinding.NoWorkbook },
            { "empty package", OfficeFinding.NoWorkbook },
            { "no sheet", OfficeFinding.NoSheet },
            { "two kinds", OfficeFinding.TwoKinds },
            { "two names", OfficeFinding.PartBroken },
            { "no relation", OfficeFinding.PartBroken },
            { "sheet missing", OfficeFinding.PartMissing },
            { "entities", OfficeFinding.DocumentType },
            { "ods macros", OfficeFinding.Macros },
            { "ods script", OfficeFinding.Macros },
            { "ods password", OfficeFinding.PartEncrypted },
            { "ods text", OfficeFinding.NoWorkbook },
            { "ods no sheet", OfficeFinding.NoSheet },
            { "ods linked sheet", OfficeFinding.LinksOutside },
            { "ods linked formula", OfficeFinding.LinksOutside },
            { "ods linked cells", OfficeFinding.LinksOutside },
            { "ods query", OfficeFinding.DataOutside },
            { "ods dde", OfficeFinding.DataOutside },
            { "ods two names", OfficeFinding.PartBroken },
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workbook_is_refused(string name, OfficeFinding finding)
    {
        Assert.Null(Workbook.Open(BytesOf(name), out var fault));
        Assert.True(fault!.Is(finding), fault.Said());
        Assert.NotEmpty(fault.Said());
    }

    // LibreOffice writes an empty library into workbooks that have no macros.
    [Fact]
    public void An_empty_library_is_no_macro() =>
        Assert.Empty(
            ReadSheet.Lines(
                (Ods with { Parts = [("Basic/script-lc.xml", "<x/>"), ("Basic/Standard/script-lb.xml", "<x/>")] }).Bytes
            )
        );

    [Fact]
    public void A_formula_may_say_what_looks_like_another_file() =>
        Assert.Equal(
            ["A1 'x'"],
            ReadSheet.Lines(
                (Ods with { Sheet = OdsFile.Row(OdsFile.Text("x", "table:formula=\"of:=&quot;'file'#&quot;\"")) }).Bytes
            )
        );

    private static byte[] BytesOf(string name) =>
        name.StartsWith("ods ", StringComparison.Ordinal) ? OdsOf(name["ods ".Length..]).Bytes : XlsxOf(name);

    private static byte[] XlsxOf(string name) =>
        name switch
        {
            "macros" => (Xlsx with { Parts = [("xl/vbaProject.bin", "x")] }).Bytes,
            "macro type" => (Xlsx with { MainType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }).Bytes,
            "macro sheet" => With("xlMacrosheet", "macrosheets/sheet1.xml"),
            "link" => With("externalLink", "externalLinks/externalLink1.xml"),
            "connection" => With("connections", "connections.xml"),
            "binary" => (Xlsx with { MainType = "application/vnd.ms-excel.sheet.binary.macroEnabled.main" }).Bytes,
            "document" => (
                Xlsx with
                {
                    MainType =
                        $"{Types.Replace("spreadsheet", "wordprocessing", StringComparison.Ordinal)}.document.main+xml",
                }
            ).Bytes,
            "other root" => (Xlsx with { Parts = [("xl/workbook.xml", "<document/>")] }).Bytes,
            "no main part" => (Xlsx with { Parts = [("_rels/.rels", "<Relationships/>")] }).Bytes,
            "empty package" => ZipFiles.Of([new("a.txt", "a")]),
            "no sheet" => (Xlsx with { Parts = [("xl/workbook.xml", "<workbook><sheets/></workbook>")] }).Bytes,
            "two kinds" => (Xlsx with { Parts = [("content.xml", "<x/>")] }).Bytes,
            "two names" => (Xlsx with { MoreSheets = [("name=\"SHEET1\"", "<sheetData/>")] }).Bytes,
            "no relation" => (Xlsx with { Parts = [("xl/_rels/workbook.xml.rels", "<Relationships/>")] }).Bytes,
            "sheet missing" => (
                Xlsx with
                {
                    Parts =
                    [
                        (
                            "xl/_rels/workbook.xml.rels",
                            $"<Relationships>{Xlsx.Relation("worksheet", "rId1", "worksheets/sheet9.xml")}</Relationships>"
                        ),
                    ],
                }
            ).Bytes,
            _ => (
                Xlsx with
                {
                    Parts = [("xl/workbook.xml", "<!DOCTYPE workbook [<!ENTITY a 'b'>]><workbook/>")],
                }
            ).Bytes,
        };

    private static byte[] With(string kind, string target) =>
        (Xlsx with { Relations = Xlsx.Relation(kind, "rIdMore", target) }).Bytes;

    private static OdsFile OdsOf(string name) =>
        name switch
        {
            "macros" => Ods with { Parts = [("Basic/Standard/Module1.xml", "<x/>")] },
            "script" => Ods with { Parts = [("Scripts/python/a.py", "x")] },
            "password" => Ods with
            {
                Parts = [("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")],
            },
            "text" => Ods with { Parts = [("content.xml", Ods.Content("<office:text/>"))] },
            "no sheet" => Ods with { Parts = [("content.xml", Ods.Content("<office:spreadsheet/>"))] },
            "linked sheet" => Ods with { Sheet = "<table:table-source/>" },
            "linked formula" => Ods with
            {
                Sheet = OdsFile.Row(OdsFile.Text("x", "table:formula=\"of:=['file:///a.ods'#$Sheet1.A1]\"")),
            },
            "linked cells" => Ods with { Sheet = OdsFile.Row(OdsFile.Cell("<table:cell-range-source/>")) },
            "query" => Ods with
            {
                Behind =
                    "<table:database-ranges><table:database-range><table:database-source-sql/></table:database-range></table:database-ranges>",
            },
            "dde" => Ods with { Behind = "<table:dde-links/>" },
            _ => Ods with { Behind = "<table:table table:name=\"SHEET1\"/>" },
        };
}
