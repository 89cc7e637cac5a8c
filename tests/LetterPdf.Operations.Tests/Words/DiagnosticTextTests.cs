using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void A_diagnostic_shows_place_code_message_source_line_caret_and_hint()
    {
        var file = new SourceFile("letter.yml", "a: b\ndate: 31 June 2026\n");
        var finding = DiagnosticCatalog.YamlSyntax.At(
            file.Span(11, 12),
            Reason.Of(LetterFinding.NoDate, "date", "31 June 2026"),
            LetterAdvice.DateForm
        );
        Assert.Equal(
            """
            letter.yml:2:7: error LP0001: 'date' is not a date: "31 June 2026"
              2 | date: 31 June 2026
                |       ^^^^^^^^^^^^
              hint: Write year, month and day with hyphens, such as 2024-05-22.
            """.ReplaceLineEndings("\n"),
            Text(finding)
        );
    }

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        var file = new SourceFile("data/body.md", new string('a', 300) + "<b>" + new string('c', 300));
        var lines = Text(DiagnosticCatalog.UnsupportedMarkdown.At(file.Span(300, 3), YamlFinding.Unreadable))
            .Split('\n');
        Assert.InRange(lines[1].Length, 40, 85);
        Assert.Equal("<b>", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), 3));
        Assert.EndsWith("^^^", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_place_is_said_by_the_program()
    {
        Assert.Equal(
            "letterpdf: error LP0705: this cannot be read as YAML",
            Text(DiagnosticCatalog.OutputNotWritten.At(null, YamlFinding.Unreadable))
        );
    }

    [Fact]
    public void A_question_has_no_second_stop()
    {
        var question = DiagnosticCatalog.AllCapitals.At(
            null,
            Reason.Of(DoctorFinding.InCapitals, 3, "FREEDOM NETWORK", "Freedom Network"),
            DoctorAdvice.RemoveTest
        );
        Assert.EndsWith("or 'Freedom Network'? Remove the row if it is a test or says nothing.", Text(question));
    }

    private static string Text(Diagnostic diagnostic) =>
        string.Join('\n', DiagnosticText.Lines(diagnostic).Select(line => line.Text));
}
