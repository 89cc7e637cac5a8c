using LetterPdf.Model;

namespace LetterPdf.Input.Tests.Recipients;

/// <summary>What a letter takes from the row of its recipient.</summary>
public sealed class RecipientFieldsTests
{
    [Fact]
    public void Addressee_and_salutation_come_from_the_columns()
    {
        var letters = Opened.Of().Letters;
        Assert.Equal(
            [
                "Senator Jane Roe|Chair|Senate|Room 1|Washington|Dear Senator Roe:|jane@example.org",
                "Senator John Doe|Senate|Room 2|Dear Senator Doe:|",
                "Łukasz Żak|Poseł|Sejm|Warszawa|Szanowny Panie Pośle Żak!|zak@example.org",
            ],
            letters.Select(letter =>
                $"{string.Join('|', letter.Addressees.Single().Lines)}|{letter.Salutation}|{letter.Addressees[0].Email}"
            )
        );
        Assert.Equal("data/r.csv:2:1", letters[0].Addressees[0].Name.Place.ToString());
        Assert.Equal("data/r.csv:4:24", letters[2].Addressees[0].Address[0].Place.ToString());
        Assert.Equal("data/r.csv:3:34", letters[1].Salutation!.Place.ToString());
    }

    [Theory]
    [InlineData("\"1 Main Street\nRoom 7\r\nAldora City\"", "1 Main Street|Room 7|Aldora City")]
    [InlineData("\"\n 1 Main Street,\n\n \u200B\nRoom 7\n\"", "1 Main Street,|Room 7")]
    [InlineData("\"1 Main Street\u2028Room 7\"", "1 Main Street|Room 7")]
    [InlineData("\"\n\"", "")]
    public void Lines_of_a_cell_are_lines_of_the_address(string cell, string lines)
    {
        var letter = Opened.Of(list: $"Name,Address,City\nJane Roe,{cell},\n").Letters[0];
        Assert.Equal(lines, string.Join('|', letter.Addressees.Single().Address.Select(line => line.Value)));
    }

    [Fact]
    public void A_postal_code_joins_the_last_line_of_a_cell_with_the_town()
    {
        var letter = Opened.Of(list: "Name,City,Postcode\nJane Roe,\"1 Main Street\nAldora\",20510\n").Letters[0];
        Assert.Equal(["1 Main Street", "Aldora 20510"], letter.Addressees.Single().Address.Select(line => line.Value));
    }

    [Fact]
    public void What_is_tidied_in_a_line_is_said_with_that_line()
    {
        var opened = Opened.Of(list: "Name,Address\nJane Roe,\"Room 1\n1  Main Street\"\n");
        Assert.Equal(
            ["data/r.csv:2:10 LP0211 the address in row 2 was tidied: repeated spaces became one"],
            opened.Findings
        );
        Assert.Equal("Write it as '1 Main Street' in the file to accept it.", opened.Diagnostics[0].Hint!.Said());
    }

    [Fact]
    public void Lines_of_any_other_cell_become_one()
    {
        var opened = Opened.Of(list: "Name,Address\n\"Jane\nRoe\",Room 1\n");
        Assert.Equal(
            ["data/r.csv:2:1 LP0211 the name in row 2 was tidied: a line break became a space"],
            opened.Findings
        );
    }

    [Fact]
    public void Rows_names_and_files_are_known_before_any_letter_is_filled_in()
    {
        var list = Opened.Of().Template!.Recipients!;
        Assert.Equal("data/r.csv", list.Path);
        Assert.Equal(
            [(2, "Senator Jane Roe", "2-Senator Jane Roe"), (3, "Senator John Doe", "3-Senator John Doe")],
            list.Items.Take(2).Select(item => (item.Row, item.Name, item.FileName))
        );
        Assert.Equal("Room 1, Washington", list.Items[0].Fields["address"]);
        Assert.Equal("", list.Items[1].Fields["title"]);
        Assert.All(list.Items, item => Assert.DoesNotContain("email", item.Fields.Keys));
    }

    [Fact]
    public void Numbers_in_files_names_are_as_long_as_the_last()
    {
        var list = "name\n" + string.Concat(Enumerable.Range(2, 120).Select(row => $"N{row}\n"));
        var items = Opened.Of(list: list).Template!.Recipients!.Items;
        Assert.Equal(("002-N2", "121-N121"), (items[0].FileName, items[^1].FileName));
    }

    [Theory]
    [InlineData(
        "{{ recipient.name }} of {{ recipient.organization }}",
        "Senator Jane Roe of Senate",
        "Łukasz Żak of Sejm"
    )]
    [InlineData("{{ recipient.address }} {{ recipient.row }}", "Room 1, Washington 2", "Warszawa 4")]
    [InlineData("{% if recipient.state %}in {{ recipient.state }}{% else %}abroad{% endif %}", "in Ohio", "abroad")]
    [InlineData(
        "{% if recipient.state == 'Ohio' %}yes{% endif %}{% if recipient.row > 3 %}late{% endif %}",
        "yes",
        "late"
    )]
    [InlineData("{{ addressee.name }}, {{ addressee.title }}", "Senator Jane Roe, Chair", "Łukasz Żak, Poseł")]
    public void Texts_and_body_have_its_fields(string text, string first, string last)
    {
        const string state = "  fields: {state: State}\n";
        var body = Opened.Of(Opened.Letter + state, text).Template!;
        Assert.Equal((first, last), (BodyOf(body, 2), BodyOf(body, 4)));

        var closing = Opened.Of(Opened.Letter + state + $"closing: \"{text}\"\n").Template!;
        Assert.Equal((first, last), (FilledFor(closing, 2).Closing!.Value, FilledFor(closing, 4).Closing!.Value));
    }

