using System.Text;
using LetterPdf.Suite.Archives;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Forms;

/// <summary>`build --also`: forms beside the PDF, as the user meets them.</summary>
public sealed class BuildFormsTests : IDisposable
{
    private const string All = "html,text,docx,eml";

    private readonly TemporaryFolder _folder = new();

    public BuildFormsTests()
    {
        _folder.Write(
            "letter.yml",
            """
            date: 2026-03-02
            letterhead: {name: A Coalition}
            addressee:
              - {name: Jane Roe, email: jane.roe@example.org, address: [Main Street 1]}
              - email: second@example.org   # the deputy
                name: John Doe
            subject: A subject
            salutation: 'Dear all:'
            body: |
              We write.
            closing: Sincerely,
            signatories: {file: list.csv}

            """
        );
        _folder.Write("list.csv", "organization,country\nA Forum,Kenya\nAn Alliance,Peru\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_forms_have_the_PDFs_name_and_the_same_bytes_each_time()
    {
        var run = Run("build", "--also", All);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["letter.docx", "letter.eml", "letter.html", "letter.pdf", "letter.txt"], Made());
        Assert.Contains("out/letter.txt: 160 characters, 27 words\n", run.Output, StringComparison.Ordinal);
        var first = Bytes();
        Assert.Equal(0, Run("build", "--also", "eml,docx,text,html").ExitCode);
        Assert.Equal(first, Bytes());
    }

    [Fact]
    public void Letter_yml_names_forms_and_the_command_line_overrules_it()
    {
        File.AppendAllText(_folder.File("letter.yml"), "output: {file: out/act.pdf, also: [Text, docx]}\n");
        Assert.Equal(0, Run("build").ExitCode);
        Assert.Equal(["act.docx", "act.pdf", "act.txt"], Made());
        Directory.Delete(_folder.File("out"), recursive: true);
        Assert.Equal(0, Run("build", "--also", "html", "--fragment", "--draft").ExitCode);
        Assert.Equal(["act.draft.fragment.html", "act.draft.pdf"], Made());
    }

    [Fact]
    public void A_form_that_does_not_exist_is_an_error_at_its_place()
    {
        File.AppendAllText(_folder.File("letter.yml"), "output: {also: [html, word]}\n");
        var run = Run("build");
        Assert.Contains(
            "letter.yml:13:23: error LP0011: 'output.also' cannot be 'word'",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("Did you mean 'docx'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_too_long_leaves_all_as_it_was()
    {
        Assert.Equal(0, Run("build", "--also", "text").ExitCode);
        var before = Bytes();
        _folder.Edit("letter.yml", "We write.", "We write again.");
        var run = Run("build", "--also", "text,docx", "--limit", "100");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0900", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Bytes());
    }

    [Theory]
    [InlineData("--limit", "100")]
    [InlineData("--wrap", "none")]
    [InlineData("--fragment")]
    public void An_option_for_a_form_that_is_not_made_is_an_error(params string[] option)
    {
        var run = Run(["build", "--also", "docx", .. option]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0710", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("out")));
    }

    [Fact]
    public void A_form_never_takes_the_place_of_the_letters_own_file()
    {
        _folder.Write("data/act.txt", "We write.\n");
        _folder.Edit("letter.yml", "body: |\n  We write.", "body: data/act.txt");
        File.AppendAllText(_folder.File("letter.yml"), "output: {file: data/act.pdf, also: [text]}\n");
        var run = Run("build");
        Assert.Contains("LP0708", run.Error, StringComparison.Ordinal);
        Assert.Equal("We write.\n", File.ReadAllText(_folder.File("data/act.txt")));
    }

    // Mail goes to these addresses, and nobody else has to know them.
    [Fact]
    public void Addresses_are_in_the_mail_and_nowhere_else()
    {
        Assert.Equal(0, Run("build", "--also", All, "--embed-sources").ExitCode);
        var mail = File.ReadAllText(_folder.File("out/letter.eml"));
        Assert.Contains(
            "To: Jane Roe <jane.roe@example.org>, John Doe <second@example.org>",
            mail,
            StringComparison.Ordinal
        );
        var pdf = File.ReadAllBytes(_folder.File("out/letter.pdf"));
        var sources = Verified(pdf);
        Assert.All(
            sources.Select(source => Encoding.UTF8.GetString(source.Bytes.Span)),
            text => Assert.DoesNotContain("example.org", text, StringComparison.Ordinal)
        );
        Assert.All(
            new[] { "letter.html", "letter.txt" },
            name =>
                Assert.DoesNotContain(
                    "example.org",
                    File.ReadAllText(_folder.File($"out/{name}")),
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("Jane <jane@example.org>")]
    [InlineData("jane@example.org, john@example.org")]
    [InlineData("jane@example")]
    [InlineData("jane..roe@example.org")]
    [InlineData("@example.org")]
    public void What_is_not_one_address_is_an_error(string address)
    {
        _folder.Edit("letter.yml", "jane.roe@example.org", $"\"{address}\"");
        Assert.Contains("LP0035", Run("build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_its_sources_keeps_text_and_Word_and_proves_them()
    {
        Assert.Equal(0, Run("build", "--also", All, "--embed-sources", "--wrap", "none").ExitCode);
        var sources = Verified(File.ReadAllBytes(_folder.File("out/letter.pdf")));
        var kept = sources.Where(source => source.Relationship is "Alternative").ToArray();
        Assert.Equal(
            ["forms/letter.docx", "forms/letter.txt"],
            kept.Select(source => source.Path).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            File.ReadAllBytes(_folder.File("out/letter.docx")),
            kept.Single(source => source.Path is "forms/letter.docx").Bytes.ToArray()
        );
        Assert.Contains(
            "exactly what the sources inside give",
            Run("verify", "out/letter.pdf").Output,
            StringComparison.Ordinal
        );
    }

    // Each begins an item with something else than a paragraph.
    [Theory]
    [InlineData("- > a\n")]
    [InlineData("- > - > a\n- b\n")]
    [InlineData("> - > a\n")]
    [InlineData("- 1. > a\n")]
    [InlineData("- > | a | b |\n  > |---|---|\n  > | c | d |\n")]
    [InlineData("x[^1]\n\n[^1]: - > a\n")]
    public void Quotations_in_lists_come_back_from_Word(string body)
    {
        _folder.Write("body.md", body);
        _folder.Edit("letter.yml", "body: |\n  We write.", "body: body.md");
        Assert.Equal(0, Run("build", "--also", "docx").ExitCode);
        Assert.Equal(0, Run("import", "out/letter.docx", "-o", "again.md").ExitCode);
        var pdf = File.ReadAllBytes(_folder.File("out/letter.pdf"));
        _folder.Edit("letter.yml", "body: body.md", "body: again.md");
        Assert.Equal(0, Run("build", "--also", "docx").ExitCode);
        Assert.Equal(pdf, File.ReadAllBytes(_folder.File("out/letter.pdf")));
    }

    [Fact]
    public void A_subject_that_looks_encoded_is_read_as_it_is_written()
    {
        _folder.Edit("letter.yml", "subject: A subject", "subject: \"=?utf-8?q?A_Bcc?= and é\"");
        Assert.Equal(0, Run("build", "--also", "eml").ExitCode);
        var line = File.ReadLines(_folder.File("out/letter.eml"))
            .SkipWhile(line => !line.StartsWith("Subject:", StringComparison.Ordinal))
            .TakeWhile((line, i) => i == 0 || line.StartsWith(' '));
        var words = string.Concat(line)["Subject:".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            "=?utf-8?q?A_Bcc?= and é",
            string.Concat(words.Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word[10..^2]))))
        );
    }

    // The page names the PDF that was sent; beside another it would be wrong.
    [Fact]
    public void A_form_of_an_earlier_state_is_warned_of()
    {
        Assert.Equal(0, Run("build", "--also", All).ExitCode);
        Assert.DoesNotContain("LP0711", Run("build").Error, StringComparison.Ordinal);
        _folder.Edit("letter.yml", "We write.", "We write again.");
        var run = Run("build", "--also", "html");
        foreach (var name in new[] { "letter.txt", "letter.docx", "letter.eml" })
        {
            Assert.Contains($"LP0711: 'out/{name}'", run.Error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("out/letter.html'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mail_of_a_draft_goes_to_nobody()
    {
        Assert.Equal(0, Run("build", "--draft", "--also", "eml").ExitCode);
        Assert.DoesNotContain(
            "\nTo:",
            File.ReadAllText(_folder.File("out/letter.draft.eml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_archive_refuses_a_text_or_a_Word_document_that_says_something_else()
    {
        Assert.Equal(0, Run("build", "--also", "text,docx", "--embed-sources").ExitCode);
        _folder.Edit("letter.yml", "We write.", "We write again.");
        Assert.Equal(0, Run("build", "--also", "text", "--wrap", "none", "--embed-sources").ExitCode);
        string[] add = ["archive", "add", "out/letter.pdf", "--root", "archive", "--id", "x", "--also"];
        Assert.Contains("was made with another PDF", Run([.. add, "docx"]).Error, StringComparison.Ordinal);
        Assert.Equal(0, Run([.. add, "text"]).ExitCode);
        File.AppendAllText(_folder.File("out/letter.txt"), "More.\n");
        Assert.Contains("was made with another PDF", Run([.. add, "text"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_archive_keeps_what_was_made_with_the_PDF_and_not_what_was_made_with_another()
    {
        Assert.Equal(0, Run("build", "--also", All, "--embed-sources").ExitCode);
        var html = File.ReadAllBytes(_folder.File("out/letter.html"));
        Assert.Equal(
            0,
            Run("archive", "add", "out/letter.pdf", "--also", All, "--root", "archive", "--id", "x").ExitCode
        );
        var kept = Directory
            .EnumerateFiles(_folder.File("archive"), "letter.*", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file))
            .Except(["letter.pdf", "letter.yml"])
            .Order(StringComparer.Ordinal);
        Assert.Equal(["letter.docx", "letter.eml", "letter.html", "letter.txt"], kept);

        _folder.Edit("letter.yml", "We write.", "We write again.");
        Assert.Equal(0, Run("build", "--also", "eml", "--embed-sources").ExitCode);
        File.WriteAllBytes(_folder.File("out/letter.html"), html);
        var run = Run("archive", "add", "out/letter.pdf", "--also", "html", "--root", "archive", "--id", "x");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("was made with another PDF", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            0,
            Run("archive", "add", "out/letter.pdf", "--also", "eml", "--root", "archive", "--id", "x").ExitCode
        );
    }

    [Fact]
    public void A_full_or_read_only_disk_leaves_all_forms_as_they_were()
    {
        using var disk = SmallDisk.TryMount("400k");
        if (disk is null)
        {
            Assert.Skip("a small disk can't be mounted here");
        }

        var pdf = Path.Combine(disk.Path, "letter.pdf");
        Assert.Equal(0, Run("build", "--also", All, "-o", pdf).ExitCode);
        var before = Directory
            .GetFiles(disk.Path)
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => file, File.ReadAllBytes);
        _folder.Edit("letter.yml", "We write.", "We write again.");
        File.WriteAllBytes(Path.Combine(disk.Path, "filler"), new byte[Room(disk.Path) - 20_000]);
        var run = Run("build", "--also", All, "-o", pdf);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LP0705", run.Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(disk.Path, "filler"));
        AssertAs(before, disk.Path);
        disk.MakeReadOnly();
        Assert.Equal(1, Run("build", "--also", All, "-o", pdf).ExitCode);
        AssertAs(before, disk.Path);
    }

    private static int Room(string path) => (int)new DriveInfo(path).AvailableFreeSpace;

    private static void AssertAs(Dictionary<string, byte[]> before, string folder)
    {
        Assert.Equal(before.Keys, Directory.GetFiles(folder).Order(StringComparer.Ordinal));
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(file.Key)));
    }

    private static System.Collections.Immutable.ImmutableArray<Verification.EmbeddedSource> Verified(byte[] pdf) =>
        LetterPdf.Tests.Readers.Verified.Of(pdf).Sources;

    private TestRun Run(params string[] args) =>
        TestRun.Of(_folder.Path, args is ["build", ..] ? [.. args, "--no-lints"] : args);

    private string[] Made() =>
        [
            .. Directory
                .GetFiles(_folder.File("out"))
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    private Dictionary<string, string> Bytes() =>
        Directory
            .GetFiles(_folder.File("out"))
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)));
}
