using System.Collections.Immutable;

namespace LetterPdf.Model.Tests;

public sealed class PlaceTests
{
    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(52, "AZ")]
    [InlineData(53, "BA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void Columns_of_a_sheet_are_lettered_as_spreadsheets_letter_them(int column, string letters) =>
        Assert.Equal($"{letters}7", new SheetCell(new Sheet("list.xlsx", "Sheet1", 1), column, 7, null).Name);

    [Theory]
    [InlineData("Sheet1", "list.xlsx:Sheet1!B14")]
    [InlineData("Unterzeichner_2026", "list.xlsx:Unterzeichner_2026!B14")]
    [InlineData("Form responses 1", "list.xlsx:'Form responses 1'!B14")]
    [InlineData("Ann's list", "list.xlsx:'Ann''s list'!B14")]
    public void A_cell_is_named_as_a_formula_names_it(string sheet, string place) =>
        Assert.Equal(place, Cell(new Sheet("list.xlsx", sheet, 1), 14, 2).ToString());

    [Fact]
    public void A_paragraph_is_named_by_its_number() =>
        Assert.Equal("text.docx:paragraph 12", new DocumentParagraph("text.docx", 12, "Dear all,").ToString());

    [Fact]
    public void Findings_are_told_in_the_order_of_sheets_rows_columns_and_paragraphs()
    {
        var (first, second) = (new Sheet("list.xlsx", "B", 1), new Sheet("list.xlsx", "A", 2));
        ImmutableArray<Place> inOrder =
        [
            Cell(first, 2, 2),
            Cell(first, 2, 16_384),
            Cell(first, 3, 1),
            Cell(first, 1_048_576, 16_384),
            Cell(second, 1, 1),
            Paragraph(1, 5),
            Paragraph(2, 0),
            Paragraph(2, 7),
            Paragraph(70_000, 0),
        ];
        var bag = new DiagnosticBag();
        bag.Add(At(Cell(first, 3, 1)));
        bag.Add(At(Paragraph(2, 7)));
        foreach (var place in inOrder.Reverse().Where(place => place != Cell(first, 3, 1) && place != Paragraph(2, 7)))
        {
            bag.Add(At(place));
        }

        Assert.Equal(inOrder, bag.InSourceOrder().Select(finding => finding.Place!));
    }

    [Fact]
    public void Where_a_text_is_shown_letter_for_letter_its_parts_have_places_of_their_own()
    {
        var file = new SourceFile("letter.yml", "subject: On water\n");
        Assert.Equal(file.Span(12, 5), file.Span(9, 8).Part(3, 5, 8));
        Assert.Equal(file.Span(9, 8), file.Span(9, 8).Part(3, 5, 7));

        var paragraph = new DocumentParagraph("text.docx", 3, "On water");
        Assert.Equal(new DocumentParagraph("text.docx", 3, "On water", 3, 5), paragraph.Part(3, 5, 8));
        Assert.Equal(paragraph, paragraph.Part(3, 5, 7));

        var cell = Cell(new Sheet("list.xlsx", "Sheet1", 1), 4, 2);
        Assert.Same(cell, cell.Part(0, 1, 4));
    }

    [Fact]
    public void Nothing_is_shown_of_what_may_not_be_shown()
    {
        Assert.Null(new SourceFile("fonts/a.ttf", string.Empty).Span(0, 0).Excerpt);
        Assert.Null(new SheetCell(new Sheet("list.xlsx", "Sheet1", 1), 3, 9, null).Excerpt);
        Assert.Null(new DocumentParagraph("text.docx", 4, string.Empty).Excerpt);
    }

    private static Diagnostic At(Place place) => DiagnosticCatalog.NameCleaned.At(place, Severity.Warning);

    private static SheetCell Cell(Sheet sheet, int row, int column) => new(sheet, column, row, "Oxfam");

    private static DocumentParagraph Paragraph(int number, int start) =>
        new("text.docx", number, "A long paragraph", start, 1);
}
