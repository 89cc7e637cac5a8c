using System.Security;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Office.Tests;
using LetterPdf.Operations;

namespace LetterPdf.Input.Tests.Workbooks;

/// <summary>A list of signatories in a workbook: what it shows is printed or said, and nothing of it twice.</summary>
public sealed class WorkbookListTests
{
    private const string Plain = "signatories:\n  file: list.xlsx\n";

    private const string Styles = """
        <fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf/></cellStyleXfs>
        <cellXfs><xf fontId="0" xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs>
        """;

    private static readonly string[] Head = [Row("organization", "e-mail", "country", "I agree")];

    private static readonly string[] Three =
    [
        .. Head,
        Row("Oxfam", "a@example.org", "GB", "yes"),
        Row("The Sentry", "b@example.org", "US", "yes"),
        Row("Action Corps", "c@example.org", "US", "no"),
    ];

    [Fact]
    public void Its_rows_become_signatories_with_their_cells_as_places()
    {
        var list = Read(Book(Three)).Letter!.Signatories!;
        Assert.Equal(
            ["Oxfam (GB)", "The Sentry (US)", "Action Corps (US)"],
            list.Entries.Select(entry => $"{entry.Organization.Value} ({entry.Country!.Value})")
        );
        Assert.Equal("list.xlsx:Sheet1!A3", list.Entries[1].Organization.Place.ToString());
        Assert.Equal("list.xlsx:Sheet1!C3", list.Entries[1].Country!.Place.ToString());
    }

    [Theory]
    [InlineData("", "letter.yml:5:9 LP0246 'list.xlsx' has several sheets that hold data: 'Sheet1', 'Other' (hidden)")]
    [InlineData("  sheet: sheet1\n", null)]
    [InlineData("  sheet: 1\n", null)]
    [InlineData("  sheet: 2\n", "list.xlsx:Other!A1 LP0203 'list.xlsx' has no column 'organization'")]
    [InlineData("  sheet: 4\n", "letter.yml:6:10 LP0247 'list.xlsx' has no sheet 4: it has 3")]
    [InlineData("  sheet: \"1\"\n", "letter.yml:6:10 LP0247 'list.xlsx' has no sheet '1'")]
    [InlineData(
        "  sheet: 0\n",
        "letter.yml:6:10 LP0014 'signatories.sheet' must be a sheet's name or its number from 1"
    )]
    public void Of_several_sheets_one_must_be_named(string key, string? finding)
    {
        var book = new XlsxFile
        {
            Sheet = XlsxFile.Rows(Three),
            MoreSheets =
            [
                ("name=\"Other\" state=\"hidden\"", XlsxFile.Rows(Row("a note"))),
                ("name=\"Empty\"", "<sheetData/>"),
            ],
        };
        var reading = Read(book, Plain + key);
        if (finding is null)
        {
            Assert.Equal(3, reading.Letter!.Signatories!.Entries.Length);
        }
        else
        {
            Assert.Contains(finding, reading.Findings);
            Assert.Null(reading.Letter);
        }
    }

