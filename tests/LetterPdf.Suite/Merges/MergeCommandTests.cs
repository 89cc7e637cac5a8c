using System.IO.Compression;
using System.Text.RegularExpressions;

namespace LetterPdf.Suite.Merges;

/// <summary>`letterpdf merge`, as it is typed and as it answers.</summary>
public sealed partial class MergeCommandTests : IDisposable
{
    private const int Count = 12;

    private readonly ManyLetters _letters = new(Count);

    [Fact]
    public void Each_letter_is_what_build_makes_for_its_recipient()
    {
        var run = Run("merge");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("out/letters: 12 letters, 12 pages, # kB, in # s (# a second)\n", Numberless(run.Output));
        for (var row = 2; row < Count + 2; row++)
        {
            var name = $"{row:00}-Member {row - 1} of {Count}.pdf";
            Assert.Equal(0, Run("build", "--recipient", $"{row}", "-o", "one.pdf").ExitCode);
            Assert.Equal(
                File.ReadAllBytes(_letters.File("one.pdf")),
                File.ReadAllBytes(_letters.File($"out/letters/{name}"))
            );
        }

        Assert.Equal(Count + 1, _letters.Names("out/letters").Length);
        Assert.Equal(["letters"], _letters.Names("out"));
    }

    [Fact]
    public void Private_columns_make_no_difference_to_any_file()
    {
        Assert.Equal(0, Run("merge").ExitCode);
        var before = _letters.Contents("out/letters");
        _letters.Edit("data/recipients.csv", "+1 555 ", "+99 777 ");
        Assert.Equal(0, Run("merge").ExitCode);
        Assert.Equal(before, _letters.Contents("out/letters"));
    }

