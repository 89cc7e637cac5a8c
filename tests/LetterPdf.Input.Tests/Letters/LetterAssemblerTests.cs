using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

public sealed class LetterAssemblerTests
{
    private const string Whole = """
        language: en-US
        date: 2024-05-22
        author: Human Rights Now
        letterhead:
          name: Human Rights Now
          tagline: for all
          address: [One Street, Two City]
          contact: [mail@example.org]
          align: left
        delivery: Via electronic mail
        addressee:
          name: President Joseph R. Biden, Jr.
          organization: The White House
          address: [1600 Pennsylvania Avenue NW, "Washington, D.C. 20500"]
        subject: Threats to the International Criminal Court
        salutation: Dear President Biden,
        body: |
          One *two*.
        closing: Sincerely,
        signers:
          - {name: Kazuko Ito, title: Vice President}
        enclosures: [Statement]
        cc: [A, B]
        page: {size: a4, margins: {top: 1in, right: 25.4mm, bottom: 72pt, left: 2em}}
        type: {size: 12pt, leading: 1.5em, align: left, hyphenate: false}
        output: {file: out/x.pdf, conformance: [pdf/ua-1, PDF/A-2a]}

        """;

    [Fact]
    public void Every_key_reaches_the_letter()
    {
        var letter = Reading.Of(Whole).Clean;
        Assert.Equal(new DateOnly(2024, 5, 22), letter.Date);
        Assert.Equal("letter.yml:2:7", letter.DatePlace.ToString());
        Assert.Equal("Threats to the International Criminal Court", letter.Title.Value);
        Assert.Equal("Human Rights Now", letter.Author!.Value);
        Assert.Equal(["One Street", "Two City"], letter.Letterhead!.Address.Select(line => line.Value));
        Assert.Equal(TextAlignment.Start, letter.Letterhead.Alignment);
        Assert.Equal(
            [
                "President Joseph R. Biden, Jr.",
                "The White House",
                "1600 Pennsylvania Avenue NW",
                "Washington, D.C. 20500",
            ],
            letter.Addressees.Single().Lines.Select(line => line.Value)
        );
        Assert.Equal("letter.yml:16:13", letter.Salutation!.Place.ToString());
        Assert.Equal(["Kazuko Ito", "Vice President"], letter.Signers.Single().Lines.Select(line => line.Value));
        Assert.Equal(["A", "B"], letter.Copies.Select(line => line.Value));
        Assert.Equal("out/x.pdf", letter.Output.File);
        Assert.Equal(18, letter.Type.Leading.Points, 6);
        Assert.Equal(
            (72.0, 72.0, 72.0, 24.0),
            (
                letter.Page.Top.Points,
                Math.Round(letter.Page.Right.Points, 6),
                letter.Page.Bottom.Points,
                letter.Page.Left.Points
            )
        );
        Assert.Equal("letter.yml:18:3", letter.Body.Single().Place.ToString());
    }

    [Fact]
    public void The_least_letter_takes_every_default()
    {
        var letter = Reading.Of(Reading.Minimal).Clean;
        Assert.Equal(
            (PageSetup.Default, TypeSetup.Default, OutputSetup.Default),
            (letter.Page, letter.Type, letter.Output)
        );
        Assert.Null(letter.Author);
        Assert.Null(letter.Signatories);
    }

    [Fact]
    public void Author_falls_back_to_the_letterheads_name_and_a_title_can_replace_the_subject()
    {
        var letter = Reading
            .Of("date: 2024-05-22\ntitle: A title\nbody: data/body.md\nletterhead: {name: HRN}\n")
            .Clean;
        Assert.Equal(("A title", "HRN"), (letter.Title.Value, letter.Author!.Value));
        Assert.Null(letter.Subject);
    }

