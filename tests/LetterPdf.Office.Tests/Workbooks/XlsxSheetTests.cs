namespace LetterPdf.Office.Tests;

/// <summary>What lies around and over the cells of .xlsx, and what is no sheet.</summary>
public sealed class XlsxSheetTests
{
    private const string Dxfs =
        "<fonts><font/></fonts><cellXfs><xf fontId=\"0\"/></cellXfs><dxfs><dxf><font><strike/></font></dxf><dxf><fill/></dxf>"
        + "<dxf><numFmt numFmtId=\"164\" formatCode=\";;;\"/></dxf></dxfs><tableStyles><tableStyle name=\"Own\">"
        + "<tableStyleElement type=\"wholeTable\" dxfId=\"0\"/></tableStyle></tableStyles>";

    private static readonly XlsxFile Plain = new();

    [Fact]
    public void Cells_and_rows_stand_where_they_say_or_follow_the_one_before() =>
        Assert.Equal(
            ["A1 '1'", "C1 '2'", "D1 '3'", "XFD5 '4'", "A6 '5'", "A1048576 '6'"],
            Lines(
                "<sheetData><row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row>"
                    + "<row r=\"5\"><c r=\"XFD5\"><v>4</v></c></row><row><c><v>5</v></c></row>"
                    + "<row r=\"1048576\"><c><v>6</v></c></row></sheetData>"
            )
        );

