namespace LetterPdf.Office.Tests;

/// <summary>Workbooks in OpenDocument.</summary>
public sealed class OdsTests
{
    private const string Styles =
        "<number:number-style style:name=\"N1\"><number:number number:decimal-places=\"0\" number:min-integer-digits=\"4\"/></number:number-style>"
        + "<number:date-style style:name=\"N2\"><number:year number:style=\"long\"/><number:text>-</number:text>"
        + "<number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/></number:date-style>"
        + "<number:date-style style:name=\"N3\" number:automatic-order=\"true\"><number:day/><number:text>.</number:text>"
        + "<number:month/></number:date-style>"
        + "<number:percentage-style style:name=\"N4\"><number:number number:decimal-places=\"0\" number:min-integer-digits=\"1\"/>"
        + "<number:text>%</number:text></number:percentage-style>"
        + "<number:number-style style:name=\"N5P0\"><number:text>+</number:text><number:number number:decimal-places=\"0\" number:min-integer-digits=\"1\"/></number:number-style>"
        + "<number:number-style style:name=\"N5\"><number:text>-</number:text><number:number number:decimal-places=\"0\" number:min-integer-digits=\"1\"/>"
        + "<style:map style:condition=\"value()&gt;=0\" style:apply-style-name=\"N5P0\"/></number:number-style>"
        + "<number:number-style style:name=\"N6\"><number:fraction/></number:number-style>"
        + "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
        + "<style:style style:name=\"ce2\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
        + "<style:style style:name=\"ce3\" style:family=\"table-cell\" style:data-style-name=\"N3\"/>"
        + "<style:style style:name=\"ce4\" style:family=\"table-cell\" style:data-style-name=\"N4\"/>"
        + "<style:style style:name=\"ce5\" style:family=\"table-cell\" style:data-style-name=\"N5\"/>"
        + "<style:style style:name=\"ce6\" style:family=\"table-cell\" style:data-style-name=\"N6\"/>"
        + "<style:style style:name=\"struck\" style:family=\"table-cell\" style:parent-style-name=\"Base\"/>"
        + "<style:style style:name=\"rule\" style:family=\"table-cell\"><style:map style:condition=\"cell-content()=1\" style:apply-style-name=\"Base\"/></style:style>"
        + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
        + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"none\"/></style:style>"
        + "<style:style style:name=\"co0\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"0in\"/></style:style>"
        + "<style:style style:name=\"ta0\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";

    private const string Common =
        "<style:style style:name=\"Base\" style:family=\"table-cell\"><style:text-properties style:text-line-through-type=\"double\"/></style:style>";

    [Theory]
    [InlineData("<text:p>text</text:p>", "A1 'text'")]
    [InlineData("<text:p>one</text:p><text:p>two<text:line-break/>three</text:p>", "A1 'one\\ntwo\\nthree'")]
    [InlineData("<text:p>a<text:s text:c=\"2\"/>b\n   c  d</text:p>", "A1 'a  b c  d'")]
    [InlineData("<text:p>a<text:tab/>b</text:p>", "A1 'a\tb' ! LooseSpaces")]
    [InlineData("<text:p><text:a>link</text:a><text:span text:style-name=\"T1\"> </text:span></text:p>", "A1 'link '")]
    [InlineData("<text:p>a<text:span text:style-name=\"T1\">b</text:span></text:p>", "A1 'ab' Part")]
    [InlineData(
        "<text:p><text:span text:style-name=\"T1\">b<text:span>c</text:span></text:span></text:p>",
        "A1 'bc' Whole"
    )]
    [InlineData("<text:p><text:date>today</text:date></text:p>", "A1 'today' ! Filled")]
    [InlineData("<draw:frame><text:p>drawn</text:p></draw:frame><text:p>text</text:p>", "A1 'text'")]
    public void A_text(string inside, string line) =>
        Assert.Equal([line], Lines(OdsFile.Row(OdsFile.Cell(inside, "office:value-type=\"string\""))));

