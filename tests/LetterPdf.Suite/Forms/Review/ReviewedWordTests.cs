using System.Text.Json;
using LetterPdf.Model;

namespace LetterPdf.Suite.Forms.Review;

/// <summary>A Word document that came back from partners, compared with the letter.</summary>
public sealed class ReviewedWordTests
{
    private static readonly string[] Recipe =
    [
        "date: 2026-03-02",
        "subject: A subject",
        "addressee: {name: Jane Roe, address: [Main Street 1, Geneva]}",
        "salutation: 'Dear Jane Roe:'",
        "body: |",
        "  We write about the Court. It needs support. It acts.",
        "",
        "  A second paragraph says more. Nobody changes this sentence.",
        "closing: Sincerely,",
        "signatories: {file: list.csv}",
    ];

    [Fact]
    public void Who_changed_which_sentence_and_who_said_what()
    {
        using var folder = Letter();
        using var copy = new ReviewedCopy(File.ReadAllBytes(folder.File("out/letter.docx")));
        File.WriteAllBytes(
            folder.File("back.docx"),
            copy.Replace("needs support", "needs your full support", "Ann Coe")
                .Replace(" It acts.", "", "Kim Poe")
                .ReplaceSilently("says more", "says less")
                .Comment("the Court", "Which court?", "Kim Poe")
                .ToArray()
        );
        var run = TestRun.Of(folder.Path, "diff", "out/letter.pdf", "back.docx");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            Before: out/letter.pdf (2026-03-02, 1 page, 2 signatories)
            After:  back.docx (Word document, 3 tracked changes by Ann Coe and Kim Poe, 1 comment, 2 signatories)

            The two letters differ.
            The signatories are the same (2).
            The parts around the text (date, addressee, subject and so on) are the same.
            The text changed in 2 places.

            In what follows, [-these words-] were taken out and {+these words+} put in.

            Text

            Paragraph 1, changed
                It needs {+your full +}support.
                  (by Ann Coe)
              - It acts.
                  (by Kim Poe)

            Paragraph 2, changed
                A second paragraph says [-more-]{+less+}.
                  (not tracked: nobody is named for this change)

            Comments (1)
              Kim Poe on paragraph 1, about "the Court":
                Which court?

            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void The_same_for_programs_and_as_a_page()
    {
        using var folder = Letter();
        using var copy = new ReviewedCopy(File.ReadAllBytes(folder.File("out/letter.docx")));
        File.WriteAllBytes(
            folder.File("back.docx"),
            copy.Replace("acts", "acts <now>", "Ann & Co").Comment("second", "First!", "Ann & Co").ToArray()
        );
        using var json = JsonDocument.Parse(
            TestRun.Of(folder.Path, "diff", "out/letter.docx", "back.docx", "--format", "json").Output
        );
        var root = json.RootElement;
        Assert.Equal("docx", root.GetProperty("after").GetProperty("format").GetString());
        Assert.True(root.GetProperty("tracked").GetBoolean());
        var sentence = root.GetProperty("texts")[0].GetProperty("sentences")[0];
        Assert.Equal("Ann & Co", sentence.GetProperty("reviewers")[0].GetString());
        Assert.Equal("First!", root.GetProperty("comments")[0].GetProperty("text").GetString());
        var page = TestRun.Of(folder.Path, "diff", "out/letter.docx", "back.docx", "--format", "html").Output;
        Assert.Contains("(by Ann &amp; Co)", page, StringComparison.Ordinal);
        Assert.Contains("&lt;now&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_right_in_cells_and_in_the_list_and_a_quiet_change_is_not_covered_by_one()
    {
        using var folder = Letter();
        folder.Edit("letter.yml", "It acts.", "It acts.\n\n  | a | b |\n  |---|---|\n  | one word | two |\n");
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "--also", "docx", "--no-lints").ExitCode);
        using var copy = new ReviewedCopy(File.ReadAllBytes(folder.File("out/letter.docx")));
        File.WriteAllBytes(
            folder.File("back.docx"),
            copy.Replace("one word", "one long word", "Ann Coe")
                .Replace("A Forum", "", "Kim Poe")
                .Replace("second paragraph", "later paragraph", "Ann Coe")
                .ReplaceSilently("says more", "says less")
                .ToArray()
        );
        var output = TestRun.Of(folder.Path, "diff", "out/letter.pdf", "back.docx").Output;
        Assert.Contains("one {+long +}word\n      (by Ann Coe)\n", output, StringComparison.Ordinal);
        Assert.Contains("(by Ann Coe, and a part of it was not tracked)", output, StringComparison.Ordinal);
        Assert.Contains("- A Forum (Kenya) (by Kim Poe)", output, StringComparison.Ordinal);
    }

    // What a partner typed into the document is not replaced by the next build.
    [Fact]
    public void A_copy_in_which_somebody_worked_is_not_written_over()
    {
        using var folder = Letter();
        using var copy = new ReviewedCopy(File.ReadAllBytes(folder.File("out/letter.docx")));
        var theirs = copy.ReplaceSilently("acts", "acts now").ToArray();
        File.WriteAllBytes(folder.File("out/letter.docx"), theirs);
        var before = File.ReadAllBytes(folder.File("out/letter.pdf"));
        File.AppendAllText(folder.File("letter.yml"), "cc: [The Secretary]\n");
        var run = TestRun.Of(folder.Path, "build", "--also", "docx", "--no-lints");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0709", run.Error, StringComparison.Ordinal);
        Assert.Equal(theirs, File.ReadAllBytes(folder.File("out/letter.docx")));
        Assert.Equal(before, File.ReadAllBytes(folder.File("out/letter.pdf")));
    }

    private static TemporaryFolder Letter()
    {
        var folder = new TemporaryFolder();
        folder.Write("letter.yml", string.Join('\n', Recipe) + "\n");
        folder.Write("list.csv", "organization,country\nA Forum,Kenya\nAn Alliance,Peru\n");
        var run = TestRun.Of(folder.Path, "build", "--also", "docx", "--no-lints");
        Assert.Equal(0, run.ExitCode);
        return folder;
    }
}