    [Fact]
    public void Unusual_numbers_of_pages_are_said()
    {
        _letters.Edit(
            "letter.yml",
            "A text of",
            "{% if recipient.name == \"Member 3 of 12\" %}A page. <!-- -->\n\n"
                + string.Concat(Enumerable.Repeat("  A paragraph that takes a line.\n\n", 60))
                + "  {% endif %}A text of"
        );
        _letters.Edit("letter.yml", " <!-- -->", "");
        var run = Run("merge", "-o", "many");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\n1 letter has 3 pages: row 4; the others have 1.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_one_letter_writes_none_and_names_its_row()
    {
        Assert.Equal(0, Run("merge").ExitCode);
        var before = _letters.Contents("out/letters");
        _letters.Edit("data/recipients.csv", "Dear Member 3 of 12,", "Dear \u1F9C\u2603 Member 3 of 12,");
        var run = Run("merge");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("data/recipients.csv:4", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("No letter was written.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _letters.Contents("out/letters"));
        Assert.Equal(["letters"], _letters.Names("out"));
    }

    [Fact]
    public void A_zip_file_holds_the_same_letters()
    {
        Assert.Equal(0, Run("merge", "-o", "letters.zip").ExitCode);
        var first = File.ReadAllBytes(_letters.File("letters.zip"));
        Assert.Equal(0, Run("merge", "-o", "letters.zip").ExitCode);
        Assert.Equal(first, File.ReadAllBytes(_letters.File("letters.zip")));
        Assert.Equal(0, Run("merge", "-o", "letters").ExitCode);
        ZipFile.ExtractToDirectory(_letters.File("letters.zip"), _letters.File("unpacked"));
        Assert.Equal(_letters.Contents("letters"), _letters.Contents("unpacked"));
    }

    [Fact]
    public void One_pdf_holds_all_letters_and_is_sound()
    {
        _letters.Edit("letter.yml", "A text of", "A text[^1] of");
        _letters.Edit("letter.yml", "{{ recipient.name }}.", "{{ recipient.name }}.\n\n  [^1]: A note.");
        var run = Run("merge", "--one-pdf", "all.pdf");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("all.pdf: 12 letters, 12 pages, # kB, in # s (# a second)\n", Numberless(run.Output));
        Assert.False(Directory.Exists(_letters.File("out")));
        var verified = Run("verify", "all.pdf");
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Error);
        Assert.Contains(", 12 letters, 12 pages, ", verified.Output, StringComparison.Ordinal);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(_letters.File("all.pdf"));
        Assert.Equal(Count, pdf.NumberOfPages);
        Assert.All(
            pdf.GetPages(),
            page => Assert.Contains($"Member {page.Number} of {Count}", page.Text, StringComparison.Ordinal)
        );
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(
            Enumerable.Range(1, Count).Select(i => $"Member {i} of {Count}"),
            bookmarks.Roots.Select(node => node.Title)
        );
    }

    [Theory]
    [InlineData("--one-pdf", "all.txt")]
    [InlineData("--one-pdf", "all.pdf", "--embed-sources")]
    [InlineData("--one-pdf", "all.pdf", "--shard", "1/2")]
    public void One_pdf_goes_with_some_options_only(params string[] options)
    {
        Assert.Equal(2, Run(["merge", .. options]).ExitCode);
        Assert.Equal(["data", "letter.yml"], _letters.Names());
    }

    [Fact]
    public void One_pdf_and_the_folder_are_both_written_or_none()
    {
        var run = Run("merge", "-o", "many", "--one-pdf", "many/all.pdf");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0751", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_letters.File("many")));
        Assert.Equal(0, Run("merge", "-o", "many", "--one-pdf", "all.pdf").ExitCode);
        Assert.Equal(Count + 1, _letters.Names("many").Length);
        Assert.True(File.Exists(_letters.File("all.pdf")));
    }

    [Fact]
    public void A_ZIP_file_of_others_is_left_alone()
    {
        _letters.Write("photos.zip", "photos");
        var run = Run("merge", "-o", "photos.zip");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "'photos.zip' does not hold the letters of an earlier merge",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("photos", File.ReadAllText(_letters.File("photos.zip")));
        Assert.Equal(0, Run("merge", "-o", "letters.zip").ExitCode);
        Assert.Equal(0, Run("merge", "-o", "letters.zip").ExitCode);
    }

    [Fact]
    public void A_file_where_a_folder_is_wanted_is_named()
    {
        _letters.Write("here", "a file");
        var run = Run("merge", "-o", "here/letters");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("because 'here' is a file, not a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_to_one_addressee_is_told_of_build()
    {
        _letters.Edit("letter.yml", "recipients: {file: data/recipients.csv}", "salutation: Dear all,");
        _letters.Edit("letter.yml", " for {{ recipient.name }}", "");
        var run = Run("merge");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            "letterpdf: error LP0715: letter.yml names no list of recipients, so there is only one letter\n",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Strict_makes_a_doubt_an_error()
    {
        _letters.Edit("letter.yml", "A text of", "A text  of TODO");
        Assert.Equal(0, Run("merge").ExitCode);
        var before = _letters.Contents("out/letters");
        var run = Run("merge", "--strict");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(before, _letters.Contents("out/letters"));
    }

    [Fact]
    public void Drafts_and_parts_do_not_take_the_place_of_the_letters()
    {
        Assert.Equal(0, Run("merge").ExitCode);
        var before = _letters.Contents("out/letters");
        Assert.Equal(0, Run("merge", "--draft").ExitCode);
        var run = Run("merge", "--shard", "2/3");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^out/letters-2-of-3: [0-9]+ letters? \\(part 2 of 3, of 12 in all\\), ", run.Output);
        Assert.Equal(["letters", "letters-2-of-3", "letters-draft"], _letters.Names("out"));
        Assert.Equal(before, _letters.Contents("out/letters"));
    }

    [Fact]
    public void Sources_inside_prove_each_letter()
    {
        _letters.WriteList(["Ann Example", "Bo Example"]);
        Assert.Equal(0, Run("merge", "--embed-sources").ExitCode);
        foreach (
            var name in _letters.Names("out/letters").Where(name => name.EndsWith(".pdf", StringComparison.Ordinal))
        )
        {
            var run = Run("verify", $"out/letters/{name}");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("exactly what the sources inside give", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_form_that_only_build_makes_is_said()
    {
        _letters.WriteLetter("2026-03-02", "output: {also: [html, text]}");
        var run = Run("merge");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(
            "\nletter.yml also asks for html and text: 'letterpdf merge' makes PDFs only.\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_by_their_names()
    {
        _letters.Write("out/letters/notes.txt", "mine");
        var run = Run("merge");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "letterpdf: error LP0712: the folder 'out/letters' holds more than the letters of an earlier merge: "
                + "'notes.txt'\n"
                + "  hint: A merge replaces the whole folder. Name a new one with -o, or move those files elsewhere.\n"
                + "1 error. No letter was written.\n",
            run.Error
        );
        Assert.Equal(["notes.txt"], _letters.Names("out/letters"));
    }

    [Theory]
    [InlineData("--join a -o b --draft", "--join puts finished letters together")]
    [InlineData("--join a", "--join needs -o")]
    [InlineData("--shard 0/3", "--shard counts from 1")]
    [InlineData("--shard 1/2 -o a.zip", "a part of a merge is a folder")]
    [InlineData("-o a.pdf", "there is one for each recipient")]
    public void What_does_not_go_together_is_said(string arguments, string said)
    {
        var run = Run(["merge", .. arguments.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _letters.Dispose();

    private TestRun Run(params string[] args) => TestRun.Of(_letters.Path, args);

    private static string Numberless(string text) => Measured().Replace(text, "#");

    [GeneratedRegex("(?<=, |in |\\()[0-9.,]+(?= kB| s| a second)")]
    private static partial Regex Measured();
}