    [Theory]
    [InlineData("float", "value", "7", "ce1", "0007", "A1 '0007'")]
    [InlineData("float", "value", "7", "ce1", "7", "A1 '7' ! TwoTexts")]
    [InlineData("float", "value", "7", "ce1", "", "A1 '' ! TwoTexts")]
    [InlineData("float", "value", "7", "none", "7", "A1 '7'")]
    [InlineData("float", "value", "1.5", "none", "1,5", "A1 '1,5' ! Regional")]
    [InlineData("float", "value", "7", "ce5", "+7", "A1 '+7'")]
    [InlineData("float", "value", "-7", "ce5", "-7", "A1 '-7' ! UnknownFormat")]
    [InlineData("float", "value", "0.5", "ce6", "1/2", "A1 '1/2' ! UnknownFormat")]
    [InlineData("percentage", "value", "0.5", "ce4", "50%", "A1 '50%'")]
    [InlineData("date", "date-value", "2024-12-31", "ce2", "2024-12-31", "A1 '2024-12-31'")]
    [InlineData("date", "date-value", "2024-12-31", "ce3", "31.12", "A1 '31.12' ! Regional")]
    [InlineData("date", "date-value", "-000-01-01", "ce2", "#FMT", "A1 '#FMT' ! UnknownDay")]
    [InlineData("time", "time-value", "PT12H00M00S", "none", "12:00", "A1 '12:00' ! Regional")]
    [InlineData("boolean", "boolean-value", "true", "none", "WAHR", "A1 'WAHR' ! TrueOrFalse")]
    [InlineData("string", "string-value", "other", "none", "text", "A1 'text' ! TwoTexts")]
    [InlineData("string", "string-value", "text", "none", "", "A1 'text'")]
    public void A_value(string type, string attribute, string value, string style, string text, string line) =>
        Assert.Equal(
            [line],
            Lines(
                OdsFile.Row(
                    OdsFile.Cell(
                        text.Length == 0 ? string.Empty : $"<text:p>{text}</text:p>",
                        $"office:value-type=\"{type}\" office:{attribute}=\"{value}\" table:style-name=\"{style}\""
                    )
                )
            )
        );

    [Theory]
    [InlineData("of:=[.B1]", "calcext:value-type=\"error\"", "#WERT!", "A1 '#WERT!' ! ErrorValue")]
    [InlineData("of:=[.B1]", "", "Err:502", "A1 'Err:502' ! ErrorValue")]
    [InlineData("of:=[.B1]", "", "#N/A", "A1 '#N/A' ! ErrorValue")]
    [InlineData("of:=[.B1]", "", "text", "A1 'text'")]
    [InlineData("of:=TODAY()", "", "text", "A1 'text' ! Changing")]
    public void A_formula(string formula, string attributes, string text, string line) =>
        Assert.Equal([line], Lines(OdsFile.Row(OdsFile.Text(text, $"table:formula=\"{formula}\" {attributes}"))));

    [Theory]
    [InlineData("0in", true)]
    [InlineData("0.012in", true)]
    [InlineData("0.1cm", true)]
    [InlineData("2.9pt", true)]
    [InlineData("0.12cm", false)]
    [InlineData("0.178in", false)]
    [InlineData("4.52mm", false)]
    public void A_hair_of_a_row_is_hidden(string height, bool isHidden)
    {
        var sheet = OdsFile.Row(OdsFile.Text("x"), "table:style-name=\"low\"");
        var style =
            $"<style:style style:name=\"low\" style:family=\"table-row\"><style:table-row-properties style:row-height=\"{height}\"/></style:style>";
        Assert.Equal([isHidden ? "A1 hidden 'x'" : "A1 'x'"], Lines(sheet, style));
    }

    [Fact]
    public void A_formula_without_a_value_is_not_computed() =>
        Assert.Equal(["A1 '' ! NotComputed"], Lines(OdsFile.Row("<table:table-cell table:formula=\"of:=1\"/>")));

    [Fact]
    public void Cells_and_rows_are_repeated()
    {
        var sheet =
            "<table:table-column table:number-columns-repeated=\"16384\"/>"
            + OdsFile.Row("<table:table-cell/>", "table:number-rows-repeated=\"1000000\"")
            + OdsFile.Row(
                "<table:table-cell table:number-columns-repeated=\"2\"/>"
                    + OdsFile.Text("x", "table:number-columns-repeated=\"2\""),
                "table:number-rows-repeated=\"2\""
            )
            + OdsFile.Row(
                "<table:table-cell table:number-columns-repeated=\"16384\"/>",
                "table:number-rows-repeated=\"48574\""
            );
        Assert.Equal(["C1000001 'x'", "D1000001 'x'", "C1000002 'x'", "D1000002 'x'"], Lines(sheet));
    }

    [Fact]
    public void A_cell_repeated_without_end_is_cut()
    {
        var cell = OdsFile.Text("x", "table:number-columns-repeated=\"16384\"");
        var table = Read(OdsFile.Row(cell, "table:number-rows-repeated=\"1048576\""));
        Assert.True(table.IsCut);
        Assert.Equal(ReadSheet.Room.MostCells, table.Rows.Sum(row => row.Cells.Length));
    }

    [Theory]
    [InlineData("<table:table-row table:number-rows-repeated=\"1048577\"/>")]
    [InlineData("<table:table-row table:number-rows-repeated=\"1048576\"/><table:table-row/>")]
    [InlineData(
        "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/><table:table-cell/></table:table-row>"
    )]
    [InlineData("<table:table-column table:number-columns-repeated=\"16384\"/><table:table-column/>")]
    [InlineData("<table:table-row><table:table-cell table:number-columns-repeated=\"x\"/></table:table-row>")]
    [InlineData("<table:table-row><table:table-cell><table:table/></table:table-cell></table:table-row>")]
    public void What_is_out_of_bounds_is_broken(string sheet)
    {
        Assert.Null(Workbook.Open(new OdsFile { Sheet = sheet }.Bytes, out var fault));
        Assert.True(fault!.Is(OfficeFinding.PartBroken), fault.Said());
    }

