using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Tests.Signatures;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Proof;

/// <summary>`letterpdf verify`: its output for files that are what they claim to be, and for files that are
/// not.</summary>
public sealed class VerifyCommandTests
{
    [Fact]
    public void The_same_116_names_are_in_the_source_and_in_the_file_letter_by_letter()
    {
        using var json = Json(RepositoryFolder.Root, RealLetter.PdfFile);
        var names = json
            .RootElement.GetProperty("signatories")
            .EnumerateArray()
            .Select(name => name.GetString()!)
            .ToArray();
        Assert.Equal(116, names.Length);
        Assert.Equal(ListOnDisk(), names);
    }

    [Fact]
    public void A_sound_file_without_sources_is_said_to_be_sound_and_no_more()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        TestRun.Of(folder.Path, "build");
        var run = TestRun.Of(folder.Path, "verify", "out/letter.pdf", "--details");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("out/letter.pdf: Sound.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "It claims to be PDF/A-2a + PDF/UA-1.\nNo sources are inside",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(TestRun.Of(folder.Path, "inspect", "tags").Output, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_what_was_asked_what_was_found_and_what_is_inside()
    {
        using var folder = WithSources();
        using var json = Json(folder.Path, "x.pdf");
        var root = json.RootElement;
        Assert.True(root.GetProperty("sound").GetBoolean());
        Assert.Equal("PDF/A-3a + PDF/UA-1", root.GetProperty("claims").GetString());
        Assert.Equal("same", root.GetProperty("rebuild").GetProperty("outcome").GetString());
        Assert.True(root.GetProperty("checks").GetArrayLength() > 50);
        Assert.All(
            root.GetProperty("checks").EnumerateArray(),
            check => Assert.NotEqual("failed", check.GetProperty("outcome").GetString())
        );
        Assert.Equal(
            ["data/body.md", "data/signatories.csv", "fonts.sha256", "letter.yml"],
            root.GetProperty("sources")
                .EnumerateArray()
                .Select(source => source.GetProperty("path").GetString()!)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            "Threats to the International Criminal Court",
            root.GetProperty("facts").GetProperty("title").GetString()
        );
    }

    [Fact]
    public void The_receipt_is_html_that_stands_alone_and_says_what_people_must_look_at()
    {
        using var folder = WithSources();
        var html = TestRun.Of(folder.Path, "verify", "x.pdf", "--format", "html").Output;
        var page = XDocument.Parse(
            html.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)
                .Replace("\"utf-8\">", "\"utf-8\"/>", StringComparison.Ordinal)
                .Replace("\"width=device-width\">", "\"width=device-width\"/>", StringComparison.Ordinal)
        );
        Assert.Equal("en", page.Root!.Attribute("lang")!.Value);
        Assert.Equal(
            ["Threats to the International Criminal Court"],
            page.Descendants("h1").Select(heading => heading.Value)
        );
        Assert.Equal(
            ["What was proved", "What was not proved", "Signatories (116)"],
            page.Descendants("h2").Select(heading => heading.Value)
        );
        Assert.Equal(
            ListOnDisk(),
            page.Descendants("ul")
                .Single(list => list.Attribute("class")?.Value == "names")
                .Elements()
                .Select(name => name.Value)
        );
        Assert.Equal("sound", page.Descendants("div").First().Attribute("class")!.Value.Split(' ')[1]);
        Assert.Contains("Is every name right", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_receipt_speaks_the_letters_language_and_marks_what_is_english()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit("letter.yml", "language: en-US", "language: de");
        TestRun.Of(folder.Path, "build", "-o", "x.pdf");
        var html = TestRun.Of(folder.Path, "verify", "x.pdf", "--format", "html").Output;
        Assert.Contains("<html lang=\"de\">", html, StringComparison.Ordinal);
        Assert.Contains("In Ordnung</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>22. Mai 2024</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("<div lang=\"en\">\n<ul class=\"checks\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Conforme")]
    [InlineData("pt-BR", "Correto")]
    [InlineData("NL", "In orde")]
    [InlineData("sw", "Sound")]
    [InlineData("enx", "Sound")]
    [InlineData(null, "Sound")]
    public void A_language_without_words_is_told_in_english(string? tag, string word) =>
        Assert.Equal(word, Operations.ReceiptLanguage.Of(tag).Sound);

    [Fact]
    public void Not_proved_and_fault_are_states_of_their_own()
    {
        using var folder = WithSources();
        Exchange(folder, "data/body.md", "alarmed", "worried");
        var html = TestRun.Of(folder.Path, "verify", "changed.pdf", "--format", "html").Output;
        Assert.Contains("<div class=\"state fault\">", html, StringComparison.Ordinal);
        Assert.Contains("<h2>What is wrong</h2>", html, StringComparison.Ordinal);
        Assert.Contains("We are worried by threats", html, StringComparison.Ordinal);
        Assert.DoesNotContain("byte for byte.</li>", html, StringComparison.Ordinal);
        var without = TestRun.Of(
            folder.Path,
            world => world with { Around = world.Around with { ProgramFolder = folder.Path } },
            "verify",
            "x.pdf",
            "--format",
            "html"
        );
        Assert.Equal(3, without.ExitCode);
        Assert.Contains("<div class=\"state open\">", without.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The sources inside this file give", without.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Less_is_said_unless_all_is_asked_for()
    {
        using var folder = WithSources();
        var run = TestRun.Of(folder.Path, "verify", "x.pdf");
        Assert.Matches(
            "\\Ax.pdf: Sound, and exactly what the sources inside give\\.\n\n\"Threats to the International "
                + "Criminal Court\", 2024-05-22, 3 pages, 116 signatories, PDF/A-3a \\+ PDF/UA-1, [0-9,]+ bytes, "
                + "SHA-256 [0-9a-f]{64}\nWith --details: .*\n\\z",
            run.Output
        );
        Assert.True(
            TestRun.Of(folder.Path, "verify", "x.pdf", "--details").Output.Count(letter => letter == '\n') > 150
        );
    }

    [Theory]
    [InlineData(
        "verify x.pdf --format html",
        0,
        "x.pdf: Sound, and exactly what the sources inside give.\nWritten to out.txt.\n"
    )]
    [InlineData(
        "verify x.pdf --format json",
        0,
        "x.pdf: Sound, and exactly what the sources inside give.\nWritten to out.txt.\n"
    )]
    [InlineData("diff x.pdf y.pdf", 1, "The two letters differ.\nWritten to out.txt.\n")]
    [InlineData("check --format sarif", 0, "Written to out.txt.\n")]
    [InlineData("schema", 0, "Written to out.txt.\n")]
    public void What_is_said_goes_into_a_file_word_for_word_and_the_exit_code_stays(
        string line,
        int exitCode,
        string told
    )
    {
        using var folder = WithSources();
        folder.Edit("letter.yml", "date: 2024-05-22", "date: 2024-05-23");
        TestRun.Of(folder.Path, "build", "-o", "y.pdf");
        var plain = TestRun.Of(folder.Path, line.Split(' '));
        var run = TestRun.Of(folder.Path, [.. line.Split(' '), "-o", "out.txt"]);
        Assert.Equal((exitCode, told), (run.ExitCode, run.Output));
        Assert.Equal(exitCode, plain.ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(plain.Output), File.ReadAllBytes(folder.File("out.txt")));
    }

    [Fact]
    public void A_file_of_a_letter_is_not_written_over_and_what_cannot_be_written_is_said()
    {
        using var folder = WithSources();
        foreach (var name in (string[])["x.pdf", "letter.yml", "data/body.md", "DATA.CSV"])
        {
            var run = TestRun.Of(folder.Path, "verify", "x.pdf", "-o", name);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("would be written over", run.Error, StringComparison.Ordinal);
        }

        Directory.CreateDirectory(folder.File("taken"));
        var lost = TestRun.Of(folder.Path, "verify", "x.pdf", "-o", "taken");
        Assert.Equal((74, "x.pdf: Sound, and exactly what the sources inside give.\n"), (lost.ExitCode, lost.Output));
        Assert.Contains("LP0705", lost.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C: letter.pdf")]
    [InlineData("urn:letter@v1")]
    [InlineData("@letter.pdf")]
    [InlineData("a\\b.pdf")]
    public void A_file_that_is_there_is_meant_whatever_its_name_holds(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var folder = WithSources();
        File.Move(folder.File("x.pdf"), folder.File(name));
        Assert.StartsWith(
            $"{name}: Sound, and exactly",
            TestRun.Of(folder.Path, "verify", name).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "diff", name, name).ExitCode);
    }

    [Fact]
    public void A_receipt_escapes_what_a_file_says()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit(
            "letter.yml",
            "subject: Threats to the International Criminal Court",
            "subject: \"<script>alert(1)</script> & more\""
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "-o", "x.pdf").ExitCode);
        var html = TestRun.Of(folder.Path, "verify", "x.pdf", "--format", "html").Output;
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "data/signatories.csv",
        "Ensaaf",
        "Ensaff",
        "the signatory \"Ensaaf (US)\" is \"Ensaff (US)\" in the sources"
    )]
    [InlineData(
        "data/signatories.csv",
        "Réseau Equitas",
        "Reseau Equitas",
        "the signatory \"Réseau Equitas Côte d’Ivoire\" is \"Reseau Equitas Côte d’Ivoire\" in the sources"
    )]
    [InlineData("data/signatories.csv", "J Street,US\n", "", "the signatory \"J Street (US)\" is not in the sources")]
    [InlineData("data/body.md", "alarmed", "worried", "We are worried by threats")]
    [InlineData(
        "letter.yml",
        "date: 2024-05-22",
        "date: 2024-05-23",
        "the date is \"D:20240522000000Z\" in the file, and the sources give \"D:20240523000000Z\""
    )]
    public void A_source_that_was_changed_is_found_and_what_was_changed_is_named(
        string file,
        string from,
        string to,
        string named
    )
    {
        using var folder = WithSources();
        Exchange(folder, file, from, to);
        var run = TestRun.Of(folder.Path, "verify", "changed.pdf");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("This file is NOT what its sources give.", run.Output, StringComparison.Ordinal);
        Assert.Contains(named, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_attachment_is_found_and_named()
    {
        using var folder = WithSources();
        var original = Verified
            .Of(File.ReadAllBytes(folder.File("x.pdf")))
            .Sources.Single(source => source.Path == "data/body.md");
        AttachmentEdit.Write(
            folder.File("x.pdf"),
            folder.File("changed.pdf"),
            "data/body.md",
            original.Bytes[..^200].ToArray(),
            keepDeclaredSize: true
        );
        var run = TestRun.Of(folder.Path, "verify", "changed.pdf");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("data/body.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("attachments: not so", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_pdf_or_not_there_is_said_in_plain_words()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.pdf", "Dear President Biden");
        var run = TestRun.Of(folder.Path, "verify", "x.pdf");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("x.pdf: This is not a PDF that can be read.\n", run.Output, StringComparison.Ordinal);
        var missing = TestRun.Of(folder.Path, "verify", "y.pdf");
        Assert.Equal((2, "letterpdf: there is no file 'y.pdf'.\n"), (missing.ExitCode, missing.Error));
    }

    [Fact]
    public void A_byte_that_was_added_is_found()
    {
        using var folder = WithSources();
        File.WriteAllBytes(folder.File("changed.pdf"), [.. File.ReadAllBytes(folder.File("x.pdf")), (byte)'\n']);
        Assert.Equal(1, TestRun.Of(folder.Path, "verify", "changed.pdf").ExitCode);
    }

    [Fact]
    public void What_was_added_to_a_letter_is_told_and_the_letter_before_it_is_what_the_sources_give()
    {
        using var folder = WithSources();
        var file = File.ReadAllBytes(folder.File("x.pdf"));
        var survey = LetterPdf.Verification.PdfSurvey.Of(file)!;
        var number = survey.Size;
        File.WriteAllBytes(
            folder.File("proven.pdf"),
            Addition
                .To(file)
                .Put(number, $"<</Type /DSS/Certs [{number + 1} 0 R]>>")
                .Put(
                    number + 1,
                    $"<</Length {ProofSamples.Certificate.Length}>>\nstream\n{ProofSamples.Certificate}\nendstream"
                )
                .Put(survey.Root.Number, Encoding.Latin1.GetString(survey.Catalog.With("DSS", $"{number} 0 R").Span))
                .Write()
        );
        var run = TestRun.Of(folder.Path, "verify", "proven.pdf");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            "proven.pdf: Sound, and exactly what the sources inside give",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "the letter as it was before anything was added to it is the same, byte for byte.\n\nAdded to the file "
                + "after it was finished:\n  1. certificates and answers",
            run.Output,
            StringComparison.Ordinal
        );
        using var json = Json(folder.Path, "proven.pdf");
        Assert.Equal(
            ["letter", "proof"],
            json.RootElement.GetProperty("revisions")
                .EnumerateArray()
                .Select(revision => revision.GetProperty("kind").GetString()!)
        );
        Assert.Equal(file.Length, json.RootElement.GetProperty("revisions")[0].GetProperty("end").GetInt32());
    }

    [Fact]
    public void A_source_that_was_exchanged_in_an_addition_is_found_though_the_letter_before_it_is_as_built()
    {
        using var folder = WithSources();
        var file = File.ReadAllBytes(folder.File("x.pdf"));
        var edited = EditableFile.Of(file);
        var number = edited.NumberOf("/Subtype /text#2Fmarkdown");
        File.WriteAllBytes(
            folder.File("changed.pdf"),
            Addition
                .To(file)
                .Put(
                    number,
                    EditableFile.WithLength(
                        edited.TextOf(number).Replace("alarmed", "worried", StringComparison.Ordinal)
                    )
                )
                .Write()
        );
        var run = TestRun.Of(folder.Path, "verify", "changed.pdf");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("updates: not so", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "after the file was finished, a file inside the file was replaced",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "the letter as it was before anything was added to it is the same, byte for byte.",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("The text is the same as before.", run.Output, StringComparison.Ordinal);
    }

    private static void Exchange(TemporaryFolder folder, string file, string from, string to)
    {
        var source = Verified.Of(File.ReadAllBytes(folder.File("x.pdf"))).Sources.Single(source => source.Path == file);
        var text = Encoding.UTF8.GetString(source.Bytes.Span);
        Assert.Contains(from, text, StringComparison.Ordinal);
        AttachmentEdit.Write(
            folder.File("x.pdf"),
            folder.File("changed.pdf"),
            file,
            Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))
        );
    }

    private static JsonDocument Json(string folder, string file)
    {
        var run = TestRun.Of(folder, "verify", file, "--format", "json");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return JsonDocument.Parse(run.Output);
    }

    private static TemporaryFolder WithSources()
    {
        var folder = TemporaryFolder.WithRealLetter();
        var run = TestRun.Of(folder.Path, "build", "--embed-sources", "-o", "x.pdf");
        Assert.True(run.ExitCode == 0, run.Error);
        return folder;
    }

    // The senders' own words in letter/source order, read without the program.
    private static string[] ListOnDisk() =>
        [
            .. File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "data", "signatories.csv"))
                .Skip(1)
                .Where(line => line.Length > 0)
                .Select(line =>
                {
                    var (name, country) = line.StartsWith('"')
                        ? (line[1..line.IndexOf('"', 1)], line[(line.IndexOf('"', 1) + 2)..])
                        : (line[..line.LastIndexOf(',')], line[(line.LastIndexOf(',') + 1)..]);
                    return country.Length == 0 ? name : $"{name} ({country.Trim('"')})";
                }),
        ];
}
