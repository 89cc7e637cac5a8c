namespace LetterPdf.Office.Tests;

/// <summary>Cells of .xlsx, each as a line.</summary>
public sealed class XlsxCellTests
{
    private const string Struck =
        "<fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts>"
        + "<cellStyleXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"14\" fontId=\"1\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" xfId=\"0\" applyFont=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"2\" xfId=\"1\"/><xf xfId=\"1\"/></cellXfs>";

    [Theory]
    [InlineData("<c><v>7</v></c>", "A1 '7'")]
    [InlineData("<c t=\"n\"><v> 7.0 </v></c>", "A1 '7'")]
    [InlineData("<c t=\"str\"><f>A2</f><v>text</v></c>", "A1 'text'")]
    [InlineData("<c t=\"str\"><f>A2</f><v></v></c>", null)]
    [InlineData("<c><f>A2</f><v>7</v></c>", "A1 '7'")]
    [InlineData("<c><f>A2</f><v></v></c>", "A1 '' ! NotComputed")]
    [InlineData("<c><f>A2</f></c>", "A1 '' ! NotComputed")]
    [InlineData("<c><f>TODAY()</f><v>45292</v></c>", "A1 '45292' ! Changing")]
    [InlineData("<c><f>MYTODAY()&amp;\"NOW()\"</f><v>7</v></c>", "A1 '7'")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "A1 'TRUE' ! TrueOrFalse")]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "A1 '#REF!' ! ErrorValue")]
    [InlineData("<c t=\"inlineStr\"><is><t>text</t></is></c>", "A1 'text'")]
    [InlineData("<c t=\"inlineStr\"><is/></c>", null)]
    [InlineData("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">  </t></is></c>", null)]
    [InlineData("<c t=\"str\"><v>a_x000D_\nb_x00 _x0a_</v></c>", "A1 'a\\nb_x00 _x0a_'")]
    [InlineData("<c t=\"str\"><v>_x0041_</v></c>", "A1 'A' ! TwoTexts")]
    [InlineData("<c t=\"str\"><v>_x005F_x0041_</v></c>", "A1 '_x0041_' ! TwoTexts")]
    [InlineData("<c t=\"str\"><v>_xD83D__xDE00_</v></c>", "A1 '😀' ! TwoTexts")]
    [InlineData("<c t=\"str\"><v>_xD83D_</v></c>", "A1 '½' ! HalfCharacter")]
    [InlineData("<c t=\"d\"><v>2024-01-01</v></c>", "A1 '2024-01-01' ! UnknownDay")]
    [InlineData("<c s=\"1\" t=\"d\"><v>2024-01-01T00:00:00</v></c>", "A1 '2024-01-01'")]
    [InlineData("<c s=\"1\" t=\"d\"><v>1900-01-01</v></c>", "A1 '1900-01-01' ! UnknownDay")]
    [InlineData("<c s=\"1\"/>", null)]
    [InlineData("<c s=\"9\"><v>7</v></c>", "A1 '7' ! UnknownFormat")]
    [InlineData("<c s=\"\"><v>7</v></c>", "A1 '7' ! UnknownFormat")]
    [InlineData("<c t=\"inlineStr\"><v>1.0</v><is><t>1</t></is></c>", "A1 '1' ! TwoTexts")]
    public void A_cell(string cell, string? line) =>
        Assert.Equal(
            line is null ? [] : [line],
            ReadSheet
                .Lines(new XlsxFile { Formats = ["yyyy-mm-dd"], Sheet = XlsxFile.Rows(cell) }.Bytes)
                .Select(shown => shown.Replace('\uD83D' + "'", "½'", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("<t>text</t>", "A1 'text'")]
    [InlineData("<r><t>one</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> two</t></r>", "A1 'one two'")]
    [InlineData("<r><t>one</t></r><r><t> two</t></r>", "A1 'one two' ! LooseSpaces")]
    [InlineData("<r><t>one </t></r><r><t>two</t></r>", "A1 'one two' ! LooseSpaces")]
    [InlineData("<t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh><phoneticPr fontId=\"1\"/>", "A1 '漢字'")]
    [InlineData("<t>one</t><r><t>two</t></r>", "A1 'onetwo' ! TwoTexts")]
    [InlineData("<r><rPr><strike/></rPr><t>one</t></r>", "A1 'one' Whole")]
    [InlineData("<r><t>one</t></r><r><rPr><strike/></rPr><t>two</t></r>", "A1 'onetwo' Part")]
    [InlineData("<r><t>one</t></r><r><rPr><strike/></rPr><t xml:space=\"preserve\"> </t></r>", "A1 'one '")]
    [InlineData("<r><rPr><strike val=\"false\"/></rPr><t>one</t></r>", "A1 'one'")]
    public void A_shared_text(string text, string line) =>
        Assert.Equal(
            [line],
            ReadSheet.Lines(new XlsxFile { Strings = [text], Sheet = XlsxFile.Rows("<c t=\"s\"><v>0</v></c>") }.Bytes)
        );

    [Theory]
    [InlineData("<c s=\"1\"><v>7</v></c>", "A1 '7' Whole")]
    [InlineData("<c s=\"2\"><v>7</v></c>", "A1 '7'")]
    [InlineData("<c s=\"3\"><v>7</v></c>", "A1 '7' Whole ! UnknownFormat")]
    [InlineData("<c s=\"1\" t=\"inlineStr\"><is><t>x</t></is></c>", "A1 'x' Whole")]
    [InlineData("<c s=\"1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>x</t></r></is></c>", "A1 'x' Part")]
    public void A_cells_own_record_strikes_it_out(string cell, string line) =>
        Assert.Equal([line], ReadSheet.Lines(new XlsxFile { Styles = Struck, Sheet = XlsxFile.Rows(cell) }.Bytes));

    [Fact]
    public void A_text_longer_than_a_cell_has_a_fault_and_its_beginning()
    {
        var sheet = XlsxFile.Rows($"<c t=\"inlineStr\"><is><t>{new string('x', 40_000)}</t></is></c>");
        var cell = Assert.Single(ReadSheet.First(new XlsxFile { Sheet = sheet }.Bytes).Rows[0].Cells);
        Assert.Equal(32_767, cell.Text.Length);
        Assert.True(cell.Fault!.Is(CellFinding.TooLong));
    }

    // XlsxWriter writes 0 for each formula and asks Excel to compute all.
    [Fact]
    public void Where_programs_compute_anew_the_files_results_are_not_taken() =>
        Assert.Equal(
            ["A1 '0' ! NotComputed", "B1 'text'"],
            ReadSheet.Lines(
                new XlsxFile
                {
                    Behind = "<calcPr fullCalcOnLoad=\"1\"/>",
                    Sheet = XlsxFile.Rows("<c><f>A2</f><v>0</v></c><c t=\"str\"><v>text</v></c>"),
                }.Bytes
            )
        );

    [Fact]
    public void A_formula_that_others_share_or_fill_in_is_theirs_too() =>
        Assert.Equal(
            ["A1 '1' ! Changing", "A2 '2' ! Changing", "A3 '3' ! Changing", "A4 '4' ! NotComputed", "A5 '5'"],
            ReadSheet.Lines(
                new XlsxFile
                {
                    Sheet = XlsxFile.Rows(
                        "<c><f t=\"shared\" si=\"0\" ref=\"A1:A2\">NOW()</f><v>1</v></c>",
                        "<c><f t=\"shared\" si=\"0\"/><v>2</v></c>",
                        "<c><f t=\"array\" ref=\"A3:A4\">RAND()*B1:B2</f><v>3</v></c>",
                        "<c><v>4</v></c>",
                        "<c><f t=\"shared\" si=\"1\"/><v>5</v></c>"
                    ),
                }.Bytes
            )
        );

    [Fact]
    public void Strict_workbooks_are_read_as_well() =>
        Assert.Equal(
            ["A1 'shared'", "B1 '2024-01-01'"],
            ReadSheet.Lines(
                new XlsxFile
                {
                    IsStrict = true,
                    Formats = ["yyyy-mm-dd"],
                    Strings = ["<t>shared</t>"],
                    Sheet = XlsxFile.Rows("<c t=\"s\"><v>0</v></c><c s=\"1\" t=\"d\"><v>2024-01-01</v></c>"),
                }.Bytes
            )
        );
}