    [Fact]
    public void Styles_come_from_the_cell_or_its_row_or_its_column_and_their_parents()
    {
        var sheet =
            "<table:table-column/><table:table-column table:default-cell-style-name=\"struck\"/>"
            + OdsFile.Row(OdsFile.Text("a") + OdsFile.Text("b") + OdsFile.Text("c", "table:style-name=\"struck\""))
            + OdsFile.Row(OdsFile.Text("d"), "table:default-cell-style-name=\"struck\"")
            + OdsFile.Row(
                OdsFile.Text("<text:span text:style-name=\"T2\">e</text:span>", "table:style-name=\"struck\"")
            );
        Assert.Equal(["A1 'a'", "B1 'b' Whole", "C1 'c' Whole", "A2 'd' Whole", "A3 'e' Part"], Lines(sheet));
    }

    [Fact]
    public void Hidden_filtered_and_grouped_rows_and_columns()
    {
        var table = Read(
            "<table:table-column/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
                + "<table:table-column-group table:display=\"false\"><table:table-column/></table:table-column-group>"
                + "<table:table-column/><table:table-column table:style-name=\"co0\"/>"
                + "<table:table-header-rows>"
                + OdsFile.Row(OdsFile.Text("a"))
                + "</table:table-header-rows>"
                + OdsFile.Row(OdsFile.Text("b"), "table:visibility=\"collapse\"")
                + "<table:table-row-group table:display=\"false\"><table:table-row-group>"
                + OdsFile.Row(OdsFile.Text("c"))
                + "</table:table-row-group></table:table-row-group>"
                + OdsFile.Row(OdsFile.Text("d"), "table:visibility=\"filter\"")
        );
        Assert.Equal(["A1 'a'", "A2 hidden 'b'", "A3 hidden 'c'", "A4 hidden 'd'"], ReadSheet.Lines(table));
        Assert.Equal([(2, 4), (6, 6)], table.HiddenColumns);
        Assert.True(table.IsFiltered);
    }

    [Fact]
    public void Merges_comments_and_rules()
    {
        var table = Read(
            OdsFile.Row(
                OdsFile.Text("a", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"")
                    + "<table:covered-table-cell office:value-type=\"string\"><text:p>b</text:p></table:covered-table-cell>"
            )
                + OdsFile.Row(OdsFile.Cell("<office:annotation><text:p>said</text:p></office:annotation>"))
                + OdsFile.Row(OdsFile.Text("c", "table:style-name=\"rule\""))
                + "<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address=\"Sheet1.D1:Sheet1.D9 'a.b c'.F1\">"
                + "<calcext:condition calcext:apply-style-name=\"Base\"/></calcext:conditional-format></calcext:conditional-formats>"
        );
        Assert.Equal(["A1 'a'", "B1 'b' ! Covered", "A3 'c'"], ReadSheet.Lines(table));
        Assert.Equal([new CellRange(1, 1, 2, 1)], table.Merges);
        Assert.Equal([new CellRange(1, 2, 1, 2)], table.Comments);
        Assert.Equal(
            [new CellRange(1, 3, 1, 3), new CellRange(4, 1, 4, 9), new CellRange(6, 1, 6, 1)],
            table.ConditionalStrikes
        );
    }

    [Fact]
    public void Sheets_stand_in_the_tabs_order()
    {
        var file = new OdsFile
        {
            Styles = Styles,
            Sheet = OdsFile.Row(OdsFile.Text(" ")),
            Behind =
                "<table:table table:name=\"Hidden\" table:style-name=\"ta0\">"
                + OdsFile.Row(OdsFile.Text("x"))
                + "</table:table>",
        };
        var book = ReadSheet.Open(file.Bytes);
        Assert.Equal(
            [
                new WorkbookSheet("Sheet1", 1, IsHidden: false, HasData: false),
                new WorkbookSheet("Hidden", 2, IsHidden: true, HasData: true),
            ],
            book.Sheets
        );
        Assert.Equal(["A1 'x'"], ReadSheet.Lines(ReadSheet.Numbered(book, index: 1)));
    }

    private static SheetTable Read(string sheet, string style = "") =>
        ReadSheet.First(
            new OdsFile
            {
                Styles = Styles + style,
                Common = Common,
                Sheet = sheet,
            }.Bytes
        );

    private static string[] Lines(string sheet, string style = "") => ReadSheet.Lines(Read(sheet, style));
}