    [Theory]
    [InlineData("31 June 2026", "June has 30 days.")]
    [InlineData("2026-06-31", "June has 30 days.")]
    [InlineData("2026-02-29", "February 2026 has 28 days.")]
    [InlineData("29.02.2100", "February 2100 has 28 days.")]
    [InlineData("2026-13-01", "There is no such day in the calendar.")]
    [InlineData("2026-00-10", "There is no such day in the calendar.")]
    [InlineData("June 0, 2026", "There is no such day in the calendar.")]
    [InlineData("2026-6-3", "Write 2026-06-03.")]
    [InlineData("22.05.2024", "Write 2024-05-22.")]
    [InlineData("May 22, 2024", "Write 2024-05-22.")]
    [InlineData("22 Mai 2024", "Write year, month and day with hyphens, such as 2024-05-22.")]
    [InlineData("05/06/2024", "June 5 is 2024-06-05; May 6 is 2024-05-06.")]
    [InlineData("05/22/2024", "Write 2024-05-22.")]
    public void What_is_not_a_date_is_an_error_at_the_value(string date, string hint)
    {
        var finding = Reading
            .Of($"date: {date}\nsubject: T\nbody: data/body.md\n")
            .Only(DiagnosticCatalog.InvalidDate, "letter.yml:1:7", $"'date' is not a date: \"{date}\"");
        Assert.Equal(hint, finding.Hint.Said());
    }

    [Fact]
    public void All_faults_of_all_files_come_in_one_run()
    {
        var reading = Reading.Of(
            "salutaton: x\ndate: 1\nsignatories: {file: data/s.csv}\nbody: data/body.md\n",
            "<b>x</b>\n",
            "who\nA\n"
        );
        Assert.Equal(
            ["LP0005", "LP0017", "LP0031", "LP0203", "LP0101", "LP0101"],
            reading.Diagnostics.Select(finding => finding.Code.Id)
        );
    }

