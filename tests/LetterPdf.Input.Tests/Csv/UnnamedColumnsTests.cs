using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>A list without headings has a signatory in their place: nothing of the row is ever shown.</summary>
public sealed class UnnamedColumnsTests
{
    [Theory]
    [InlineData("Amina Diallo,Green Forum,Senegal")]
    [InlineData("Amina Diallo,International Organization for Peace,Confirmed")]
    [InlineData("Green Forum,Amina Diallo,Representative")]
    [InlineData("Amina Diallo,No,Signed")]
    [InlineData("Amina Diallo,House of Peace,Director")]
    [InlineData("Amina Diallo;Title Rights Alliance;Land and Life")]
    public void A_signatory_in_the_first_row_is_shown_by_no_message(string row)
    {
        var finding = Assert.Single(Reading.Csv($"{row}\n{row}\n").Diagnostics);
        Assert.Equal(DiagnosticCatalog.MissingColumn, finding.Code);
        AssertHides(row, finding);
        Assert.Contains("put a row of headings above it", finding.Hint.Said(), StringComparison.Ordinal);
        AssertHides(row, Reading.Csv($"{row}\nA,B,C\n", "  fields: {organization: Amina}\n").Diagnostics.Single());
    }

    [Fact]
    public void Where_columns_are_numbered_the_row_that_is_left_out_is_named()
    {
        var reading = Reading.Csv("Green Forum,Senegal\nThe Sentry,US\n", "  fields: {organization: 1, country: 2}\n");
        var finding = reading.Only(
            DiagnosticCatalog.NoKnownHeading,
            "data/s.csv:1:1",
            "row 1 is left out as the row of headings, and no cell of it is a heading that this program knows"
        );
        AssertHides("Green Forum,Senegal", finding);
        Assert.Equal(["The Sentry"], reading.Letter!.Signatories!.Entries.Select(entry => entry.Organization.Value));
    }

    [Theory]
    [InlineData("Organizacja,Kraj", "{organization: Organizacja, country: Kraj}")]
    [InlineData("Organizacja,Country", "{organization: 1, country: 2}")]
    [InlineData("Organizacja,Email", "{organization: 1}")]
    [InlineData("Name (as it should appear),x", "{organization: 1}")]
    public void Headings_that_are_known_or_that_letter_yml_names_are_headings(string header, string fields) =>
        Assert.Single(Reading.Csv($"{header}\nThe Sentry,US\n", $"  fields: {fields}\n").Clean.Signatories!.Entries);

    [Fact]
    public void Beside_known_headings_all_others_are_shown() =>
        Assert.Equal(
            "Its columns are 'Name', 'Anything at all', 'Email'; name one under 'signatories: fields:'.",
            Reading.Csv("Name,Anything at all,Email\nA,B,C\n").Diagnostics.Single().Hint.Said()
        );

    [Theory]
    [InlineData("person@example.org", false)]
    [InlineData("@forum", false)]
    [InlineData("+49 30 1", false)]
    [InlineData("+49 30", true)]
    [InlineData("12345", false)]
    [InlineData("1 2-3 4 5", false)]
    [InlineData("Room 1234", true)]
    [InlineData("1 2-3 4", true)]
    public void Addresses_and_numbers_are_shown_even_there_by_no_message(string heading, bool isShown)
    {
        var finding = Reading.Csv($"Name,{heading}\nA,B\n").Diagnostics.Single();
        Assert.Equal(isShown, finding.Hint.Said()!.Contains(heading, StringComparison.Ordinal));
        Assert.Equal(isShown, ((TextSpan)finding.Place!).File.LineText(1).Contains(heading, StringComparison.Ordinal));
        Assert.Contains("'Name'", finding.Hint.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_proposed_for_letter_yml_numbers_columns_whose_heading_may_be_a_name()
    {
        var workspace = new MemoryWorkspace().With("s.csv", "Green Forum,Senegal\nThe Sentry,US\n");
        var findings = new DiagnosticBag();
        var options = SignatoryFileOptions.Parse(["organization=1", "country=2"], null, out _)!;
        var proposal = SignatoryProposal.For(workspace, "s.csv", options, findings)!;
        Assert.Equal(["fields: {organization: 1, country: 2}"], proposal.Lines);
        Assert.Equal([DiagnosticCatalog.NoKnownHeading], findings.InSourceOrder().Select(finding => finding.Code));
    }

    [Fact]
    public void A_list_that_is_tidied_says_which_cells_a_spreadsheet_would_run_and_keeps_them()
    {
        var workspace = new MemoryWorkspace().With(
            "s.csv",
            "organization,country,note\n@forum,=1+1,=2\n- Peace,-,+x\nThe Sentry,US,\n"
        );
        var tidied = SignatoryTidier.Tidy(
            workspace,
            "s.csv",
            SignatoryFileOptions.Parse([], null, out _)!,
            new DiagnosticBag()
        )!;
        Assert.Equal(
            [
                "the name in row 2 begins with '@', which a spreadsheet takes for a formula: '@forum'; it was "
                    + "written as it is, so open the list as text",
                "the country in row 2 begins with '=', which a spreadsheet takes for a formula: '=1+1'; it was "
                    + "written as it is, so open the list as text",
                "one column that the letter does not use is left out: 'note'",
            ],
            tidied.Steps.Said()
        );
        Assert.StartsWith("organization,country\n@forum,=1+1\n", tidied.Csv, StringComparison.Ordinal);
    }

    private static void AssertHides(string row, Diagnostic finding)
    {
        foreach (var cell in row.Split(',', ';'))
        {
            Assert.DoesNotContain($"'{cell}'", finding.Message.Said(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain($"'{cell}'", finding.Hint.Said() ?? "", StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(
                cell,
                ((TextSpan)finding.Place!).File.Path.EndsWith(".csv", StringComparison.Ordinal)
                    ? ((TextSpan)finding.Place!).File.LineText(1)
                    : "",
                StringComparison.Ordinal
            );
        }
    }
}
