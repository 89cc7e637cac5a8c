using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LetterPdf.Comparison;
using LetterPdf.Model;
using LetterPdf.Suite.Proof;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Comparisons;

/// <summary>`letterpdf diff`: the real letter against copies of it that were edited, built or not, with sources or
/// without.</summary>
public sealed partial class DiffCommandTests
{
    public static TheoryData<string> Letters => [.. LetterRecipe.Names];

    /// <summary>
    /// Against files that a person has read. A comparison that differs is written to the system's temporary folder
    /// `letterpdf-golden`: read it before taking it over.
    /// </summary>
    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "json")]
    [InlineData("html", "html")]
    public void The_real_letter_against_its_next_version_is_as_it_was_last_read(string format, string extension)
    {
        using var folder = TwoVersions();
        var run = TestRun.Of(folder.Path, "diff", "may", "june", "--format", format);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        var fresh = Lengths().Replace(run.Output, "\"$1\": …");
        var golden = Path.Combine(
            RepositoryFolder.Root,
            "tests",
            "LetterPdf.Suite",
            "Golden",
            "Comparisons",
            $"real-letter.{extension}"
        );
        var known = File.Exists(golden) ? File.ReadAllText(golden) : string.Empty;
        if (!string.Equals(known, fresh, StringComparison.Ordinal))
        {
            File.WriteAllText(
                Path.Combine(
                    Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "letterpdf-golden")).FullName,
                    $"real-letter.{extension}"
                ),
                fresh
            );
        }

        Assert.Equal(known, fresh);
    }

    [Fact]
    public void The_manuals_example_is_what_the_program_says()
    {
        using var folder = TwoVersions();
        var summary = TestRun
            .Of(folder.Path, "diff", "may", "june")
            .Output.Split('\n')
            .SkipWhile(line => !line.StartsWith("The two letters", StringComparison.Ordinal))
            .TakeWhile(line => line.Length > 0);
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "verifying.md"))
            .ReplaceLineEndings("\n");
        Assert.Contains(string.Concat(summary.Select(line => $"{line}\n")), page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_does_not_matter_whether_a_letter_is_built_already_or_has_its_sources_inside()
    {
        using var folder = TwoVersions();
        TestRun.Of(folder.Path, "build", "may", "-o", "plain.pdf");
        TestRun.Of(folder.Path, "build", "may", "--embed-sources", "-o", "sources.pdf");
        var expected = Changes(TestRun.Of(folder.Path, "diff", "may", "june").Output);
        foreach (var before in (string[])["plain.pdf", "sources.pdf", "may/letter.yml"])
        {
            Assert.Equal(expected, Changes(TestRun.Of(folder.Path, "diff", before, "june").Output));
        }
    }

    [Fact]
    public void Letters_that_say_the_same_give_0_and_the_reason_why_their_bytes_differ()
    {
        using var folder = TwoVersions();
        TestRun.Of(folder.Path, "build", "may", "-o", "plain.pdf");
        TestRun.Of(folder.Path, "build", "may", "--embed-sources", "-o", "sources.pdf");
        var same = TestRun.Of(folder.Path, "diff", "plain.pdf", "may");
        Assert.Equal(0, same.ExitCode);
        Assert.EndsWith(
            "\n\nThe two letters are the same file, byte for byte.\n",
            same.Output,
            StringComparison.Ordinal
        );
        var other = TestRun.Of(folder.Path, "diff", "plain.pdf", "sources.pdf");
        Assert.Equal(0, other.ExitCode);
        Assert.EndsWith(
            "\n\nThe two letters say the same.\nThe files are not the same byte for byte; they differ in what is "
                + "not text, such as layout, pictures or sources inside.\n",
            other.Output,
            StringComparison.Ordinal
        );
        folder.Edit("june/letter.yml", "date: 2024-06-03", "date: 2024-06-03\nkeywords: [peace]");
        Assert.Equal(1, TestRun.Of(folder.Path, "diff", "may", "june").ExitCode);
    }

    [Fact]
    public void A_letter_that_can_not_be_built_is_not_compared()
    {
        using var folder = TwoVersions();
        folder.Edit("june/letter.yml", "date: 2024-06-03", "date: 31 June 2024");
        var run = TestRun.Of(folder.Path, "diff", "may", "june");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("error LP0031: 'date' is not a date", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("'june' can't be built, so nothing was compared.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.pdf", 2, "letterpdf: there is no file 'nothing.pdf'.\n")]
    [InlineData("text.pdf", 1, "letterpdf: 'text.pdf' is not a PDF that can be read, so nothing was compared.\n")]
    public void What_is_no_letter_is_said_in_plain_words(string file, int exitCode, string message)
    {
        using var folder = TwoVersions();
        folder.Write("text.pdf", "Dear President Biden");
        Assert.Equal(new TestRun(exitCode, string.Empty, message), TestRun.Of(folder.Path, "diff", file, "may"));
        Assert.Equal(new TestRun(exitCode, string.Empty, message), TestRun.Of(folder.Path, "diff", "may", file));
    }

    [Fact]
    public void One_letter_alone_is_wrong_usage() =>
        Assert.Equal(2, TestRun.Of(RepositoryFolder.Root, "diff", ".").ExitCode);

    [Fact]
    public void Sources_that_were_exchanged_are_said_and_do_not_change_what_the_page_says()
    {
        using var folder = TwoVersions();
        TestRun.Of(folder.Path, "build", "may", "--embed-sources", "-o", "sources.pdf");
        var letter = Verified
            .Of(File.ReadAllBytes(folder.File("sources.pdf")))
            .Sources.Single(source => source.Path == "letter.yml");
        var changed = Encoding
            .UTF8.GetString(letter.Bytes.Span)
            .Replace("Dear President Biden:", "Dear Nobody:", StringComparison.Ordinal);
        AttachmentEdit.Write(
            folder.File("sources.pdf"),
            folder.File("changed.pdf"),
            "letter.yml",
            Encoding.UTF8.GetBytes(changed)
        );
        var run = TestRun.Of(folder.Path, "diff", "changed.pdf", "may");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "Note: changed.pdf: it is not what the sources inside it give. 'letterpdf verify' says more.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Nothing differs in what could be read, but that may not be all that the files show: see above.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Nobody", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_sent_does_not_say_where_its_maker_keeps_letters()
    {
        using var folder = TwoVersions();
        var html = TestRun.Of(folder.Path, "diff", folder.File("may"), folder.File("june"), "--format", "html").Output;
        Assert.DoesNotContain(Path.GetFileName(folder.Path), html, StringComparison.Ordinal);
        Assert.Contains("<bdi>may</bdi>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_added_and_withdrawn_as_the_two_lists_say()
    {
        using var folder = TwoVersions();
        using var json = JsonDocument.Parse(TestRun.Of(folder.Path, "diff", "may", "june", "--format", "json").Output);
        var signatories = json.RootElement.GetProperty("signatories");
        string[] Rows(string letter) =>
            [.. File.ReadAllLines(folder.File($"{letter}/data/signatories.csv")).Select(row => row.Split(',')[0])];
        Assert.Equal(
            ["Zenith Rights"],
            signatories.GetProperty("added").EnumerateArray().Select(entry => entry.GetProperty("name").GetString())
        );
        Assert.All(
            signatories.GetProperty("added").EnumerateArray(),
            entry =>
                Assert.Contains(
                    entry.GetProperty("name").GetString(),
                    Rows("june").Except(Rows("may"), StringComparer.Ordinal)
                )
        );
        Assert.All(
            signatories.GetProperty("withdrawn").EnumerateArray(),
            entry =>
                Assert.Contains(
                    entry.GetProperty("name").GetString(),
                    Rows("may").Except(Rows("june"), StringComparer.Ordinal)
                )
        );
    }

    [Fact]
    public void Another_program_finds_what_was_added_in_the_second_file_only_and_what_was_withdrawn_in_the_first_only()
    {
        using var folder = TwoVersions();
        string Words(string letter)
        {
            TestRun.Of(folder.Path, "build", letter, "-o", $"{letter}.pdf");
            var (_, output, _) = Tool.Run("pdftotext", "-raw", "-enc", "UTF-8", folder.File($"{letter}.pdf"), "-");
            return output.ReplaceLineEndings(" ");
        }

        var (may, june) = (Words("may"), Words("june"));
        using var json = JsonDocument.Parse(
            TestRun.Of(folder.Path, "diff", "may.pdf", "june.pdf", "--format", "json").Output
        );
        var signatories = json.RootElement.GetProperty("signatories");
        (string Before, string After)[] changes =
        [
            .. signatories
                .GetProperty("added")
                .EnumerateArray()
                .Select(entry => (string.Empty, entry.GetProperty("text").GetString()!)),
            .. signatories
                .GetProperty("withdrawn")
                .EnumerateArray()
                .Select(entry => (entry.GetProperty("text").GetString()!, string.Empty)),
            .. signatories
                .GetProperty("renamed")
                .EnumerateArray()
                .Concat(signatories.GetProperty("otherCountry").EnumerateArray())
                .Select(pair =>
                    (
                        pair.GetProperty("before").GetProperty("text").GetString()!,
                        pair.GetProperty("after").GetProperty("text").GetString()!
                    )
                ),
        ];
        Assert.Equal(4, changes.Length);
        Assert.All(
            changes,
            change =>
                Assert.True(
                    may.Contains(change.Before, StringComparison.Ordinal)
                        && june.Contains(change.After, StringComparison.Ordinal)
                        && (change.Before.Length == 0 || !june.Contains(change.Before, StringComparison.Ordinal))
                        && (change.After.Length == 0 || !may.Contains(change.After, StringComparison.Ordinal)),
                    $"{change}"
                )
        );
    }

    [Fact]
    public void A_file_without_tags_is_not_compared()
    {
        using var folder = TwoVersions();
        TestRun.Of(folder.Path, "build", "may", "-o", "may.pdf");
        var file = EditableFile.Of(File.ReadAllBytes(folder.File("may.pdf")));
        file.Change(
            file.NumberOf("/StructTreeRoot"),
            text => text.Replace("/StructTreeRoot", "/NoTreeRoot", StringComparison.Ordinal)
        );
        File.WriteAllBytes(folder.File("untagged.pdf"), file.Write());
        Assert.Equal(
            new TestRun(
                1,
                string.Empty,
                "letterpdf: 'untagged.pdf' has no tags that say what its text is, so nothing was compared.\n"
            ),
            TestRun.Of(folder.Path, "diff", "untagged.pdf", "may")
        );
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_sources_of_any_letter_name_all_its_parts_and_it_says_the_same_as_without_them(string name)
    {
        using var folder = new TemporaryFolder();
        var recipe = LetterRecipe.Read(name);
        recipe.WriteTo(folder);
        var built = BuiltLetter.Of(folder.Path, recipe.IsDraft);
        var known = PdfEdition.Of("known", built.Bytes, built.Letter);
        var comparison = LetterComparer.Compare(known, known with { Name = "unknown", Letter = null });
        Assert.True(comparison.IsEmpty, string.Join('\n', comparison.Texts));
        Assert.Equal(["unknown"], comparison.NamedByPlaces.Select(edition => edition.Name));
        Assert.Equal(built.Letter.Signatories?.Entries.Length ?? 0, comparison.Signatories.CountAfter);
        Assert.Equal(recipe.IsDraft, known.IsDraft);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void An_outline_says_the_same_as_the_tags_that_were_made_of_it(string name)
    {
        using var folder = new TemporaryFolder();
        var recipe = LetterRecipe.Read(name);
        recipe.WriteTo(folder);
        var built = BuiltLetter.Of(folder.Path, recipe.IsDraft);
        var pdf = PdfEdition.Of("letter.pdf", built.Bytes, built.Letter);
        var word = new WordEdition("letter.docx", default, LetterOutline.Of(built.Letter));
        foreach (var comparison in new[] { LetterComparer.Compare(pdf, word), LetterComparer.Compare(word, pdf) })
        {
            Assert.True(comparison.IsEmpty, string.Join('\n', comparison.Texts));
            Assert.Equal(built.Letter.Signatories?.Entries.Length ?? 0, comparison.Signatories.CountAfter);
        }
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Without_sources_no_part_is_given_a_name_that_is_wrong(string name)
    {
        using var folder = new TemporaryFolder();
        var recipe = LetterRecipe.Read(name);
        recipe.WriteTo(folder);
        var built = BuiltLetter.Of(folder.Path, recipe.IsDraft);
        var known = LetterContent.Of(PdfEdition.Of("known", built.Bytes, built.Letter)).Passages;
        var unknown = LetterContent.Of(PdfEdition.Of("unknown", built.Bytes)).Passages;
        Assert.All(
            known.Zip(unknown),
            pair =>
                Assert.True(
                    pair.First.Role == pair.Second.Role
                        || (
                            pair.Second.Role == PassageRole.AboveSubject
                            && pair.First.Role is PassageRole.Delivery or PassageRole.Addressee
                        )
                        || (pair.Second.Role == PassageRole.Paragraph && pair.First.IsPart),
                    $"'{pair.First.Text}' is {pair.First.Role}, and was taken for {pair.Second.Role}"
                )
        );
    }

    [Fact]
    public void A_draft_is_said_to_be_one()
    {
        using var folder = TwoVersions();
        TestRun.Of(folder.Path, "build", "may", "--draft", "-o", "draft.pdf");
        var run = TestRun.Of(folder.Path, "diff", "draft.pdf", "may");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "Note: draft.pdf is a draft: it may show organizations that have not confirmed yet.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "Property of the file: title\n  - Draft: Threats to the International Criminal Court\n  + Threats to "
                + "the International Criminal Court\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    private static TemporaryFolder TwoVersions()
    {
        var folder = new TemporaryFolder();
        foreach (var file in (string[])["letter.yml", "data/body.md", "data/signatories.csv"])
        {
            var text = File.ReadAllText(Path.Combine(RepositoryFolder.Root, file)).ReplaceLineEndings("\n");
            folder.Write($"may/{file}", text);
            folder.Write($"june/{file}", text);
        }

        folder.Edit("june/letter.yml", "date: 2024-05-22", "date: 2024-06-03");
        folder.Edit("june/letter.yml", "1600 Pennsylvania Avenue NW", "1600 Pennsylvania Ave. NW");
        folder.Edit("june/letter.yml", "\"Dear President Biden:\"", "\"Dear Mr. President:\"");
        folder.Edit("june/data/signatories.csv", "Action Corps,US\n", "Action Corps International,US\n");
        folder.Edit("june/data/signatories.csv", "Arab Canadian Lawyers Association,Canada\n", string.Empty);
        folder.Edit("june/data/signatories.csv", "J Street,US\n", string.Empty);
        folder.Edit(
            "june/data/signatories.csv",
            "Asociación Pro Derechos Humanos,Peru\n",
            "Asociación Pro Derechos Humanos,Perú\nJ Street,US\n"
        );
        folder.Write(
            "june/data/signatories.csv",
            File.ReadAllText(folder.File("june/data/signatories.csv")) + "Zenith Rights,Kenya\n"
        );
        folder.Edit("june/data/body.md", "steadfast commitment", "firm commitment");
        folder.Edit(
            "june/data/body.md",
            "We are alarmed by threats that U.S. lawmakers",
            "We are deeply alarmed by the threats that lawmakers"
        );
        var paragraphs = File.ReadAllText(folder.File("june/data/body.md")).TrimEnd('\n').Split("\n\n");
        folder.Write(
            "june/data/body.md",
            string.Join(
                "\n\n",
                [
                    paragraphs[0],
                    "A new paragraph stands here. It has two sentences.",
                    .. paragraphs[1..3],
                    paragraphs[4],
                    paragraphs[3],
                    .. paragraphs[5..],
                ]
            ) + "\n"
        );
        return folder;
    }

    // The text about the changes, without the names of the letters.
    private static string Changes(string output) =>
        output[output.IndexOf("\nThe two letters differ.\n", StringComparison.Ordinal)..];

    [GeneratedRegex("\"(bytes|sha256)\": [^,\n]*")]
    private static partial Regex Lengths();
}