    [Theory]
    [InlineData(
        "salutaton: x",
        "letter.yml:4:1",
        "LP0005 'salutaton' is not a key of a letter",
        "Did you mean 'salutation'?"
    )]
    [InlineData(
        "addressee: {name: x, titel: y}",
        "letter.yml:4:22",
        "LP0005 'addressee.titel' is not a key of a letter",
        "Did you mean 'title'?"
    )]
    [InlineData(
        "salutation:",
        "letter.yml:4:1",
        "LP0008 'salutation' is empty",
        "Leave the key out or give it a value."
    )]
    [InlineData(
        "salutation: ''",
        "letter.yml:4:1",
        "LP0008 'salutation' is empty",
        "Leave the key out or give it a value."
    )]
    [InlineData("cc: []", "letter.yml:4:1", "LP0008 'cc' is empty", "Leave the key out or give it a value.")]
    [InlineData("cc: ['']", "letter.yml:4:6", "LP0008 a line of 'cc' is empty", "Remove it.")]
    [InlineData("salutation: [x]", "letter.yml:4:13", "LP0007 'salutation' must be a text", null)]
    [InlineData(
        "cc: x",
        "letter.yml:4:5",
        "LP0007 'cc' must be a list",
        "Write [first, second], or each item on a line of its own after a hyphen."
    )]
    [InlineData(
        "addressee: x",
        "letter.yml:4:12",
        "LP0007 'addressee' must have keys of its own",
        "Its keys are name, title, organization, address, email."
    )]
    [InlineData("addressee: {title: x}", "letter.yml:4:12", "LP0006 'addressee.name' is missing", null)]
    [InlineData(
        "letterhead: {name: x, logo: y}",
        "letter.yml:4:29",
        "LP0007 'letterhead.logo' must have keys of its own",
        "Its keys are file, alt, decorative, height."
    )]
    [InlineData(
        "signers: [{name: x, signature: y}]",
        "letter.yml:4:32",
        "LP0007 'signers.signature' must have keys of its own",
        "Its keys are file, alt, height."
    )]
    [InlineData(
        "language: ja",
        "letter.yml:4:11",
        "LP0010 the language 'ja' is not supported by this version",
        "It can be en-US, en-GB, es, fr, de, it, pt, nl."
    )]
    [InlineData(
        "language: ar",
        "letter.yml:4:11",
        "LP0010 the language 'ar' is not supported by this version",
        "It can be en-US, en-GB, es, fr, de, it, pt, nl."
    )]
    [InlineData(
        "language: fr-FR",
        "letter.yml:4:11",
        "LP0010 the language 'fr-FR' is not supported by this version",
        "Write 'fr'."
    )]
    [InlineData(
        "language: fra",
        "letter.yml:4:11",
        "LP0010 the language 'fra' is not supported by this version",
        "It can be en-US, en-GB, es, fr, de, it, pt, nl."
    )]
    [InlineData(
        "language: en",
        "letter.yml:4:11",
        "LP0010 the language 'en' is not supported by this version",
        "Write 'en-US' or 'en-GB'."
    )]
    [InlineData(
        "language: en_us",
        "letter.yml:4:11",
        "LP0010 the language 'en_us' is not supported by this version",
        "Write 'en-US'."
    )]
    [InlineData(
        "language: PT-br",
        "letter.yml:4:11",
        "LP0010 the language 'PT-br' is not supported by this version",
        "Write 'pt'."
    )]
    [InlineData(
        "type: {align: center}",
        "letter.yml:4:15",
        "LP0011 'type.align' cannot be 'center'",
        "It is left or justify."
    )]
    [InlineData(
        "type: {hyphenate: yes}",
        "letter.yml:4:19",
        "LP0011 'type.hyphenate' cannot be 'yes'",
        "It is true or false."
    )]
    [InlineData(
        "type: {size: 12}",
        "letter.yml:4:14",
        "LP0012 'type.size' is not a length: \"12\"",
        "Write a number and a unit, such as 1in, 25mm or 72pt."
    )]
    [InlineData(
        "type: {size: 1em}",
        "letter.yml:4:14",
        "LP0012 'type.size' is not a length: \"1em\"",
        "Write a number and a unit, such as 1in, 25mm or 72pt."
    )]
    [InlineData(
        "type: {size: 73pt}",
        "letter.yml:4:14",
        "LP0013 'type.size' must be between 4pt and 72pt, not 73pt",
        null
    )]
    [InlineData(
        "type: {leading: 5pt}",
        "letter.yml:4:17",
        "LP0013 'type.leading' must be between 9.9pt and 44pt, not 5pt",
        null
    )]
    [InlineData(
        "page: {size: {width: 2in, height: 11in}}",
        "letter.yml:4:22",
        "LP0013 'page.size.width' must be between 216pt and 14400pt, not 2in",
        null
    )]
    [InlineData("page: {size: {width: 5in}}", "letter.yml:4:14", "LP0006 'page.size.height' is missing", null)]
    [InlineData("page: {size: a5}", "letter.yml:4:14", "LP0011 'page.size' cannot be 'a5'", "Did you mean 'a4'?")]
    [InlineData(
        "page: {margins: -1in}",
        "letter.yml:4:17",
        "LP0012 'page.margins' is not a length: \"-1in\"",
        "Write a number and a unit, such as 1in, 25mm, 72pt or 2em."
    )]
    [InlineData(
        "output: {file: ../x.pdf}",
        "letter.yml:4:16",
        "LP0702 '../x.pdf' leads outside the letter's folder",
        "Put the file into the folder of letter.yml and write its path from there."
    )]
    [InlineData(
        "output: {file: 'C:/x.pdf'}",
        "letter.yml:4:16",
        "LP0702 'C:/x.pdf' leads outside the letter's folder",
        "Put the file into the folder of letter.yml and write its path from there."
    )]
    [InlineData("output: {file: x.doc}", "letter.yml:4:16", "LP0015 'output.file' must end in .pdf, not 'x.doc'", null)]
    [InlineData(
        "output: {conformance: [pdf/a-2a, pdf/a-3a]}",
        "letter.yml:4:23",
        "LP0016 a file cannot claim these standards together",
        "Name one of PDF/A's, pdf/ua-1, or both, each once: [pdf/a-2a, pdf/ua-1]."
    )]
    [InlineData(
        "output: {conformance: [pdf/x-4, pdf/ua-1]}",
        "letter.yml:4:24",
        "LP0016 'pdf/x-4' is not a standard that a letter can meet",
        "The standards are pdf/a-2a, pdf/a-2u, pdf/a-2b, pdf/a-3a, pdf/a-3u, pdf/a-3b, pdf/ua-1."
    )]
    [InlineData(
        "closing: \"a\\u0007b\"",
        "letter.yml:4:10",
        "LP0018 'closing' holds the character U+0007, which cannot be shown",
        null
    )]
    public void A_fault_is_found_at_its_place(string line, string place, string finding, string? hint)
    {
        var reading = Reading.Of(Reading.Minimal + line + "\n");
        Assert.Equal([$"{place} {finding}"], reading.Findings);
        Assert.Equal(hint, reading.Diagnostics[0].Hint.Said());
    }

    [Fact]
    public void Missing_keys_are_named()
    {
        var reading = Reading.Of("salutation: x\n");
        Assert.Equal(
            [
                "letter.yml:1:1 LP0006 'date' is missing",
                "letter.yml:1:1 LP0017 the letter has neither 'title' nor 'subject'",
                "letter.yml:1:1 LP0006 'body' is missing",
            ],
            reading.Findings
        );
    }

