using System.Text;
using UglyToad.PdfPig;

namespace LetterPdf.Suite;

/// <summary>A letter with a list of recipients, as people use it.</summary>
public sealed class RecipientTests
{
    private const string Letter = """
        date: 2024-05-22
        letterhead: {name: Example Alliance}
        recipients:
          file: data/recipients.csv
          fields: {state: State}
        subject: Peace in {{ recipient.state }}
        body: |
          We write to you, {{ recipient.name }}.
        closing: Sincerely,
        output: {file: out/letters/letter.pdf}

        """;

    // Nobody but the senders may know the last columns.
    private const string List = """
        Name,Title,Address 1,Address 2,Salutation,State,E-mail,Party,Telephone
        President Jane Roe,President,1 Palace Square,Aldora City,Dear President Roe:,Aldora,roe@private.example,private1,private2
        Prime Minister John Doe,Prime Minister,2 Castle Hill,,Dear Prime Minister Doe:,Borland,doe@private.example,private3,private4
        Królowa Łucja Żak,,3 Zamek,Cedria,Szanowna Pani Żak!,Cedria,,private5,private6

        """;

    [Fact]
    public void One_of_them_is_built_by_its_row_or_its_name()
    {
        using var folder = Folder();
        var run = TestRun.Of(folder.Path, "build", "--recipient", "3");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("out/letters/3-Prime Minister John Doe.pdf: 1 page, ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "--recipient", "królowa łucja żak").ExitCode);
        Assert.Equal(
            ["3-Prime Minister John Doe.pdf", "4-Królowa Łucja Żak.pdf"],
            Directory.GetFiles(folder.File("out/letters")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            "Example Alliance May 22, 2024 Prime Minister John Doe Prime Minister 2 Castle Hill Re: Peace in Borland "
                + "Dear Prime Minister Doe: We write to you, Prime Minister John Doe. Sincerely,",
            TextOf(folder.File("out/letters/3-Prime Minister John Doe.pdf"))
        );
    }

    [Fact]
    public void Where_the_file_goes_can_be_said()
    {
        using var folder = Folder();
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "--recipient", "2", "-o", "roe.pdf").ExitCode);
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "--recipient", "2").ExitCode);
        Assert.Equal(
            File.ReadAllBytes(folder.File("roe.pdf")),
            File.ReadAllBytes(folder.File("out/letters/2-President Jane Roe.pdf"))
        );
        var draft = TestRun.Of(folder.Path, "build", "--recipient", "2", "--draft");
        Assert.StartsWith("out/letters/2-President Jane Roe.draft.pdf: ", draft.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_chosen_in_silence()
    {
        using var folder = Folder();
        Assert.Equal(
            new TestRun(
                1,
                "",
                """
                letterpdf: error LP0311: the letter goes to 3 recipients: say whose letter you want
                  hint: Name one by its row or its name: --recipient 2, or --recipient "President Jane Roe". 'letterpdf merge' makes all the letters.
                1 error. No PDF was written.

                """.ReplaceLineEndings("\n")
            ),
            TestRun.Of(folder.Path, "build")
        );
        Assert.Contains("LP0312", TestRun.Of(folder.Path, "build", "--recipient", "9").Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
        folder.Write("letter.yml", "date: 2024-05-22\nsubject: Threats\nbody: |\n  Text.\n");
        var none = TestRun.Of(folder.Path, "build", "--recipient", "2");
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("the letter has no list of recipients", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_shows_its_inside_and_is_compared_as_any()
    {
        using var folder = Folder();
        Assert.Contains(
            "President Jane Roe",
            TestRun.Of(folder.Path, "inspect", "tags", "--recipient", "2").Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "--recipient", "2", "-o", "roe.pdf").ExitCode);
        Assert.Equal(0, TestRun.Of(folder.Path, "diff", "roe.pdf", "letter.yml", "--recipient", "2").ExitCode);
        Assert.Equal(1, TestRun.Of(folder.Path, "diff", "roe.pdf", "letter.yml", "--recipient", "3").ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("delivery: Number {{ recipient.row }}\n")]
    public void Sources_inside_hold_one_row_and_give_the_letter_again(string more)
    {
        using var folder = Folder();
        folder.Write("letter.yml", Letter + more);
        folder.Edit("letter.yml", "  fields:", "  file-name: \"{{ recipient.party }}-{{ recipient.row }}\"\n  fields:");
        folder.Edit("letter.yml", "{state: State}", "{state: State, party: Party, email: E-mail}");
        var build = TestRun.Of(folder.Path, "build", "--recipient", "3", "--embed-sources", "-o", "doe.pdf");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        var verified = TestRun.Of(folder.Path, "verify", "doe.pdf");
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("exactly what the sources inside give", verified.Output, StringComparison.Ordinal);
        var sources = SourcesOf(folder.File("doe.pdf"));
        Assert.All(sources.Values, text => Assert.DoesNotContain("private", text, StringComparison.Ordinal));
        Assert.Equal(
            "\uFEFFName,Title,Address 1,Address 2,Salutation,State,E-mail,Party\n"
                + (more.Length == 0 ? "" : "\n")
                + "Prime Minister John Doe,Prime Minister,2 Castle Hill,,Dear Prime Minister Doe:,Borland,,\n",
            sources["data/recipients.csv"]
        );
        Assert.DoesNotContain("file-name", sources["letter.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Check_looks_at_every_letter()
    {
        using var folder = Folder();
        Assert.Equal(
            new TestRun(
                0,
                "letter.yml: 3 letters, 3 pages in all, 0 signatories, nothing to say. Nothing was written.\n"
                    + "data/recipients.csv: name from 'Name'; title from 'Title'; salutation from 'Salutation'; email from "
                    + "'E-mail'; state from 'State'; address from 'Address 1' and 'Address 2'. Not used: 'Party', "
                    + "'Telephone'.\n",
                ""
            ),
            TestRun.Of(folder.Path, "check")
        );
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Fact]
    public void One_fault_of_many_letters_is_one_finding_with_their_rows()
    {
        using var folder = Folder();
        var rows = Enumerable
            .Range(0, 40)
            .Select(i =>
                $"President {(i % 2 == 0 ? "\U00013000" : "Ann")} N{i},{(i < 30 ? "" : "Chair")},S,T,Dear N{i}:,X{i},,,"
            );
        folder.Write("data/recipients.csv", List + string.Join('\n', rows));
        folder.Edit("letter.yml", "closing: Sincerely,", "closing: \"{{ recipient.title }}\"");
        var run = TestRun.Of(folder.Path, "check");
        Assert.Equal(1, run.ExitCode);
        var empty = Assert.Single(run.Error.Split('\n'), line => line.Contains("LP0315", StringComparison.Ordinal));
        Assert.StartsWith(
            "data/recipients.csv:4:1: error LP0315: 'recipient.title' is empty in this row, and a text shows it (letter.yml, "
                + "line 9) (in the letters of rows 4 to 34).",
            empty,
            StringComparison.Ordinal
        );

        folder.Edit("letter.yml", "closing: \"{{ recipient.title }}\"", "closing: Yours,");
        run = TestRun.Of(folder.Path, "check");
        Assert.Contains(
            "data/recipients.csv:5:11: error LP0404: no font of the letter has the character",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("(in the letters of rows 5, 7, 9, 11,", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Split('\n').Count(line => line.Contains("LP0404", StringComparison.Ordinal)), 1, 4);
    }

    [Fact]
    public void Letters_of_unusual_length_and_files_of_one_name_are_named()
    {
        using var folder = Folder();
        var text = string.Concat(Enumerable.Repeat("A long text goes on and on. ", 250));
        folder.Edit(
            "letter.yml",
            "We write to you, {{ recipient.name }}.",
            $"We write{{% if recipient.state == 'Borland' %}} {text}{{% endif %}}."
        );
        var run = TestRun.Of(folder.Path, "check");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "data/recipients.csv:3:1: warning LP0320: the letter of row 3 has 2 pages, and most others have 1. Look at one: "
                + "letterpdf build --recipient 3.",
            run.Error,
            StringComparison.Ordinal
        );

        folder.Edit(
            "letter.yml",
            "  fields:",
            "  file-name: \"{% if recipient.row < 4 %}Ä{% else %}x{% endif %}\"\n  fields:"
        );
        run = TestRun.Of(folder.Path, "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "LP0316: the letters of rows 2 and 3 would all be written to 'Ä.pdf'",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_the_letter_does_not_use_reaches_no_output()
    {
        using var folder = Folder();
        folder.Write(
            "data/recipients.csv",
            List + "A,B,C,D,E,F,private7@x@y,private8,private9\n\u0007,,,,,,,private0\n"
        );
        var outputs = new List<string>();
        foreach (var format in (string[])["text", "json", "sarif", "html"])
        {
            var run = TestRun.Of(folder.Path, "check", "--format", format);
            outputs.Add(run.Output + run.Error);
        }

        Assert.Contains("LP0035", outputs[0], StringComparison.Ordinal);
        folder.Write("data/recipients.csv", List);
        foreach (
            var command in (string[][])
                [
                    ["check", "--format", "json"],
                    ["build", "--recipient", "2", "--also", "html,text,docx", "-o", "roe.pdf"],
                    ["inspect", "pdf", "--recipient", "2"],
                    ["build", "--recipient", "Jon Doe"],
                ]
        )
        {
            var run = TestRun.Of(folder.Path, command);
            outputs.Add(run.Output + run.Error);
        }

        outputs.Add(TextOf(folder.File("roe.pdf")));
        outputs.Add(File.ReadAllText(folder.File("roe.html")) + File.ReadAllText(folder.File("roe.txt")));
        Assert.All(outputs, output => Assert.DoesNotContain("private", output, StringComparison.Ordinal));
    }

    [Fact]
    public void An_email_goes_to_its_own_recipient()
    {
        using var folder = Folder();
        Assert.Equal(
            0,
            TestRun.Of(folder.Path, "build", "--recipient", "2", "--also", "eml", "-o", "roe.pdf").ExitCode
        );
        Assert.Contains("roe@private.example", File.ReadAllText(folder.File("roe.eml")), StringComparison.Ordinal);
        Assert.DoesNotContain("doe@private", File.ReadAllText(folder.File("roe.eml")), StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.Write("letter.yml", Letter);
        folder.Write("data/recipients.csv", List);
        return folder;
    }

    private static string TextOf(string path)
    {
        using var document = PdfDocument.Open(path);
        return string.Join(' ', document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }

    private static Dictionary<string, string> SourcesOf(string path)
    {
        using var document = PdfDocument.Open(path);
        Assert.True(document.Advanced.TryGetEmbeddedFiles(out var files));
        return files.ToDictionary(
            file => file.Name,
            file => Encoding.UTF8.GetString(file.Memory.Span),
            StringComparer.Ordinal
        );
    }
}