    [Fact]
    public void A_cell_never_turns_into_markup()
    {
        var template = Opened
            .Of(body: "To {{ recipient.name }}", list: "name\n*A* <b>_c_ [x](y) {{ date }}\n")
            .Template!;
        Assert.Equal("To *A* <b>_c_ [x](y) {{ date }}", BodyOf(template, 2));
    }

    [Fact]
    public void Keys_of_the_letter_win_over_columns()
    {
        var letter = Opened
            .Of(Opened.Letter + "addressee: {name: \"The Hon. {{ recipient.name }}\"}\nsalutation: Dear colleague,\n")
            .Letters[0];
        Assert.Equal(["The Hon. Senator Jane Roe"], letter.Addressees.Single().Lines.Select(line => line.Value));
        Assert.Equal("Dear colleague,", letter.Salutation!.Value);
        Assert.Null(letter.Addressees[0].Email);
    }

    [Fact]
    public void The_address_for_mail_may_be_used_where_an_email_goes()
    {
        var letter = Opened
            .Of(
                Opened.Letter
                    + "addressee: {name: X, email: \"{% if recipient.email %}{{ recipient.email }}{% else %}a@b.org{% endif %}\"}\n"
            )
            .Letters;
        Assert.Equal(["jane@example.org", "a@b.org"], letter.Take(2).Select(one => one.Addressees[0].Email!.Value));
    }

    [Fact]
    public void Columns_are_named_by_headings_and_numbers()
    {
        var letter = Opened
            .Of(Opened.Letter + "  fields: {name: 3, address: [State, 4], salutation: Title}\n")
            .Template!;
        Assert.Equal(["Senate", "Ohio", "Room 1"], FilledFor(letter, 2).Addressees[0].Lines.Select(line => line.Value));
    }

    [Fact]
    public void An_office_without_a_name_gets_a_letter_too()
    {
        var letters = Opened.Of(list: "organization,salutation\nEmbassy of Freedonia,Dear all:\n").Letters;
        Assert.Equal(["Embassy of Freedonia"], letters[0].Addressees[0].Lines.Select(line => line.Value));
    }

    [Theory]
    [InlineData("street,city,state,zip", "1 Main St,Springfield,IL,62701", "1 Main St|Springfield, IL 62701")]
    [InlineData("street,zip,city", "Unter den Linden 77,10117,Berlin", "Unter den Linden 77|10117 Berlin")]
    [InlineData("address,city,state,zip", "Room 1,,DC,20510", "Room 1|DC 20510")]
    [InlineData("line1,line2,line3", "One,,Three", "One|Three")]
    [InlineData("Address Line 1,Address_Line_2,Country", "One,Two,Peru", "One|Two|Peru")]
    public void Columns_of_an_address_make_its_lines(string headings, string cells, string lines)
    {
        var letter = Opened.Of(list: $"name,{headings}\nA,{cells}\n").Letters[0];
        Assert.Equal(lines, string.Join('|', letter.Addressees[0].Address));
    }

    [Fact]
    public void Cells_are_tidied_as_names_are()
    {
        var opened = Opened.Of(list: "name,address\nJose\u0301 \u00A0 Roe, Room  1 \n");
        Assert.Equal(2, opened.Diagnostics.Length);
        Assert.All(opened.Diagnostics, finding => Assert.Equal(DiagnosticCatalog.NameCleaned, finding.Code));
        var letter = opened.Fill(opened.Template!.Recipients!.Items[0]);
        Assert.Equal(["José Roe", "Room 1"], letter.Addressees[0].Lines.Select(line => line.Value));
    }

    [Fact]
    public void A_pattern_names_the_files()
    {
        var list = Opened
            .Of(
                Opened.Letter
                    + "  fields: {state: State}\n  file-name: \"{% if recipient.state %}{{ recipient.state }}-{% endif %}{{ recipient.row }} {{ date }}\"\n"
            )
            .Template!.Recipients!;
        Assert.Equal(
            ["Ohio-2 May 22, 2024", "Utah-3 May 22, 2024", "4 May 22, 2024"],
            list.Items.Select(item => item.FileName)
        );
    }

    [Fact]
    public void One_letter_is_read_by_row_or_name()
    {
        Assert.Equal("Senator John Doe", Read("3")!.Addressees[0].Name.Value);
        Assert.Equal("Łukasz Żak", Read("łukasz  żak")!.Addressees[0].Name.Value);
        Assert.Null(Read("1"));
        Assert.Null(Read(null));
        var one = Opened.Folder(list: "name\nOnly One\n");
        Assert.Equal("Only One", LetterReader.Read(one, "letter.yml", new DiagnosticBag())!.Addressees[0].Name.Value);

        static Letter? Read(string? recipient) =>
            LetterReader.Read(
                Opened.Folder(),
                "letter.yml",
                new DiagnosticBag(),
                new ReadingOptions { Recipient = recipient }
            );
    }

    private static Letter FilledFor(LetterTemplate template, int row) =>
        template.Fill(template.Recipients!.Items.Single(item => item.Row == row), new DiagnosticBag())!;

    private static string BodyOf(LetterTemplate template, int row)
    {
        var paragraph = Assert.IsType<Paragraph>(FilledFor(template, row).Body.Single());
        return string.Concat(paragraph.Inlines.Cast<TextInline>().Select(inline => inline.Value));
    }
}
