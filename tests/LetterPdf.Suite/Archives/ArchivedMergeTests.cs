using System.Text;
using System.Text.Json;
using LetterPdf.Archive;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Suite.Merges;
using LetterPdf.Verification;

namespace LetterPdf.Suite.Archives;

/// <summary>`archive add --merge`, and what the other commands make of such a version.</summary>
public sealed class ArchivedMergeTests : IDisposable
{
    private const string Id = "urn:letterpdf:a-subject";
    private const string Content = "archive/d8/urn%3aletterpdf%3aa-subject/v1/content";

    // Rows that are empty, a name that another font draws, one that a spreadsheet would calculate, a cell of two lines.
    private const string List =
        "Name,Title,Address,Salutation,State,Phone\n"
        + "Ann Example,Minister,1 Long Street,Dear Ann,UT,+1 555 1\n"
        + ",,,,,\n"
        + "Γιώργος Λέων,,\"2 Long Street\",Dear George,TX,+1 555 2\n"
        + "\"=Bo, \"\"B\"\" Example\",,\"3 Long Street\nThird floor\",\"Dear Bo,\",NY,+1 555 3\n";

    private readonly ManyLetters _letters = new(1);

    public ArchivedMergeTests()
    {
        _letters.Write("data/recipients.csv", List);
        _letters.Write(
            "letter.yml",
            """
            # Not for everybody.
            date: 2026-03-02
            subject: A subject
            recipients:
              file: data/recipients.csv
              fields: {state: State}
              file-name: "{{ recipient.state }}-{{ recipient.name }}"
            body: data/body.md
            """
        );
        _letters.Write("data/body.md", "A text for {{ recipient.name }}, number {{ recipient.row }}.\n");
        Assert.Equal(0, Merge("--embed-sources").ExitCode);
    }

    [Fact]
    public void A_merge_goes_in_as_one_version_and_comes_out_as_it_was()
    {
        var (exitCode, output, error) = Add("--by", "Jo Doe <jo@example.org>");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(
            $"{Id}: v1 added to archive: 3 letters, 9 files in all, no signatories; merge.csv has the SHA-256 "
                + $"{Sha256.HexOf(File.ReadAllBytes(_letters.File("out/letters/merge.csv")))}\n",
            output
        );
        Assert.Equal(
            new TestRun(0, $"{Id}: v1 in archive holds the same already; nothing was added.\n", ""),
            Add("-m", "once more")
        );
        Assert.Equal(
            new TestRun(0, "archive: valid; 0 errors, 0 warnings; 1 letter, 1 version; 3 PDFs verified\n", ""),
            Run("archive", "verify", "--deep")
        );
        Assert.Equal(0, Run("archive", "export", "subject", "v1", "copy").ExitCode);
        File.Copy(_letters.File("copy/merge.csv"), _letters.File("copy/letters/merge.csv"));
        Assert.Equal(_letters.Contents("out/letters"), _letters.Contents("copy/letters"));
    }

    [Fact]
    public void All_letters_can_be_made_again_from_the_sources_that_are_kept_once()
    {
        Assert.Equal(0, Add().ExitCode);
        Assert.Equal(0, Run("archive", "export", "subject", "v1", "copy").ExitCode);
        Assert.Equal(["data", "fonts.sha256", "letter.yml"], _letters.Names("copy/sources"));
        Assert.DoesNotContain("Not for everybody", File.ReadAllText(_letters.File("copy/sources/letter.yml")));
        var list = File.ReadAllText(_letters.File("copy/sources/data/recipients.csv"));
        Assert.DoesNotContain("555", list, StringComparison.Ordinal);
        Assert.Equal(
            "Name,Title,Address,Salutation,State\n"
                + "Ann Example,Minister,1 Long Street,Dear Ann,\n\n"
                + "Γιώργος Λέων,,2 Long Street,Dear George,\n"
                + "\"=Bo, \"\"B\"\" Example\",,\"3 Long Street\nThird floor\",\"Dear Bo,\",\n",
            list
        );
        Assert.Equal(0, Run("merge", "copy/sources", "--embed-sources", "--no-lints", "-o", "again").ExitCode);
        Assert.Equal(Digests("out/letters"), Digests("again"));
    }