    [Fact]
    public void Paths_that_lead_nowhere_or_outside_are_reported_where_they_are_written()
    {
        Reading
            .Of("date: 2024-05-22\nsubject: T\nbody: data/none.md\n")
            .Only(DiagnosticCatalog.FileNotFound, "letter.yml:3:7", "there is no file 'data/none.md'");
        Reading
            .Of("date: 2024-05-22\nsubject: T\nbody: ../body.md\n")
            .Only(
                DiagnosticCatalog.PathOutsideFolder,
                "letter.yml:3:7",
                "'../body.md' leads outside the letter's folder"
            );
        Reading
            .Of(Reading.Minimal + "signatories: {file: /etc/passwd}\n")
            .Only(
                DiagnosticCatalog.PathOutsideFolder,
                "letter.yml:4:21",
                "'/etc/passwd' leads outside the letter's folder"
            );
    }

    [Fact]
    public void Text_is_one_line_in_normal_form_with_white_space_folded()
    {
        var letter = Reading.Of(Reading.Minimal + "closing: |\n  Since\u0301re  ly,\n  \u200Byours\n").Clean;
        Assert.Equal("Sinc\u00E9re ly, yours", letter.Closing!.Value);
    }

    [Fact]
    public void A_no_break_space_of_the_writers_own_stays() =>
        Assert.Equal("Mr.\u00A0Biden", Reading.Of(Reading.Minimal + "closing: Mr.\u00A0Biden\n").Clean.Closing!.Value);

    [Fact]
    public void Several_addressees_make_a_list() =>
        Assert.Equal(
            ["A", "B"],
            Reading
                .Of(Reading.Minimal + "addressee:\n  - name: A\n  - name: B\n")
                .Clean.Addressees.Select(one => one.Name.Value)
        );

    [Theory]
    [InlineData("alt: A", null)]
    [InlineData("decorative: true", null)]
    [InlineData("height: 1in", "letter.yml:4:29 LP0006 'letterhead.logo.alt' is missing")]
    [InlineData(
        "decorative: true, alt: A",
        "letter.yml:4:55 LP0011 'letterhead.logo.decorative' cannot stand beside 'alt'"
    )]
    [InlineData("decorative: false", "letter.yml:4:55 LP0011 'letterhead.logo.decorative' cannot be 'false'")]
    public void A_logo_says_what_it_shows_or_that_it_shows_nothing(string keys, string? finding)
    {
        var workspace = new MemoryWorkspace()
            .With("letter.yml", $"{Reading.Minimal}letterhead: {{name: x, logo: {{file: a.svg, {keys}}}}}\n")
            .With("data/body.md", "Text.\n")
            .With(
                "a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>"
            );
        var reading = Reading.Of(workspace);
        Assert.Equal(finding is null ? [] : [finding], reading.Findings);
        Assert.Equal(
            finding is null
                ? keys.Contains("alt", StringComparison.Ordinal)
                    ? "A"
                    : null
                : null,
            reading.Letter?.Letterhead!.Logo!.Alt
        );
    }

    [Theory]
    [InlineData("greeting: Dear you", "Did you mean 'salutation'?")]
    [InlineData("Recipient: Jane Roe", "Did you mean 'addressee'?")]
    [InlineData("attachments: [A]", "Did you mean 'enclosures'?")]
    [InlineData("language: English", "Write 'en-US' or 'en-GB'.")]
    [InlineData("language: Español", "Write 'es'.")]
    public void Words_that_people_use_are_understood(string line, string hint) =>
        Assert.Contains(Reading.Of(Reading.Minimal + line + "\n").Diagnostics, item => item.Hint.Said() == hint);

    [Fact]
    public void A_letter_without_a_date_is_told_how_to_write_one()
    {
        const string rest = "subject: Threats\nbody: data/body.md\n";
        Assert.Equal(
            "Add a line such as date: 2024-05-22.",
            Reading.Of(rest).Only(DiagnosticCatalog.MissingKey, "letter.yml:1:1", "'date' is missing").Hint.Said()
        );
        Assert.Equal("Give it a value.", Assert.Single(Reading.Of("date:\n" + rest).Diagnostics).Hint.Said());
    }
}
