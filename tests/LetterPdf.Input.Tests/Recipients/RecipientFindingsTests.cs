using LetterPdf.Model;

namespace LetterPdf.Input.Tests.Recipients;

/// <summary>What is said about recipients, and where.</summary>
public sealed class RecipientFindingsTests
{
    [Theory]
    [InlineData(
        "{{ recipient.nmae }}",
        "data/body.md:1:4 LP0301 there is no merge field 'recipient.nmae'",
        "Did you mean 'recipient.name'?"
    )]
    [InlineData(
        "{{ recipient.email }}",
        "data/body.md:1:4 LP0301 'recipient.email' cannot be shown: addresses for e-mail are printed nowhere",
        "Remove the field."
    )]
    [InlineData(
        "{{ recipient.Country }}",
        "data/body.md:1:4 LP0301 there is no merge field 'recipient.Country'",
        "If the list has a column for it, add the line 'Country: ...' to letter.yml"
    )]
    [InlineData("{{ recipient }}", "data/body.md:1:4 LP0301 there is no merge field 'recipient'", "Did you mean")]
    public void A_field_that_does_not_exist_is_reported_once_at_its_place(string body, string finding, string hint)
    {
        var opened = Opened.Of(body: body);
        Assert.Equal([finding], opened.Findings);
        Assert.StartsWith(hint, opened.Diagnostics[0].Hint!.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_list_there_are_no_such_fields()
    {
        var reading = Reading.Body("{{ recipient.name }}");
        reading.Only(
            DiagnosticCatalog.UndefinedMergeField,
            "data/body.md:1:4",
            "'recipient.name': the letter has no list of recipients"
        );
    }

    [Fact]
    public void An_empty_cell_that_a_text_shows_is_an_error_at_the_row()
    {
        var opened = Opened.Of(Opened.Letter + "delivery: To the {{ recipient.title }}\n");
        Assert.Empty(opened.Findings);
        Assert.Equal(
            ["data/r.csv:3:1 LP0315 'recipient.title' is empty in this row, and a text shows it (letter.yml, line 6)"],
            opened.FaultsOf(3)
        );
        opened.Fill(opened.Template!.Recipients!.Items[0]);
    }

    [Fact]
    public void So_is_one_that_a_text_shows_by_the_addressee()
    {
        var opened = Opened.Of(body: "\n\nDear {{ addressee.title }}");
        Assert.Equal(
            [
                "data/r.csv:3:1 LP0315 'addressee.title' is empty in this row, and a text shows it (data/body.md, line 3)",
            ],
            opened.FaultsOf(3)
        );
    }

    [Fact]
    public void A_text_that_is_empty_for_one_is_that_ones_fault()
    {
        var opened = Opened.Of(Opened.Letter + "closing: \"{% if recipient.title %}Yours{% endif %}\"\n");
        Assert.Equal(
            ["letter.yml:6:10 LP0008 'closing' is empty once its merge fields are filled in"],
            opened.FaultsOf(3)
        );
        Assert.Equal("Yours", opened.Fill(opened.Template!.Recipients!.Items[0]).Closing!.Value);
    }

    [Fact]
    public void Rows_of_a_pattern_that_has_no_value_are_one_finding()
    {
        var opened = Opened.Of(
            Opened.Letter + "  file-name: \"{{ recipient.title }}\"\n",
            list: "name,title\nA,\nB,x\nC,\n"
        );
        Assert.Equal(
            [
                "data/r.csv:2:1 LP0315 2 rows have nothing for 'recipient.title', and a text shows it (letter.yml, line 6): "
                    + "rows 2 and 4",
            ],
            opened.Findings
        );
    }

    [Theory]
    [InlineData("Home state: State", "letter.yml:7:5 LP0313 'Home state' cannot be the name of a field")]
    [InlineData("2nd: State", "letter.yml:7:5 LP0313 '2nd' cannot be the name of a field")]
    [InlineData("a.b: State", "letter.yml:7:5 LP0313 'a.b' cannot be the name of a field")]
    [InlineData("x-: State", "letter.yml:7:5 LP0313 'x-' cannot be the name of a field")]
    [InlineData(
        "row: State",
        "letter.yml:7:5 LP0313 'row' cannot be the name of a column: texts have it already, as the number of the row"
    )]
    [InlineData("salutaton: State", "letter.yml:7:5 LP0005 'recipients.fields.salutaton' is not a key of a letter")]
    [InlineData("state: Sate", "letter.yml:7:12 LP0203 'data/r.csv' has no column 'Sate'")]
    [InlineData("state: 99", "letter.yml:7:12 LP0203 'data/r.csv' has no column 99: it has 9")]
    [InlineData("address: [State, Sate]", "letter.yml:7:22 LP0203 'data/r.csv' has no column 'Sate'")]
    public void Names_of_fields_and_columns_are_checked(string field, string finding) =>
        Assert.Equal([finding], Opened.Of(Opened.Letter + $"  fields:\n    {field}\n").Findings);

    [Theory]
    [InlineData("name,address\n", "data/r.csv:1:1 LP0310 'data/r.csv' has a header row and no recipients under it")]
    [InlineData("", "data/r.csv:1:1 LP0310 'data/r.csv' has no header row")]
    [InlineData(
        "name,organization\nA,B\n ,\nC,D\n,,\n",
        "data/r.csv:3:1 LP0207 row 3 is blank and is left out|data/r.csv:5:1 LP0207 row 5 is blank and is left out"
    )]
    [InlineData("name,address\n,x\nA,y\n,z\n", "data/r.csv:2:1 LP0314 2 rows have no name: rows 2 and 4")]
    [InlineData("name,address\nA,y,z\n", "data/r.csv:2:1 LP0201 row 2 has 3 cells, but the header has 2")]
    [InlineData(
        "name\nA\u0007\n",
        "data/r.csv:2:2 LP0209 the name in row 2 holds the character U+0007, which cannot be shown"
    )]
    [InlineData(
        "name,email\nA,a b@c\nB,b@c.org\n",
        "data/r.csv:2:1 LP0035 the e-mail address in row 2 is not one address"
    )]
    [InlineData("naam van niemand,address\nA,y\n", "data/r.csv:1:1 LP0203 'data/r.csv' has no column 'name'")]
    public void Lists_are_checked_as_those_of_signatories_are(string list, string findings)
    {
        var opened = Opened.Of(list: list);
        var kept = opened.Findings.Where(finding =>
            list.Length > 0 || finding.Contains("LP0310", StringComparison.Ordinal)
        );
        if (findings.Contains('|', StringComparison.Ordinal))
        {
            Assert.Equal(["data/r.csv:3:1 LP0207 row 3 is blank and is left out"], opened.Findings[..1]);
        }
        else
        {
            Assert.Equal([findings], kept);
        }
    }

    [Theory]
    [InlineData(
        null,
        "- LP0311 the letter goes to 3 recipients: say whose letter you want",
        "Name one by its row or its name: --recipient 2, or --recipient \"Senator Jane Roe\"."
    )]
    [InlineData("1", "- LP0312 'data/r.csv' has no recipient in row 1", "The recipients are in rows 2 to 4.")]
    [InlineData(
        "Doe",
        "- LP0312 'data/r.csv' has no recipient called 'Doe'",
        "Did you mean 'Senator John Doe'? That is row 3."
    )]
    [InlineData(
        "Senator Jan Roe",
        "- LP0312 'data/r.csv' has no recipient called 'Senator Jan Roe'",
        "Did you mean 'Senator Jane Roe'?"
    )]
    public void Nobody_is_chosen_in_silence(string? wanted, string finding, string hint)
    {
        var bag = new DiagnosticBag();
        Assert.False(RecipientChoice.TryMake(Opened.Of().Template!.Recipients, wanted, bag, out var recipient));
        Assert.Null(recipient);
        var only = Assert.Single(bag.InSourceOrder());
        Assert.Equal(finding, $"- {only.Code.Id} {only.Message.Said()}");
        Assert.StartsWith(hint, only.Hint!.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_a_name_are_told_by_their_rows()
    {
        var bag = new DiagnosticBag();
        var list = Opened.Of(list: "name\nA\nB\na\n").Template!.Recipients;
        Assert.False(RecipientChoice.TryMake(list, "A", bag, out _));
        Assert.Equal("'A' is the name in rows 2 and 4", Assert.Single(bag.InSourceOrder()).Message.Said());
    }

    [Theory]
    [InlineData(
        "name,organization,dear\nA,X,Hi\nB,X,Hi\na ,x,Hi\n",
        "LP0322 row 4 has the same name and organization as row 2: 'a'"
    )]
    [InlineData("name,address,dear\nA,x,Hi\nB,,Hi\nC,z,Hi\n", "LP0323 row 3 has no address, and most others have one")]
    [InlineData("name,address,dear\nA,,Hi\nB,,Hi\nC,z,Hi\n", "")]
    [InlineData("name,dear\nA,Hi\nB,\n", "LP0324 row 3 has no salutation, and its letter begins without one")]
    [InlineData(
        "name,style\nA,Hi\n",
        "LP0324 the letters begin without a salutation: no column of 'data/r.csv' was found for it"
    )]
    [InlineData(
        "name,dear\n????? ????,Hi\n",
        "LP0228 '????? ????' in row 2 has question marks in the place of letters, which were lost when the file was "
            + "saved"
    )]
    [InlineData("name,dear\nAnn,Are you well?\n", "")]
    [InlineData(
        "name,salutation\nJane Roe,Dear Roe:\nJohn Doe,Dear Doe:\nKim Li,Dear Doe:\n",
        "LP0321 the salutation in row 4 has no word of the name: 'Dear Doe:' and 'Kim Li'"
    )]
    [InlineData(
        "name,salutation\nJane Roe,Dear Roe:\nJohn Doe,Dear Doe:\nA King,Sire:\nA Queen,Sire:\nKim Li,Dear Li:\n",
        ""
    )]
    [InlineData("name,salutation\nJane Roe,Your Excellency:\nJohn Doe,Your Excellency:\n", "")]
    [InlineData(
        "name,dear\nAsociaciÃ³n,Hi\n",
        "LP0228 'AsociaciÃ³n' in row 2 is probably 'Asociación', in a wrong encoding"
    )]
    public void Doubtful_rows_are_asked_about(string list, string finding)
    {
        var opened = Opened.Of(Opened.Folder(list: list), new ReadingOptions { WithLints = true });
        var doubts = opened
            .Diagnostics.Where(one => one.Code.IsDoubt)
            .Select(one => $"{one.Code.Id} {one.Message.Said()}");
        Assert.Equal(finding.Length == 0 ? [] : [finding], doubts);
    }

    [Fact]
    public void A_decision_settles_a_doubt()
    {
        var folder = Opened
            .Folder(list: "name,organization,dear\nA,X,\nA,X,Hi\n")
            .With("data/r.decisions.yml", "right:\n  - A\n");
        Assert.Empty(Opened.Of(folder, new ReadingOptions { WithLints = true }).Findings);
    }

    [Fact]
    public void What_the_letter_does_not_use_is_in_no_message()
    {
        const string list = """
            name,email,phone,note
            A\u0007,secret1@example.org,secret2,secret3
            B,secret4,secret5,secret6
            ,secret7@example.org,secret8,secret9
            """;
        var opened = Opened.Of(list: list.Replace("\\u0007", "\u0007", StringComparison.Ordinal));
        Assert.Equal(3, opened.Diagnostics.Length);
        Assert.All(
            opened.Diagnostics,
            finding =>
            {
                Assert.DoesNotContain("secret", finding.Message.Said(), StringComparison.Ordinal);
                Assert.DoesNotContain("secret", finding.Hint!.Said(), StringComparison.Ordinal);
                Assert.All(
                    finding.Places,
                    place => Assert.DoesNotContain("secret", place.Excerpt!.Text, StringComparison.Ordinal)
                );
            }
        );
    }
}
