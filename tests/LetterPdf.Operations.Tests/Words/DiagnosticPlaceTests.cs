using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests;

/// <summary>Sentences about places in workbooks and documents, which have no lines.</summary>
public sealed class DiagnosticPlaceTests
{
    private static readonly Sheet Sheet = new("data/list.xlsx", "Sheet1", 1);

    private static readonly ImmutableArray<Diagnostic> Findings =
    [
        DiagnosticCatalog.NameCleaned.At(
            new SheetCell(Sheet, 2, 14, "Amnesty  International"),
            Reason.Of(ListFinding.CellTidied, "organization", 14, TidyPhrase.SpacesJoined),
            Reason.Of(ListAdvice.WriteTidied, "Amnesty International")
        ),
        DiagnosticCatalog.BlankRow.At(
            new SheetCell(Sheet, 1, 20, null),
            Reason.Of(ListFinding.RowBlank, 20),
            ListAdvice.RemoveRows
        ) with
        {
            Others = [new SheetCell(Sheet, 1, 23, null)],
        },
        DiagnosticCatalog.InvalidBodyText.At(
            new DocumentParagraph("text of the letter.docx", 12, "We urge you to \u0007act.", 15, 1),
            Reason.Of(FileFinding.NotUtf8, "the body")
        ),
    ];

    [Fact]
    public void The_text_names_cells_and_paragraphs() =>
        Assert.Equal(
            """
            data/list.xlsx:Sheet1!B14: warning LP0211: the organization in row 14 was tidied: repeated spaces became one
              B14 | Amnesty  International
                  | ^^^^^^^^^^^^^^^^^^^^^^
              hint: Write it as 'Amnesty International' in the file to accept it.
            data/list.xlsx:Sheet1!A20: warning LP0207: row 20 is blank and is left out. Remove the rows.
            text of the letter.docx:paragraph 12: error LP0108: 'the body' is not UTF-8: a byte here cannot be read
              12 | We urge you to <U+0007>act.
                 |                ^^^^^^^^
            1 error, 2 warnings.

            """.ReplaceLineEndings("\n"),
            DiagnosticText.Write(Findings, null)
        );

    [Fact]
    public void JSON_has_sheet_and_cell_or_the_number_of_the_paragraph_and_no_lines() =>
        Assert.Equal(
            """
            LP0211 data/list.xlsx {"sheet":"Sheet1","cell":"B14"}
            LP0207 data/list.xlsx {"sheet":"Sheet1","cell":"A20","others":[{"file":"data/list.xlsx","sheet":"Sheet1","cell":"A23"}]}
            LP0108 text of the letter.docx {"paragraph":12}
            """.ReplaceLineEndings("\n"),
            string.Join(
                '\n',
                JsonNode.Parse(DiagnosticJson.Write(Findings))!["diagnostics"]!
                    .AsArray()
                    .Select(item => PlaceIn(item!.AsObject()))
            )
        );

    [Fact]
    public void SARIF_has_them_as_logical_locations_in_the_file() =>
        Assert.Equal(
            """
            LP0211 [{"physicalLocation":{"artifactLocation":{"uri":"data/list.xlsx"}},"logicalLocations":[{"fullyQualifiedName":"Sheet1!B14","kind":"cell"}]}]
            LP0207 [{"physicalLocation":{"artifactLocation":{"uri":"data/list.xlsx"}},"logicalLocations":[{"fullyQualifiedName":"Sheet1!A20","kind":"cell"}]}]
            LP0108 [{"physicalLocation":{"artifactLocation":{"uri":"text%20of%20the%20letter.docx"}},"logicalLocations":[{"fullyQualifiedName":"paragraph 12","kind":"paragraph"}]}]
            """.ReplaceLineEndings("\n"),
            string.Join(
                '\n',
                JsonNode.Parse(DiagnosticSarif.Write(Findings))!["runs"]![0]!["results"]!
                    .AsArray()
                    .Select(item => $"{item!["ruleId"]} {item["locations"]!.ToJsonString()}")
            )
        );

    [Fact]
    public void HTML_shows_what_stands_there_under_the_name_of_the_file()
    {
        var lines = DiagnosticHtml
            .Write(Findings, "letter.yml", null, null)
            .Split('\n')
            .Where(line =>
                line.StartsWith("<h2>", StringComparison.Ordinal) || line.StartsWith("<pre", StringComparison.Ordinal)
            );
        Assert.Equal(
            """
            <h2><bdi>text of the letter.docx</bdi></h2>
            <pre dir="auto"><span class="number">paragraph 12:</span> We urge you to <mark>&lt;U+0007&gt;</mark>act.</pre>
            <h2><bdi>data/list.xlsx</bdi></h2>
            <pre dir="auto"><span class="number">cell B14:</span> <mark>Amnesty  International</mark></pre>
            """.ReplaceLineEndings("\n"),
            string.Join('\n', lines)
        );
    }

    [Fact]
    public void Doubts_are_counted_by_file() =>
        Assert.Equal(
            ["data/list.xlsx", "text.docx", "'letterpdf check' shows them."],
            DoubtSummary
                .Lines(
                    [
                        DiagnosticCatalog.BrokenWord.At(new SheetCell(Sheet, 1, 2, "A"), YamlFinding.Unreadable),
                        DiagnosticCatalog.BrokenWord.At(new SheetCell(Sheet, 1, 3, "B"), YamlFinding.Unreadable),
                        DiagnosticCatalog.BrokenWord.At(
                            new DocumentParagraph("text.docx", 2, "C"),
                            YamlFinding.Unreadable
                        ),
                    ],
                    string.Empty
                )
                .Select(line => line.Split(':')[0])
        );

    // The parts that say neither what is wrong nor what to do.
    private static string PlaceIn(JsonObject finding)
    {
        var (code, file) = (finding["code"], finding["file"]);
        foreach (var name in new[] { "code", "severity", "doubt", "file", "message", "hint" })
        {
            finding.Remove(name);
        }

        return $"{code} {file} {finding.ToJsonString()}";
    }
}