    [Theory]
    [InlineData("<sheetData><row r=\"2\"/><row r=\"2\"/></sheetData>")]
    [InlineData("<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>")]
    [InlineData("<sheetData><row r=\"0\"/></sheetData>")]
    [InlineData("<sheetData><row r=\"1048577\"/></sheetData>")]
    [InlineData("<sheetData><row r=\"1048576\"/><row/></sheetData>")]
    [InlineData("<sheetData><row><c r=\"B1\"/><c r=\"A1\"/></row></sheetData>")]
    [InlineData("<sheetData><row><c r=\"A1\"/><c r=\"A1\"/></row></sheetData>")]
    [InlineData("<sheetData><row><c r=\"A2\"/></row></sheetData>")]
    [InlineData("<sheetData><row><c r=\"a1\"/></row></sheetData>")]
    [InlineData("<sheetData><row><c r=\"XFE1\"/></row></sheetData>")]
    [InlineData("<sheetData><row><c r=\"XFD1\"/><c/></row></sheetData>")]
    [InlineData("<sheetData><row><d/></row></sheetData>")]
    [InlineData("<sheetData><row><c xmlns=\"other\"/></row></sheetData>")]
    [InlineData("<sheetData/><sheetData/>")]
    [InlineData("<sheetData><row><c><v>1</v><v>2</v></c></row></sheetData>")]
    [InlineData("<sheetData><row><c><v>one</v></c></row></sheetData>")]
    [InlineData("<sheetData><row><c><v>1E+999</v></c></row></sheetData>")]
    [InlineData("<sheetData><row><c t=\"x\"><v>1</v></c></row></sheetData>")]
    [InlineData("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>")]
    [InlineData("<sheetData/><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>")]
    [InlineData("<cols><col min=\"2\" max=\"1\"/></cols><sheetData/>")]
    public void What_is_out_of_order_is_broken(string sheet)
    {
        var bytes = new XlsxFile { Sheet = sheet }.Bytes;
        var fault = Workbook.Open(bytes, out var atOpen) is { } book
            ? book.Read(book.Sheets[0], ReadSheet.Room, out var atRead) is null
                ? atRead
                : null
            : atOpen;
        Assert.True(fault?.Is(OfficeFinding.PartBroken), fault.Said());
        Assert.Contains("xl/worksheets/sheet1.xml", fault.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_rows_and_columns()
    {
        var table = Read(
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"4\" width=\"0\"/><col min=\"6\" max=\"6\" width=\"9\"/></cols>"
                + "<sheetData><row hidden=\"1\"><c><v>1</v></c></row><row ht=\"0\" customHeight=\"1\"><c><v>2</v></c></row>"
                + "<row ht=\"15\"><c><v>3</v></c></row></sheetData>"
        );
        Assert.Equal(["A1 hidden '1'", "A2 hidden '2'", "A3 '3'"], ReadSheet.Lines(table));
        Assert.Equal([(2, 4)], table.HiddenColumns);
    }

    [Fact]
    public void A_hair_of_a_row_or_a_column_is_hidden()
    {
        var table = Read(
            "<cols><col min=\"2\" max=\"2\" width=\"0.08\"/><col min=\"3\" max=\"3\" width=\"1\"/></cols>"
                + "<sheetData><row ht=\"0.75\" customHeight=\"1\"><c><v>1</v></c></row>"
                + "<row ht=\"6\" customHeight=\"1\"><c><v>2</v></c></row></sheetData>"
        );
        Assert.Equal(["A1 hidden '1'", "A2 '2'"], ReadSheet.Lines(table));
        Assert.Equal([(2, 2)], table.HiddenColumns);
    }

    [Fact]
    public void Columns_can_be_hidden_but_for_some() =>
        Assert.Equal(
            [(1, 1), (3, 16_384)],
            Read(
                "<sheetFormatPr defaultColWidth=\"0\"/><cols><col min=\"2\" max=\"2\" width=\"9\"/></cols><sheetData/>"
            ).HiddenColumns
        );

    [Fact]
    public void A_merged_cell_lies_over_others()
    {
        var table = Read(
            XlsxFile.Rows(
                "<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c>",
                "<c><v>4</v></c><c><v>5</v></c>",
                "<c><v>6</v></c>"
            ) + "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C1\"/></mergeCells>"
        );
        Assert.Equal(
            ["A1 '1'", "B1 '2' ! Covered", "C1 '3'", "A2 '4' ! Covered", "B2 '5' ! Covered", "A3 '6'"],
            ReadSheet.Lines(table)
        );
        Assert.Equal([new CellRange(1, 1, 2, 2)], table.Merges);
    }

    [Theory]
    [InlineData("<autoFilter ref=\"A1:A2\"/>", false)]
    [InlineData("<autoFilter ref=\"A1:A2\"><filterColumn colId=\"0\" hiddenButton=\"1\"/></autoFilter>", false)]
    [InlineData("<autoFilter ref=\"A1:A2\"><filterColumn colId=\"0\"><filters/></filterColumn></autoFilter>", true)]
    public void A_filter_chooses_rows_if_it_has_criteria(string filter, bool isFiltered)
    {
        Assert.Equal(isFiltered, Read("<sheetData/>" + filter).IsFiltered);
        Assert.Equal(isFiltered, WithTable($"<table ref=\"A1:A2\">{filter}</table>").IsFiltered);
    }

    [Fact]
    public void An_advanced_filter_says_so_in_the_sheet() =>
        Assert.True(Read("<sheetPr filterMode=\"1\"/><sheetData/>").IsFiltered);

    [Theory]
    [InlineData("<cfRule dxfId=\"0\"/>", true)]
    [InlineData("<cfRule dxfId=\"1\"/>", false)]
    [InlineData("<cfRule dxfId=\"2\"/>", true)]
    [InlineData("<cfRule><iconSet showValue=\"0\"/></cfRule>", true)]
    [InlineData("<cfRule><dataBar/></cfRule>", false)]
    [InlineData("<cfRule><dxf><font><strike/></font></dxf></cfRule>", true)]
    public void A_rule_may_change_what_is_shown(string rule, bool isChanging)
    {
        CellRange[] ranges = isChanging ? [new CellRange(1, 1, 1, 9), new CellRange(3, 1, 3, 1)] : [];
        var old = $"<sheetData/><conditionalFormatting sqref=\"A1:A9 C1\">{rule}</conditionalFormatting>";
        Assert.Equal(ranges, Read(old, Dxfs).ConditionalStrikes);
        var later =
            "<sheetData/><extLst><ext><x:conditionalFormattings xmlns:x=\"x14\" xmlns:m=\"xm\"><x:conditionalFormatting>"
            + $"{rule}<m:sqref>A1:A9 C1</m:sqref></x:conditionalFormatting></x:conditionalFormattings></ext></extLst>";
        Assert.Equal(ranges, Read(later, Dxfs).ConditionalStrikes);
    }

    [Theory]
    [InlineData("Own", 1)]
    [InlineData("TableStyleMedium2", 0)]
    public void A_style_of_tables_may_strike_out(string style, int ranges) =>
        Assert.Equal(
            ranges,
            WithTable($"<table ref=\"A1:B9\"><tableStyleInfo name=\"{style}\"/></table>").ConditionalStrikes.Length
        );

    [Fact]
    public void Of_comments_only_the_cells_are_taken()
    {
        var file = Plain with
        {
            Sheet = "<sheetData/>",
            SheetRelations =
                Plain.Relation("comments", "rId1", "../comments1.xml")
                + Plain.Relation("threadedComment", "rId2", "/xl/threadedComments/threadedComment1.xml"),
            Parts =
            [
                (
                    "xl/comments1.xml",
                    "<comments><commentList><comment ref=\"B2\"><text/></comment></commentList></comments>"
                ),
                (
                    "xl/threadedComments/threadedComment1.xml",
                    "<ThreadedComments><threadedComment ref=\"B2\"/><threadedComment ref=\"C3\"/></ThreadedComments>"
                ),
            ],
        };
        Assert.Equal([new CellRange(2, 2, 2, 2), new CellRange(3, 3, 3, 3)], ReadSheet.First(file.Bytes).Comments);
    }

    [Fact]
    public void Sheets_stand_in_the_tabs_order()
    {
        var file = Plain with
        {
            Sheet = XlsxFile.Rows("<c t=\"str\"><v>  </v></c>"),
            MoreSheets =
            [
                ("name=\"Very_x005F_hidden\" state=\"veryHidden\"", XlsxFile.Rows("<c/>", "<c><v>1</v></c>")),
                ("name=\"A formula\"", XlsxFile.Rows("<c><f>1</f></c>")),
            ],
            Relations = Plain.Relation("chartsheet", "rIdChart", "chartsheets/sheet1.xml"),
            Behind = string.Empty,
        };
        Assert.Equal(
            [
                new WorkbookSheet("Sheet1", 1, IsHidden: false, HasData: false),
                new WorkbookSheet("Very_hidden", 2, IsHidden: true, HasData: true),
                new WorkbookSheet("A formula", 3, IsHidden: false, HasData: true),
            ],
            ReadSheet.Open(file.Bytes).Sheets
        );
    }

    [Fact]
    public void A_chart_has_a_tab_and_no_cells()
    {
        var file = Plain with
        {
            Before = string.Empty,
            MoreSheets = [("name=\"Chart\"", "<chart/>"), ("name=\"List\"", XlsxFile.Rows("<c><v>1</v></c>"))],
        };
        var parts = file with
        {
            Parts =
            [
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>"
                        + file.Relation("worksheet", "rId1", "worksheets/sheet1.xml")
                        + file.Relation("chartsheet", "rId2", "worksheets/sheet2.xml")
                        + file.Relation("worksheet", "rId3", "worksheets/sheet3.xml")
                        + "</Relationships>"
                ),
            ],
        };
        Assert.Equal(
            [("Sheet1", 1), ("List", 3)],
            ReadSheet.Open(parts.Bytes).Sheets.Select(sheet => (sheet.Name, sheet.Number))
        );
    }

    [Fact]
    public void What_is_kept_has_limits()
    {
        var bytes = (
            Plain with
            {
                Sheet = XlsxFile.Rows("<c><v>1</v></c>", "<c><v>2</v></c><c><v>3</v></c>", "<c><v>4</v></c>"),
            }
        ).Bytes;
        Assert.False(ReadSheet.First(bytes, new SheetLimits(3, 4)).IsCut);
        var rows = ReadSheet.First(bytes, new SheetLimits(2, 9));
        Assert.True(rows.IsCut);
        Assert.Equal(["A1 '1'", "A2 '2'", "B2 '3'"], ReadSheet.Lines(rows));
        var cells = ReadSheet.First(bytes, new SheetLimits(9, 2));
        Assert.True(cells.IsCut);
        Assert.Equal(["A1 '1'", "A2 '2'"], ReadSheet.Lines(cells));
    }

    private static SheetTable Read(string sheet, string? styles = null) =>
        ReadSheet.First(new XlsxFile { Sheet = sheet, Styles = styles }.Bytes);

    private static string[] Lines(string sheet) => ReadSheet.Lines(Read(sheet));

    private static SheetTable WithTable(string table) =>
        ReadSheet.First(
            (
                Plain with
                {
                    Styles = Dxfs,
                    SheetRelations = Plain.Relation("table", "rId1", "../tables/table1.xml"),
                    Parts = [("xl/tables/table1.xml", table)],
                }
            ).Bytes
        );
}
