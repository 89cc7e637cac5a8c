using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Suite;

/// <summary>Every command that reads a letter asks about doubtful things, building reports them briefly, and they can
/// be settled for good.</summary>
public sealed class DoubtTests
{
    private const string Letter =
        "date: 2024-05-22\nsubject: Threats\nbody: data/body.md\nsignatories: {file: data/signatories.csv}\n";

    private const string List =
        "organization,country\nHUMAN RIGHTS WATCH,US\nWOMEN'S LINK WORLDWIDE,US\nTest,US\nThe Sentry,US\nSentry,US\n";

    [Fact]
    public void Build_tells_each_kind_in_a_line_and_their_number_with_the_result()
    {
        using var folder = Doubtful();
        var run = TestRun.Of(folder.Path, "build");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "data/signatories.csv: doubt LP0227: a name is all in capitals (2 places)\n",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "data/signatories.csv: doubt LP0229: a row does not look like an organization\n",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.EndsWith("'letterpdf check' shows them.\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(", 3 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hint_names_the_letter_as_it_was_named()
    {
        using var folder = Doubtful();
        Assert.EndsWith(
            "'letterpdf check letter.yml' shows them.\n",
            TestRun.Of(folder.Path, "build", "letter.yml").Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{ recipient.name }")]
    [InlineData("{signatories.count}")]
    [InlineData("«First_Name»")]
    [InlineData("«Name»")]
    [InlineData("<<Last_Name>>")]
    public void A_field_that_is_printed_as_it_stands_is_asked_about(string field)
    {
        using var folder = Doubtful();
        folder.Write("data/body.md", $"We write to {field} today.\n");
        Assert.Contains("LP0130", TestRun.Of(folder.Path, "check").Error, StringComparison.Ordinal);
        folder.Write("data/body.md", "The words.\n");
        folder.Edit("letter.yml", "subject: Threats", $"subject: \"To {field}\"");
        Assert.Contains("LP0116", TestRun.Of(folder.Path, "check").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a set {x, y}")]
    [InlineData("the «law» of nations")]
    [InlineData("a << b and c >> d")]
    public void Braces_and_guillemets_of_a_text_are_its_own(string text)
    {
        using var folder = Doubtful();
        folder.Write("data/body.md", $"We write of {text} today.\n");
        Assert.DoesNotContain("LP0130", TestRun.Of(folder.Path, "check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_refuses_what_check_finds_doubtful()
    {
        using var folder = Doubtful();
        var run = TestRun.Of(folder.Path, "build", "--strict");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("3 errors. No PDF was written.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
        Assert.Equal(1, TestRun.Of(folder.Path, "check", "--strict").ExitCode);
    }

    [Fact]
    public void Without_the_questions_only_what_was_read_otherwise_is_told()
    {
        using var folder = Doubtful();
        var run = TestRun.Of(folder.Path, "build", "--no-lints", "--strict");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("SHA-256 ", run.Output[..^65], StringComparison.Ordinal);
    }

    [Fact]
    public void The_questions_do_not_change_the_letter()
    {
        using var folder = Doubtful();
        TestRun.Of(folder.Path, "build", "-o", "with.pdf");
        TestRun.Of(folder.Path, "build", "-o", "without.pdf", "--no-lints");
        Assert.Equal(File.ReadAllBytes(folder.File("without.pdf")), File.ReadAllBytes(folder.File("with.pdf")));
    }

    [Fact]
    public void What_is_accepted_is_not_asked_again()
    {
        using var folder = Doubtful();
        Assert.Contains(
            "Change what is wrong. Then 'letterpdf check --accept' writes down that the rest is right,",
            TestRun.Of(folder.Path, "check").Error,
            StringComparison.Ordinal
        );
        var run = TestRun.Of(folder.Path, "check", "--accept");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("data/signatories.decisions.yml: 4 decisions written.", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "# What was looked at and found right: see the manual, 'Writing a letter', 'Check'.\nright:\n"
                + "  - \"HUMAN RIGHTS WATCH\"\n  - \"WOMEN'S LINK WORLDWIDE\"\n  - \"Test\"\ndifferent:\n  - [\"The Sentry\", "
                + "\"Sentry\"]\n",
            File.ReadAllText(folder.File("data/signatories.decisions.yml")),
            StringComparer.Ordinal
        );
        Assert.Equal(
            (0, ""),
            (TestRun.Of(folder.Path, "build", "--strict").ExitCode, TestRun.Of(folder.Path, "check", "--strict").Error)
        );
    }

    [Fact]
    public void What_only_a_change_settles_is_told_after_accepting()
    {
        using var folder = Doubtful();
        folder.Write("letter.yml", Letter.Replace("csv}", "csv, announced: 7}", StringComparison.Ordinal));
        var run = TestRun.Of(folder.Path, "check", "--accept");
        Assert.Contains("1 finding cannot be accepted: it asks for a change.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_decisions_with_a_fault_is_left_as_it_is()
    {
        using var folder = Doubtful();
        folder.Write("data/signatories.decisions.yml", "right: HUMAN RIGHTS WATCH\n");
        Assert.Equal(1, TestRun.Of(folder.Path, "check", "--accept").ExitCode);
        Assert.Equal("right: HUMAN RIGHTS WATCH\n", File.ReadAllText(folder.File("data/signatories.decisions.yml")));
    }

    [Fact]
    public void Json_tells_every_place_of_a_finding()
    {
        using var folder = Doubtful();
        using var json = System.Text.Json.JsonDocument.Parse(
            TestRun.Of(folder.Path, "check", "--format", "json").Output
        );
        var finding = json
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Single(item => item.GetProperty("code").GetString() == "LP0227");
        Assert.True(finding.GetProperty("doubt").GetBoolean());
        Assert.Equal(2, finding.GetProperty("line").GetInt32());
        Assert.Equal(3, finding.GetProperty("others").EnumerateArray().Single().GetProperty("line").GetInt32());
    }

    // As an office receives it from a form: 140 rows with everything that people do to forms and spreadsheets.
    [Fact]
    public void Every_fault_of_a_forms_export_comes_to_light_in_one_check_on_one_screen()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", Letter);
        folder.Write("data/body.md", "We, the 138 undersigned organizations from 60 countries, write to you.\n");
        folder.Write("data/signatories.csv", FormExport());
        var run = TestRun.Of(folder.Path, "check");
        Assert.All(
            new[]
            {
                "LP0240",
                "LP0211",
                "LP0229",
                "LP0227",
                "LP0231",
                "LP0214",
                "LP0223",
                "LP0241",
                "LP0226",
                "LP0230",
                "LP0225",
                "LP0224",
                "LP0232",
            },
            code => Assert.Contains(code, run.Error, StringComparison.Ordinal)
        );
        Assert.InRange(run.Error.Split('\n').Length, 15, 25);
        var strict = TestRun.Of(folder.Path, "build", "--strict");
        Assert.Equal(1, strict.ExitCode);
    }

    // A page from a word processor, with everything that comes along when a text is copied; and the form's export
    // with it.
    [Fact]
    public void Every_fault_of_a_pasted_text_comes_to_light_with_those_of_the_list_in_less_than_forty_lines()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", Letter + "salutation: \"Dear President Roe:\"\nclosing: Sincerely,\n");
        folder.Write("data/body.md", PastedText);
        folder.Write("data/signatories.csv", FormExport());
        var run = TestRun.Of(folder.Path, "check");
        Assert.All(
            new[]
            {
                "LP0116",
                "LP0117",
                "LP0119",
                "LP0120",
                "LP0121",
                "LP0122",
                "LP0123",
                "LP0124",
                "LP0127",
                "LP0232",
                "LP0240",
                "LP0229",
            },
            code => Assert.Contains(code, run.Error, StringComparison.Ordinal)
        );
        Assert.InRange(run.Error.Split('\n').Length, 25, 39);
        Assert.Equal(1, TestRun.Of(folder.Path, "build", "--strict").ExitCode);
    }

    private const string PastedText = """
        May 22, 2024

        Dear President Roe:

        We, the 138 undersigned organizations from 60 countries, write to you about the Fourth Amend- ment.  It is **“urgent”**indeed.

        We ask you to:
        • listen to the courts
        • act on their words

        Our concerns
        ---

        The State’s duty is the State's own.¹ As our report says,{++ there is no other way++}.

        Jane Roe
        12 High Street
        Springfield

        This sentence was cut by the end of a

        page in the document that it came from.

        Notes

        ¹ Report of 2024.

        Sincerely,
        """;

    private static TemporaryFolder Doubtful()
    {
        var folder = new TemporaryFolder();
        folder.Write("letter.yml", Letter);
        folder.Write("data/body.md", "Text.\n");
        folder.Write("data/signatories.csv", List);
        return folder;
    }

    private static string FormExport()
    {
        string[] places = ["Peru", "Kenya", "Nepal", "Chile", "Ghana", "Spain", "Japan", "Norway", "Mexico", "Canada"];
        string[] works =
        [
            "Rights Network",
            "Legal Aid Centre",
            "Peace Initiative",
            "Justice Forum",
            "Refugee Council",
            "Press Union",
            "Women’s Committee",
            "Land Defenders",
            "Health Workers",
            "Youth Assembly",
            "Archive of Memory",
            "Teachers’ Circle",
        ];
        var text = new StringBuilder(
            "Timestamp,Name of your organization,Country,Email,I confirm that I am authorized to sign\n"
        );
        var rows = places
            .SelectMany(place => works.Select(work => $"{place} {work},{place}"))
            .Concat([
                "Sons &amp; Daughters,Kenya",
                "Caf&eacute; Solidaire,France",
                "HUMAN RIGHTS HOUSE,Norway",
                "WORLD PEACE UNION,Spain",
                "Center for the Study of,Chile",
                "Test organization,",
                "Total: 126,",
                "3-Sep,Peru",
                "info@example.org,Peru",
                "Doctors' Alliance,Kenya",
                "Presbyterian Church (USA),USA",
                "Peace Action; Peace Now,USA",
                "Human Rights Watch,United States",
                "HRW,United States",
                "Ghana Justice Forums,Ghana",
                "Peru Land Defenders,Peru",
                "Lawyers Alert,Nigerai",
                "1. First Aid Network,Chile",
                "2. Second Aid Network,Chile",
                "Åland Peace Institute,Finland",
            ])
            .ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var answer =
                i is 7 or 90 ? "No"
                : i == 33 ? ""
                : "Yes";
            text.Append(
                CultureInfo.InvariantCulture,
                $"2026/05/01 9:{i % 60:00},{rows[i]},person{i}@example.org,{answer}\n"
            );
        }

        return text.ToString();
    }
}