    [Fact]
    public void Sources_of_a_workbook_with_pictures_and_forms_give_the_letters_again()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        Directory.CreateDirectory(folder.File("samples"));
        File.Copy(
            Path.Combine(LetterPdf.Tests.RepositoryFolder.Root, "docs/samples/recipients.xlsx"),
            folder.File("samples/recipients.xlsx")
        );
        folder.Write(
            "mark.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='9' height='9'/></svg>"
        );
        folder.Write(
            "letter.yml",
            """
            date: 2024-05-22
            letterhead: {name: Joint Letter, logo: {file: mark.svg, alt: A mark}}
            recipients: {file: samples/recipients.xlsx}
            subject: Threats to the International Criminal Court
            body: data/body.md
            closing: Respectfully,
            signatories: {file: data/signatories.csv}
            output: {also: [docx]}

            """
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "merge", "--embed-sources", "--no-lints", "-o", "letters").ExitCode);
        var add = TestRun.Of(folder.Path, "archive", "add", "--merge", "letters");
        Assert.Equal((0, ""), (add.ExitCode, add.Error));
        Assert.Contains("12 letters, 20 files in all, 116 signatories", add.Output, StringComparison.Ordinal);
        Assert.Equal(0, TestRun.Of(folder.Path, "archive", "export", "threats", "v1", "copy").ExitCode);
        Assert.Equal(
            0,
            TestRun.Of(folder.Path, "merge", "copy/sources", "--embed-sources", "--no-lints", "-o", "again").ExitCode
        );
        Assert.Equal(ManyLetters.ContentsOf(folder.File("letters")), ManyLetters.ContentsOf(folder.File("again")));
        var names = TestRun.Of(folder.Path, "archive", "show", "threats", "v1", "--signatories");
        Assert.Contains(": 116 signatories\n", names.Output, StringComparison.Ordinal);
    }

    // Whether the sources that were put together are those of each letter is tried, and not believed.
    [Fact]
    public void Sources_that_do_not_give_a_letter_are_found()
    {
        var around = TestRun.Around(_letters.Path);
        var folder = MergedFolder.Read("out/letters", around, new DiagnosticBag())!;
        var first = MadeLetters.Open(folder.Path, folder.Letters[0]).Bytes!;
        var exam = MergeExam.Run(folder, first, PdfVerifier.Read(first), around);
        var sources = MergeSources.Of(exam, new DiagnosticBag());
        Assert.Empty(MergeProof.Misses(exam, sources, around.Fonts));
        var list = sources.Files.Single(file => file.Path is "data/recipients.csv");
        var changed = Encoding.UTF8.GetString(list.Bytes.Span).Replace("2 Long", "9 Long", StringComparison.Ordinal);
        sources = sources with
        {
            Files = sources.Files.Replace(list, list with { Bytes = Encoding.UTF8.GetBytes(changed) }),
        };
        Assert.Equal(
            ["TX-Γιώργος Λέων.pdf"],
            MergeProof.Misses(exam, sources, around.Fonts).Select(letter => letter.File)
        );
    }

    // Between the look at a letter and its copy.
    [Fact]
    public void A_letter_that_is_changed_meanwhile_is_not_copied()
    {
        var folder = MergedFolder.Read("out/letters", TestRun.Around(_letters.Path), new DiagnosticBag())!;
        var content = folder.Content(folder.Letters[0]);
        Assert.True(content.Read().IsDone);
        Change(_letters.File("out/letters/UT-Ann Example.pdf"));
        Assert.Equal(StorageOutcome.Changed, content.Read().Outcome);
        File.Delete(_letters.File("out/letters/UT-Ann Example.pdf"));
        Assert.Equal(StorageOutcome.NotFound, content.Read().Outcome);
    }

    [Fact]
    public void Letters_without_sources_are_kept_without()
    {
        Assert.Equal(0, Merge().ExitCode);
        var add = Add();
        Assert.Equal(
            (
                0,
                "note: the letters have no sources inside, so this version keeps none. 'letterpdf merge "
                    + "--embed-sources' makes letters that have them.\n"
            ),
            (add.ExitCode, add.Error)
        );
        Assert.Contains(": 3 letters, 5 files in all, ", add.Output, StringComparison.Ordinal);
        Assert.Contains("; 3 PDFs verified\n", Run("archive", "verify", "--deep").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_of_the_changed_list_is_the_next_version_and_stores_what_is_new()
    {
        Assert.Equal(0, Add().ExitCode);
        File.AppendAllText(_letters.File("data/recipients.csv"), "Cy Example,,4 Long Street,Dear Cy,CA,+1 555 4\n");
        Assert.Equal(0, Merge("--embed-sources").ExitCode);
        Assert.StartsWith($"{Id}: v2 added to archive: 4 letters, ", Add("-m", "One more").Output);
        var shown = Run("archive", "show", "subject", "v2").Output;
        Assert.Contains("  letters/CA-Cy Example.pdf  (v2/content/CA-Cy Example.pdf)\n", shown);
        Assert.Contains("  letters/UT-Ann Example.pdf  (v1/content/UT-Ann Example.pdf)\n", shown);
        Assert.Equal($"{Id}  v2  2026-03-04  to 4 recipients  One more\n1 letter\n", Run("archive", "list").Output);
        var all = Run("archive", "show", "subject").Output;
        Assert.Contains("  3 letters, one for each row of merge.csv\n", all, StringComparison.Ordinal);
        Assert.Contains("  4 letters, one for each row of merge.csv\n", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Example", all, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Run("archive", "show", "subject", "--format", "json").Output).RootElement;
        Assert.Equal(
            [3, 4],
            json.GetProperty("versions")
                .EnumerateArray()
                .Select(version => version.GetProperty("recipients").GetInt32())
        );
        Assert.Contains("\"recipients\": 4,", Run("archive", "list", "--format", "json").Output);
        Assert.Equal(0, Run("archive", "verify", "--deep").ExitCode);
    }

    [Fact]
    public void A_difference_is_that_of_one_recipients_letters()
    {
        Assert.Equal(0, Add().ExitCode);
        _letters.Edit("data/recipients.csv", "Ann Example,Minister,1 Long Street,Dear Ann", "Di New,,1 Road,Dear Di");
        _letters.Edit("data/body.md", "A text", "Another text");
        Assert.Equal(0, Merge("--embed-sources").ExitCode);
        Assert.Equal(0, Add("--id", Id).ExitCode);
        var diff = Run("archive", "diff", "subject", "v1", "v2");
        Assert.Equal(1, diff.ExitCode);
        Assert.Contains($"Before: {Id} v1 letters/TX-Γιώργος Λέων.pdf", diff.Output, StringComparison.Ordinal);
        Assert.Contains("Another", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Di New", diff.Output, StringComparison.Ordinal);
        Assert.Contains("Di New", Run("archive", "diff", "subject", "v1", "v2", "--recipient", "2").Output);
        Assert.Contains("Di New", Run("diff", "a-subject@v1", "a-subject@v2").Output);
        Assert.Equal(
            "letterpdf: v2 has no letter to 'Ann Example'; merge.csv of that version lists all.\n",
            Run("archive", "diff", "subject", "v1", "v2", "--recipient", "ann example")
                .Error.Replace("'ann example'", "'Ann Example'", StringComparison.Ordinal)
        );
    }

    // A letter of the merge that somebody adds by itself is not taken for the next merge.
    [Fact]
    public void A_single_letter_and_a_merge_are_one_letter_only_if_somebody_says_so()
    {
        Assert.Equal(0, Add().ExitCode);
        var asked = Run("archive", "add", "out/letters/UT-Ann Example.pdf");
        Assert.Equal(2, asked.ExitCode);
        Assert.Contains(", no signatories, 3 letters of a merge (the same subject", asked.Error);
        Assert.StartsWith(
            $"{Id}: v2 added",
            Run("archive", "add", "out/letters/UT-Ann Example.pdf", "--id", Id).Output
        );
        Assert.Equal(2, Add().ExitCode);
        Assert.StartsWith($"{Id}: v3 added", Add("--id", Id).Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("archive", "verify", "--deep").ExitCode);
    }

    [Fact]
    public void What_is_not_as_it_was_made_is_refused_and_named()
    {
        File.AppendAllText(_letters.File("out/letters/UT-Ann Example.pdf"), "x");
        File.Delete(_letters.File("out/letters/TX-Γιώργος Λέων.pdf"));
        _letters.Write("out/letters/notes.txt", "mine");
        AssertRefused(
            "error LP0742: the folder 'out/letters' is not as it was made: 'TX-Γιώργος Λέων.pdf' is missing, "
                + "'UT-Ann Example.pdf' was changed and 'notes.txt' does not belong to it\n"
        );
    }

    // Of the same length, so that only its digest tells.
    [Theory]
    [InlineData("UT-Ann Example.pdf")]
    [InlineData("TX-Γιώργος Λέων.pdf")]
    public void A_letter_with_another_digest_is_refused(string name)
    {
        Change(_letters.File($"out/letters/{name}"));
        AssertRefused($"error LP0742: the folder 'out/letters' is not as it was made: '{name}' was changed\n");
    }

    [Fact]
    public void A_letter_that_is_not_sound_is_refused_unless_it_is_what_was_sent()
    {
        var file = _letters.File("out/letters/TX-Γιώργος Λέων.pdf");
        var before = Sha256.HexOf(File.ReadAllBytes(file));
        Change(file);
        _letters.Edit("out/letters/merge.csv", before, Sha256.HexOf(File.ReadAllBytes(file)));
        AssertRefused("error LP0743: 1 of 3 letters is not sound; 'TX-Γιώργος Λέων.pdf': ");
        Assert.StartsWith($"{Id}: v1 added", Add("--as-sent").Output, StringComparison.Ordinal);
        var deep = Run("archive", "verify", "--deep");
        Assert.Equal(0, deep.ExitCode);
        Assert.Contains(
            "TX-Γιώργος Λέων.pdf: warning the letter is not sound, and was archived as it was sent: ",
            deep.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("UT-Ann", deep.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_two_merges_have_no_sources_in_common()
    {
        var name = "TX-Γιώργος Λέων.pdf";
        Directory.Move(_letters.File("out/letters"), _letters.File("first"));
        _letters.Edit("data/body.md", "A text", "Other words");
        Assert.Equal(0, Merge("--embed-sources").ExitCode);
        File.Copy(_letters.File($"out/letters/{name}"), _letters.File($"first/{name}"), overwrite: true);
        var rows = File.ReadAllLines(_letters.File("first/merge.csv"));
        var row = File.ReadAllLines(_letters.File("out/letters/merge.csv")).Single(line => line.Contains(name));
        rows[Array.FindIndex(rows, line => line.Contains(name, StringComparison.Ordinal))] = row;
        File.WriteAllText(
            _letters.File("first/merge.csv"),
            string.Join('\n', rows) + "\n",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)
        );
        var refused = Run("archive", "add", "--merge", "first");
        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith(
            $"letterpdf: error LP0744: 'UT-Ann Example.pdf' and '{name}' were not made of the same sources\n",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "note: the letters were not made of the same sources, so this version keeps none beside them.\n",
            Run("archive", "add", "--merge", "first", "--as-sent").Error
        );
    }

    [Fact]
    public void A_part_of_a_merge_is_told_of_join()
    {
        Assert.Equal(0, Merge("--shard", "1/2").ExitCode);
        var run = Run("archive", "add", "--merge", "out/letters-1-of-2");
        Assert.Equal(
            new TestRun(
                1,
                "",
                "letterpdf: error LP0741: the folder 'out/letters-1-of-2' is only a part of a merge\n"
                    + "  hint: Put all parts together with 'letterpdf merge --join', and keep the whole.\n"
                    + "1 error. Nothing was archived.\n"
            ),
            run
        );
        Assert.Equal(0, Merge("--shard", "2/2").ExitCode);
        string[] join = ["merge", "--join", "out/letters-1-of-2", "out/letters-2-of-2", "-o", "whole"];
        Assert.Equal(0, Run(join).ExitCode);
        Assert.Equal(0, Run("archive", "add", "--merge", "whole").ExitCode);
    }

    [Theory]
    [InlineData("none", "LP0740: there is no folder 'none'")]
    [InlineData("data", "LP0740: the folder 'data' is no merge: it has no merge.csv")]
    [InlineData("letters.zip", "LP0740: 'letters.zip' is a ZIP file, and the archive keeps a folder")]
    public void What_is_no_merge_is_said(string folder, string said)
    {
        Assert.Equal(0, Merge("-o", "letters.zip").ExitCode);
        var run = Run("archive", "add", "--merge", folder);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"letterpdf: error {said}\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_letters.File("archive")));
    }

    // Names of files that lead elsewhere, rows in no order, two letters of one name.
    [Theory]
    [InlineData("2,Ann Example,UT-", "2,Ann Example,../UT-")]
    [InlineData("2,Ann Example,", "9,Ann Example,")]
    [InlineData("TX-Γιώργος Λέων.pdf", "ut-ann example.pdf")]
    [InlineData("row,recipient", "row,name")]
    public void A_list_that_no_merge_wrote_is_refused(string from, string to)
    {
        _letters.Edit("out/letters/merge.csv", from, to);
        var run = Add();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error LP07", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_letters.File("archive")));
    }

    [Theory]
    [InlineData("--merge out/letters --also html", "--also is for what lies beside one PDF")]
    [InlineData("", "'letterpdf archive add' needs FILE.pdf, the letter; or --merge and the folder of many")]
    [InlineData("out/letters", "'out/letters' is the folder of a merge; with --merge before it, all its letters are")]
    public void What_does_not_go_together_is_said(string arguments, string said)
    {
        var run = Run(["archive", "add", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Further_files_go_with_a_merge()
    {
        _letters.Write("scan.txt", "a scan");
        Assert.Equal(0, Run("archive", "add", "--merge", "out/letters", "scan.txt").ExitCode);
        Assert.Contains("  files/scan.txt  (v1/content/scan.txt)\n", Run("archive", "show", "subject").Output);
    }

    [Fact]
    public void A_letter_that_is_changed_in_the_archive_is_found()
    {
        Assert.Equal(0, Add().ExitCode);
        Change(_letters.File($"{Content}/TX-Γιώργος Λέων.pdf"));
        var deep = Run("archive", "verify", "--deep");
        Assert.Equal(1, deep.ExitCode);
        Assert.Contains("TX-Γιώργος Λέων.pdf: error E092", deep.Output, StringComparison.Ordinal);
        Assert.Contains("TX-Γιώργος Λέων.pdf: error the letter is not sound: ", deep.Output, StringComparison.Ordinal);
        Assert.Contains(
            "merge.csv: error 'TX-Γιώργος Λέων.pdf' is listed, and the version has another file of that name\n",
            deep.Output,
            StringComparison.Ordinal
        );
    }

    // Somebody who can write the archive's digests too puts one sound letter in the place of another.
    [Fact]
    public void A_sound_letter_in_the_place_of_another_is_found_by_its_list()
    {
        Assert.Equal(0, Add().ExitCode);
        var item = _letters.File($"{Content}/../..");
        foreach (var inventory in new[] { $"{item}/inventory.json", $"{item}/v1/inventory.json" })
        {
            var text = File.ReadAllText(inventory)
                .Replace("letters/UT-Ann Example.pdf", "\0", StringComparison.Ordinal)
                .Replace("letters/TX-Γιώργος Λέων.pdf", "letters/UT-Ann Example.pdf", StringComparison.Ordinal)
                .Replace("\0", "letters/TX-Γιώργος Λέων.pdf", StringComparison.Ordinal);
            File.WriteAllText(inventory, text);
            var digest = DigestAlgorithm.Sha512.Of(File.ReadAllBytes(inventory));
            File.WriteAllText(inventory + ".sha512", $"{digest} inventory.json\n");
        }

        Assert.Equal(0, Run("archive", "verify").ExitCode);
        var deep = Run("archive", "verify", "--deep");
        Assert.Equal(1, deep.ExitCode);
        Assert.Contains("; 2 errors, 0 warnings;", deep.Output, StringComparison.Ordinal);
        Assert.Contains("'UT-Ann Example.pdf' is listed, and the version has another file", deep.Output);
    }

    public void Dispose() => _letters.Dispose();

    private static void Change(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private string[] Digests(string folder) =>
        [
            .. Directory
                .GetFiles(_letters.File(folder), "*.pdf")
                .Select(file => Sha256.HexOf(File.ReadAllBytes(file)))
                .Order(StringComparer.Ordinal),
        ];

    private void AssertRefused(string said)
    {
        var run = Add();
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"letterpdf: {said}", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error. Nothing was archived.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_letters.File("archive")));
    }

    private TestRun Merge(params string[] more) => Run(["merge", "--no-lints", .. more]);

    private TestRun Add(params string[] more) => Run(["archive", "add", "--merge", "out/letters", .. more]);

    private TestRun Run(params string[] arguments) => TestRun.Of(_letters.Path, arguments);
}