    [Theory]
    [InlineData("", 0, "list.xlsx:Sheet1!A3 LP0250 row 3 is hidden in the sheet")]
    [InlineData("  hidden-rows: include\n", 3, null)]
    [InlineData("  hidden-rows: leave-out\n", 2, null)]
    public void A_hidden_row_is_asked_about(string key, int shown, string? finding)
    {
        var rows = XlsxFile.Rows(Three).Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">");
        var reading = Read(new XlsxFile { Sheet = rows }, Plain + key);
        Assert.Equal(shown, reading.Letter?.Signatories!.Entries.Length ?? 0);
        Assert.Equal(shown == 2 ? 1 : 0, reading.Letter?.Signatories!.HiddenCount ?? 0);
        Assert.Equal(finding is null ? [] : [finding], Errors(reading));
    }

    [Fact]
    public void Rows_that_a_filter_hides_are_named_together()
    {
        var rows =
            XlsxFile
                .Rows(Three)
                .Replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">")
                .Replace("<row r=\"4\">", "<row r=\"4\" hidden=\"1\">")
            + "<autoFilter ref=\"A1:D4\"><filterColumn colId=\"2\"><filters><filter val=\"US\"/></filters>"
            + "</filterColumn></autoFilter>";
        Assert.Equal(
            ["list.xlsx:Sheet1!A2 LP0250 2 rows are hidden by a filter: rows 2 and 4"],
            Errors(Read(new XlsxFile { Sheet = rows }))
        );
    }

    [Theory]
    [InlineData("", 0, "list.xlsx:Sheet1!A3 LP0251 the name in row 3 is struck out")]
    [InlineData("  struck-out: include\n", 3, null)]
    [InlineData("  struck-out: leave-out\n", 2, null)]
    public void A_name_that_is_struck_out_is_asked_about(string key, int shown, string? finding)
    {
        var rows = XlsxFile.Rows(Three).Replace(Text("A", "The Sentry"), Struck("The Sentry"));
        var reading = Read(new XlsxFile { Sheet = rows, Styles = Styles }, Plain + key);
        Assert.Equal(shown, reading.Letter?.Signatories!.Entries.Length ?? 0);
        Assert.Equal(shown == 2 ? 1 : 0, reading.Letter?.Signatories!.StruckCount ?? 0);
        Assert.Equal(finding is null ? [] : [finding], Errors(reading));
    }

    // Deleting what is struck out can't be left to the program: a country or half a name may be left.
    [Theory]
    [InlineData("", false)]
    [InlineData("  struck-out: leave-out\n", false)]
    [InlineData("  struck-out: include\n", true)]
    public void A_part_that_is_struck_out_is_never_guessed(string key, bool isMade)
    {
        var rows = XlsxFile
            .Rows(Three)
            .Replace(
                Text("A", "The Sentry"),
                "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t xml:space=\"preserve\">The Old </t></r><r><t>Sentry</t></r></is></c>"
            )
            .Replace(Text("C", "GB"), Struck("GB"));
        var reading = Read(new XlsxFile { Sheet = rows, Styles = Styles }, Plain + key);
        Assert.Equal(isMade, reading.Letter is not null);
        Assert.Equal(
            isMade
                ? []
                :
                [
                    "list.xlsx:Sheet1!C2 LP0251 the country in row 2 is struck out, but the name is not",
                    "list.xlsx:Sheet1!A3 LP0251 a part of the organization in row 3 is struck out",
                ],
            Errors(reading)
        );
    }

    [Fact]
    public void Of_those_that_withdrew_nothing_is_asked()
    {
        string[] rows =
        [
            Row("organization", "status"),
            Row("Oxfam", "confirmed"),
            Row("The Sentry", "withdrawn"),
            Row("Action Corps", "withdrawn"),
        ];
        var sheet = XlsxFile
            .Rows(rows)
            .Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">")
            .Replace(Text("A", "Action Corps"), Struck("Action Corps"));
        var reading = Read(new XlsxFile { Sheet = sheet, Styles = Styles });
        Assert.Empty(Errors(reading));
        Assert.Equal("Oxfam", Assert.Single(reading.Letter!.Signatories!.Entries).Organization.Value);
    }

    [Fact]
    public void A_list_of_which_nobody_is_left_is_an_error()
    {
        var rows = XlsxFile
            .Rows(Head[0], Row("Oxfam", "a", "GB", "yes"))
            .Replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">");
        Assert.Equal(
            [
                "list.xlsx:Sheet1!A1 LP0216 'list.xlsx' lists nobody whose row is neither hidden nor struck out, and "
                    + "letter.yml leaves those out",
            ],
            Errors(Read(new XlsxFile { Sheet = rows }, Plain + "  hidden-rows: leave-out\n"))
        );
    }

    [Theory]
    [InlineData(
        "C2:C3",
        "list.xlsx:Sheet1!C2 LP0252 2 rows have merged cells in a column that the letter uses: rows 2 and 3"
    )]
    [InlineData("B3:C3", "list.xlsx:Sheet1!B3 LP0252 row 3 has merged cells, B3:C3, in a column that the letter uses")]
    [InlineData("C1:C2", "list.xlsx:Sheet1!C1 LP0252 row 2 has merged cells, C1:C2, in a column that the letter uses")]
    [InlineData("B2:B3", null)]
    [InlineData("D2:F4", null)]
    public void Merged_cells_of_the_letters_columns_are_an_error(string range, string? finding)
    {
        var sheet = $"{XlsxFile.Rows(Three)}<mergeCells><mergeCell ref=\"{range}\"/></mergeCells>";
        Assert.Equal(finding is null ? [] : [finding], Errors(Read(new XlsxFile { Sheet = sheet })));
    }

    // Below "organization" stand a short name and a full one, and only one of them would be printed.
    [Theory]
    [InlineData(
        "A1:B1",
        "AC",
        "list.xlsx:Sheet1!A1 LP0252 row 1 has merged cells, A1:B1, in a column that the letter uses"
    )]
    [InlineData("A1:B1", "", null)]
    [InlineData("B1:B1", "AC", null)]
    public void A_heading_over_two_columns_is_an_error(string range, string other, string? finding)
    {
        var rows = XlsxFile.Rows(Row("organization", "", "country"), Row("Action Corps", other, "US"));
        var sheet = $"{rows}<mergeCells><mergeCell ref=\"{range}\"/></mergeCells>";
        Assert.Equal(finding is null ? [] : [finding], Errors(Read(new XlsxFile { Sheet = sheet })));
    }

    // With 200,000 rows they would need more than a hundred gigabytes.
    [Fact]
    public void A_leftover_in_the_last_column_does_not_make_rows_of_16_384_cells()
    {
        var head = Row("organization", "country") + Text("XFD", "x").Replace("<c ", "<c r=\"XFD1\" ");
        var rows = Enumerable.Repeat(Row("Oxfam", "GB"), 600).Prepend(head).ToArray();
        Assert.Equal(
            ["list.xlsx:Sheet1!XFD1 LP0213 'list.xlsx' has more than 8,000,000 cells"],
            Errors(Read(Book(rows)))
        );
    }

    [Fact]
    public void An_error_of_the_spreadsheet_is_one_here_where_the_letter_uses_it()
    {
        var sheet = XlsxFile
            .Rows(Three)
            .Replace(Text("C", "GB"), "<c r=\"C2\" t=\"e\"><f>X!A1</f><v>#REF!</v></c>")
            .Replace(Text("B", "b@example.org"), "<c r=\"B3\" t=\"e\"><v>#N/A</v></c>");
        Assert.Equal(
            ["list.xlsx:Sheet1!C2 LP0248 the country in row 2 is an error of the spreadsheet: #REF!"],
            Errors(Read(new XlsxFile { Sheet = sheet }))
        );
    }

    [Fact]
    public void A_cell_that_not_everybody_sees_alike_is_an_error_where_the_letter_shows_it()
    {
        var yes = "<c t=\"b\"><v>1</v></c>";
        var sheet = XlsxFile
            .Rows(Three)
            .Replace(Text("A", "Oxfam"), "<c r=\"A2\" t=\"b\"><v>1</v></c>")
            .Replace(Text("D", "yes"), yes);
        Assert.Equal(
            [
                "list.xlsx:Sheet1!A2 LP0249 the organization in row 2 is not certain: the cell is true or false, and "
                    + "each program says that in its own language",
            ],
            Errors(Read(new XlsxFile { Sheet = sheet }))
        );
    }

    [Fact]
    public void A_tick_counts_as_the_answer_TRUE()
    {
        string[] rows =
        [
            Row("organization", "", "country", "agrees"),
            Row("Oxfam", "", "GB") + "<c r=\"D2\" t=\"b\"><v>1</v></c>",
            Row("The Sentry", "", "US") + "<c r=\"D3\" t=\"b\"><v>0</v></c>",
        ];
        var letter = Read(Book(rows), Plain + "  only: {column: agrees, is: 'TRUE'}\n").Letter;
        Assert.Equal("Oxfam", Assert.Single(letter!.Signatories!.Entries).Organization.Value);
        rows[1] = Row("Oxfam", "", "GB") + "<c r=\"D2\" t=\"e\"><v>#N/A</v></c>";
        Assert.Contains(
            "list.xlsx:Sheet1!A2 LP0248 the answer in row 2 is an error of the spreadsheet: #N/A",
            Errors(Read(Book(rows), Plain + "  only: {column: agrees, is: 'TRUE'}\n"))
        );
    }

    [Fact]
    public void Hidden_columns_and_comments_are_said_where_the_letter_uses_them()
    {
        var book = new XlsxFile
        {
            Sheet = "<cols><col min=\"2\" max=\"3\" width=\"9\" hidden=\"1\"/></cols>" + XlsxFile.Rows(Three),
            Parts =
            [
                (
                    "xl/comments1.xml",
                    "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>"
                        + "Jane Roe</author></authors><commentList><comment ref=\"A3\" authorId=\"0\"><text><t>gone"
                        + "</t></text></comment><comment ref=\"B3\" authorId=\"0\"><text><t>left</t></text></comment>"
                        + "</commentList></comments>"
                ),
            ],
        };
        book = book with { SheetRelations = book.Relation("comments", "rId1", "../comments1.xml") };
        var findings = Read(book).Findings;
        Assert.Contains(
            "list.xlsx:Sheet1!C1 LP0253 the column 'country' is hidden in the sheet, and the letter shows it",
            findings
        );
        Assert.Contains("list.xlsx:Sheet1!A3 LP0254 the organization in row 3 has a comment", findings);
        Assert.DoesNotContain(findings, finding => finding.Contains("Jane") || finding.Contains("e-mail"));
    }

    [Fact]
    public void Something_far_below_the_list_is_an_error()
    {
        var sheet = XlsxFile
            .Rows(Three)
            .Replace("</sheetData>", $"<row r=\"1048576\">{Text("B", "x@example.org")}</row></sheetData>")
            .Replace("r=\"B\"", "r=\"B1048576\"");
        Assert.Equal(
            ["list.xlsx:Sheet1!A1048576 LP0255 something stands in row 1048576, below 1,048,571 blank rows"],
            Errors(Read(new XlsxFile { Sheet = sheet }))
        );
    }

    // People write there who withdrew.
    [Fact]
    public void What_stands_beside_the_list_is_said_and_not_shown()
    {
        string[] rows = [Row("organization", "country"), Row("Oxfam", "GB"), Row("The Sentry", "US", "", "secret")];
        var reading = Read(Book(rows));
        Assert.Equal(
            ["list.xlsx:Sheet1!D3 LP0257 something stands in row 3 to the right of the headings, and is not read"],
            reading.Findings
        );
        Assert.DoesNotContain("secret", DiagnosticText.Write(reading.Diagnostics, null), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_about_another_kind_of_list_are_said()
    {
        Assert.Contains(
            "letter.yml:6:13 LP0256 'encoding' is about a CSV, and 'list.xlsx' is a workbook",
            Read(Book(Three), Plain + "  encoding: utf-8\n").Findings
        );
        var csv = Reading.Csv("organization,country\nOxfam,GB\n", "  sheet: 2\n  struck-out: leave-out\n");
        Assert.Equal(
            [
                "letter.yml:6:10 LP0256 'sheet' is about a workbook, and 'data/s.csv' is not one",
                "letter.yml:7:15 LP0256 'struck-out' is about a workbook, and 'data/s.csv' is not one",
            ],
            csv.Findings
        );
        Assert.NotNull(csv.Letter);
    }

    [Fact]
    public void What_the_letter_does_not_use_is_in_no_message() =>
        Gen.Select(Gen.Int[0, 7].Array[12], Gen.Bool, Gen.OneOf(Gen.Const(""), Gen.Const("  hidden-rows: include\n")))
            .Sample(
                (faults, isStruck, key) =>
                {
                    var rows = Head.Concat(faults.Select((fault, i) => Faulty(fault, i + 2))).ToArray();
                    var sheet = XlsxFile.Rows(rows).Replace("<row r=\"4\">", "<row r=\"4\" hidden=\"1\">");
                    var reading = Read(
                        new XlsxFile
                        {
                            Sheet = sheet + "<mergeCells><mergeCell ref=\"B5:C6\"/></mergeCells>",
                            Styles = Styles,
                        },
                        Plain + key
                    );
                    var told = DiagnosticText.Write(reading.Diagnostics, null);
                    Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
                },
                iter: Cases.Of(300)
            );

    // Damage to the XML, since damage to the bytes is found by their checksums.
    [Fact]
    public void Whatever_a_sheet_says_it_is_a_list_or_an_error()
    {
        var good =
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
            + XlsxFile.Rows(Three).Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">")
            + "<autoFilter ref=\"A1:D4\"/><mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>";
        string[] pieces =
        [
            "r=\"C1\"",
            "hidden=\"1\"",
            "<c t=\"e\"><v>#N/A</v></c>",
            "16384",
            "1048577",
            "-1",
            "s=\"1\"",
            "<c/>",
            "</row><row>",
            "A1:XFD1048576",
        ];
        var edit = Gen.Select(Gen.Int[0, good.Length], Gen.Int[0, 12], Gen.Int[0, pieces.Length]);
        edit.Array[1, 4]
            .Sample(
                edits =>
                {
                    var sheet = good;
                    foreach (var (at, length, piece) in edits)
                    {
                        var start = Math.Min(at, sheet.Length);
                        sheet = sheet
                            .Remove(start, Math.Min(length, sheet.Length - start))
                            .Insert(start, piece < pieces.Length ? pieces[piece] : "");
                    }

                    var reading = Read(new XlsxFile { Sheet = sheet, Styles = Styles });
                    Assert.NotEqual(reading.Letter is null, Errors(reading).Length == 0);
                },
                iter: Cases.Of(1_000)
            );
    }

    private static string Faulty(int fault, int row) =>
        fault switch
        {
            0 => Row("", "secret@example.org", "US", "yes"),
            1 => Row("Oxfam \u0007", "secret@example.org", "US", "yes"),
            2 => Struck("The Sentry") + Text("B", "secret"),
            3 => Row("  Oxfam  ", "secret", "GB", "yes")
                + $"<c r=\"F{row}\" t=\"inlineStr\"><is><t>secret</t></is></c>",
            4 => "<c t=\"e\"><v>#REF!</v></c>" + Text("B", "secret"),
            5 => Row("organization", "e-mail", "country", "I agree"),
            6 => "",
            _ => Row("Action Corps", "secret", "Nowhere", "yes"),
        };

    private static string[] Errors(Reading reading) =>
        [.. reading.Diagnostics.Zip(reading.Findings).Where(pair => pair.First.IsError).Select(pair => pair.Second)];

    private static Reading Read(XlsxFile book, string signatories = Plain) =>
        Reading.Of(
            new MemoryWorkspace()
                .With("letter.yml", Reading.Minimal + signatories)
                .With("data/body.md", "Text.\n")
                .With("list.xlsx", book.Bytes)
        );

    private static XlsxFile Book(string[] rows) => new() { Sheet = XlsxFile.Rows(rows) };

    private static string Row(params string[] cells) =>
        string.Concat(cells.Select((cell, i) => Text(((char)('A' + i)).ToString(), cell)));

    // Cells without addresses stand one behind the other.
    private static string Text(string column, string text) =>
        text.Length == 0
            ? "<c/>"
            : $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(Shown(text))}</t></is></c>";

    private static string Struck(string text) => $"<c s=\"1\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Shown(string text) => text.Replace("\u0007", "_x0007_");
}
