using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests;

/// <summary>What is said of places in workbooks and documents, which have no lines.</summary>
public sealed class DiagnosticPlaceTests
{
    private static readonly Sheet Sheet = new("data/list.xlsx", "Sheet1", 1);

    private static readonly ImmutableArray<Diagnostic> Findings =
    [
        DiagnosticCatalog.NameCleaned.At(
            new SheetCell(Sheet, 2, 14, "Amnesty  International"),
            "the organization in row 14 was tidied: blanks inside it were folded",
            "Write it as 'Amnesty International' in the file to accept it."
        ),
        DiagnosticCatalog.BlankRow.At(
            new SheetCell(Sheet, 1, 20, null),
            "2 rows are blank and are left out: rows 20 and 23",
            "Remove the rows."
        ) with
        {
            Others = [new SheetCell(Sheet, 1, 23, null)],
        },
        DiagnosticCatalog.InvalidBodyText.At(
            new DocumentParagraph("text of the letter.docx", 12, "We urge you to \u0007act.", 15, 1),
            "the body holds a control character (U+0007)"
        ),
    ];

    [Fact]
    public void The_text_names_cells_and_paragraphs() =>
        Assert.Equal(
            """
            data/list.xlsx:Sheet1!B14: warning LP0316: the organization in row 14 was tidied: blanks inside it were folded
              B14 | Amnesty  International
                  | ^^^^^^^^^^^^^^^^^^^^^^
              hint: Write it as 'Amnesty International' in the file to accept it.
            data/list.xlsx:Sheet1!A20: warning LP0304: 2 rows are blank and are left out: rows 20 and 23. Remove the rows.
            text of the letter.docx:paragraph 12: error LP0108: the body holds a control character (U+0007)
              12 | We urge you to \u0007act.
                 |                ^^^^^^
            1 error, 2 warnings.

            """.ReplaceLineEndings("\n"),
            DiagnosticText.Write(Findings, null)
        );

    [Fact]
    public void JSON_has_sheet_and_cell_or_the_number_of_the_paragraph_and_no_lines() =>
        Assert.Equal("", Between(DiagnosticJson.Write(Findings), "\"diagnostics\": ", "\n}"));

    [Fact]
    public void SARIF_has_them_as_logical_locations_in_the_file() =>
        Assert.Equal("", Between(DiagnosticSarif.Write(Findings), "\"results\": ", "\n    }\n  ]"));

    [Fact]
    public void HTML_shows_what_stands_there_under_the_name_of_the_file() =>
        Assert.Equal("", Between(DiagnosticHtml.Write(Findings, "letter.yml", null, null), "<h2>", "<footer"));

    private static string Between(string text, string before, string behind)
    {
        text = text.ReplaceLineEndings("\n");
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(behind, start, StringComparison.Ordinal)];
    }
}
