using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Tests;

namespace LetterPdf.Import.Tests;

/// <summary>The parts of letters, told from their bodies.</summary>
public sealed class LetterPartsTests
{
    private static readonly string Root = RepositoryRoot.Folder;

    /// <summary>The acceptance letter as it was published, but for its paragraphs and names, which are read from the
    /// repository's own.</summary>
    private static string Published
    {
        get
        {
            var body = File.ReadAllText(Path.Combine(Root, "data", "body.md"));
            var list = File.ReadAllLines(Path.Combine(Root, "data", "signatories.csv"))
                .Skip(1)
                .Select(line => line.Replace("\"", string.Empty, StringComparison.Ordinal))
                .Select(line => (Name: line[..line.LastIndexOf(',')], Country: line[(line.LastIndexOf(',') + 1)..]))
                .Select(entry => entry.Country.Length == 0 ? entry.Name : $"{entry.Name} ({entry.Country})");
            return "On May 22, 121 human rights NGOs, including Human Rights Now, sent a joint letter to the White House "
                + "(President Biden), urging him to oppose any legislative efforts to undermine the ICC.\n\n"
                + "To download full text, click here.\n\n\nMay 22, 2024\n\nPresident Joseph R. Biden, Jr.\n"
                + "The White House\n1600 Pennsylvania Avenue NW\nWashington, D.C. 20500\n\n"
                + "Re: Threats to the International Criminal Court\n\nDear President Biden:\n\n"
                + $"{body}\n\n{string.Join('\n', list)}".Replace(
                    "Tortura y sus Familiares",
                    "Tortura y sus\nFamiliares",
                    StringComparison.Ordinal
                );
        }
    }

    [Fact]
    public void The_acceptance_letter_gives_its_parts_and_its_body_verbatim()
    {
        var (parts, body, steps) = Find(Published);

        Assert.Equal(new DateOnly(2024, 5, 22), parts.Date);
        Assert.Equal(
            [
                "President Joseph R. Biden, Jr.",
                "The White House",
                "1600 Pennsylvania Avenue NW",
                "Washington, D.C. 20500",
            ],
            Assert.Single(parts.Addressees)
        );
        Assert.Equal("Threats to the International Criminal Court", parts.Subject);
        Assert.Equal("Dear President Biden:", parts.Salutation);
        Assert.Empty(parts.Letterhead);
        Assert.Equal(
            File.ReadAllText(Path.Combine(Root, "data", "signatories.csv")),
            System.Text.Encoding.UTF8.GetString(ImportedNames.ToCsv(parts))[1..]
        );
        Assert.Equal(
            File.ReadAllText(Path.Combine(Root, "data", "body.md")).TrimEnd(),
            string.Join("\n\n", body.Select(block => DraftText.Words(block).TrimEnd()))
        );
        Assert.Equal(
            [
                "text above the letter is left out: 'On May 22, 121 human rights NGOs, including Human Rights Now, sent a "
                    + "joint letter to the White House (President Biden), urging him to oppose any legislative efforts to "
                    + "undermine the ICC.'",
                "text above the letter is left out: 'To download full text, click here.'",
                "lines of the list were joined to one name: 'Centro de Prevención Tratamiento y Rehabilitación de las "
                    + "Víctimas de la Tortura y sus Familiares (Honduras)'",
                "what stands in brackets was kept as part of the name: 'Presbyterian Church (USA)'",
                "116 lines were taken as the list of those who sign, from 'Action Corps' to 'Zarga Organization for Rural "
                    + "Development'",
            ],
            steps
        );
    }

    [Fact]
    public void A_german_letter_with_everything() =>
        Assert.Equal(
            """
            date: 2024-05-03
            letterhead:
              name: HUMAN RIGHTS WATCH
              address:
                - "350 Fifth Avenue"
              contact:
                - "info@hrw.org"
            delivery: Per E-Mail
            addressee:
              - name: Herrn
                address:
                  - Olaf Scholz
                  - Bundeskanzler
              - name: Frau Annalena Baerbock
                address:
                  - Auswärtiges Amt
            subject: Bedrohung des Gerichtshofs
            salutation: Sehr geehrter Herr Bundeskanzler, sehr geehrte Frau Ministerin,
            body: data/body.md
            closing: Mit freundlichen Grüßen
            signers:
              - name: Jane Roe
                title: Direktorin
                organization: HRW
              - name: John Doe
                title: Amnesty
            signatories:
              file: data/signatories.csv
              heading: "Unterzeichner:"
            enclosures:
              - Bericht 2024
            cc:
              - UN
            | p wir schreiben Ihnen heute, weil die Lage ernst ist.
            | p Dear colleagues have died,
            the date 'Genf, den 3. Mai 2024' was read as 2024-05-03
            taken as the subject, though no 'Re:' says so: 'Bedrohung des Gerichtshofs'
            what stands below the closing was taken as 2 people who sign, from 'Jane Roe' to 'John Doe'; if these are organizations, move them into the list of signatories

            """,
            Shown(
                "HUMAN RIGHTS WATCH\n350 Fifth Avenue\ninfo@hrw.org\n\nGenf, den 3. Mai 2024\n\nPer E-Mail\n\nHerrn\n"
                    + "Olaf Scholz\nBundeskanzler\n\nFrau Annalena Baerbock\nAuswärtiges Amt\n\n"
                    + "Bedrohung des Gerichtshofs\n\nSehr geehrter Herr Bundeskanzler, sehr geehrte Frau Ministerin,\n\n"
                    + "wir schreiben Ihnen heute, weil die Lage ernst ist.\n\nDear colleagues have died,\n\n"
                    + "Mit freundlichen Grüßen\n\nJane Roe\nDirektorin\nHRW\n\nJohn Doe\nAmnesty\n\nUnterzeichner:\n\n"
                    + "- Organisation A\n- Organisation B\n- Organisation C\n\nAnlagen: Bericht 2024\ncc: UN\n"
            )
        );

    [Theory]
    [InlineData("Dear colleagues have died,\n\nand we mourn them.\n")]
    [InlineData("To act is our duty,\n\nas all know.\n")]
    [InlineData("We write.\n\nWe ask you to:\n\n- act\n- listen\n- stop\n")]
    [InlineData("We write.\n\nThe sea\nis wide\nand we\nare few\n")]
    [InlineData("We write.\n\nOrganizations must act, says the report, and we agree with it.\n")]
    [InlineData("We write.\n\nRegards for the law are few.\n")]
    [InlineData("Sincerely we ask you to act, and to act now, for all.\n")]
    public void A_body_without_parts_stays_as_it_is(string text)
    {
        var draft = ReadText.Mail(text).Draft!;
        var (parts, body, _) = LetterParts.Find(draft, new ImportOptions(RefusesTracked: false));
        Assert.Equal(DraftText.Of(draft.Blocks), DraftText.Of(body));
        Assert.Equal("body: data/body.md\n", LetterLines.Write(parts));
    }

    // It was, where names below it were struck out and left out.
    [Fact]
    public void A_heading_over_too_few_names_is_no_signer()
    {
        var (parts, body, steps) = Find("Dear all,\n\nWe write.\n\nYours,\n\nSignatories:\n\nOxfam\n\nThe Sentry\n");
        Assert.Empty(parts.Signers);
        Assert.Equal(5, body.Length);
        Assert.Contains("the end of the letter stays in the text, from 'Yours,' on", steps);
    }

    [Theory]
    [InlineData("Dear Sir or Madam,")]
    [InlineData("Dear Members of the Council:")]
    [InlineData("To whom it may concern:")]
    [InlineData("To the President of the United States,")]
    [InlineData("Your Excellency,")]
    [InlineData("Estimado señor Presidente:")]
    [InlineData("Estimadas y estimados colegas:")]
    [InlineData("Excelentísimo Señor Presidente:")]
    [InlineData("Monsieur le Président,")]
    [InlineData("Mesdames et Messieurs,")]
    [InlineData("Madame la Présidente de la Commission,")]
    [InlineData("Sehr geehrte Damen und Herren,")]
    [InlineData("Liebe Kolleginnen und Kollegen!")]
    [InlineData("Gentile Presidente,")]
    [InlineData("Egregio Signor Ministro,")]
    [InlineData("Prezado Senhor Presidente,")]
    [InlineData("Geachte heer Rutte,")]
    [InlineData("Beste collega’s,")]
    public void Salutations(string line)
    {
        var (parts, body, _) = Find($"{line}\n\nWe write.\n");
        Assert.Equal(line, parts.Salutation);
        Assert.Single(body);
    }

    [Theory]
    [InlineData("Dear President Biden deserves better,")]
    [InlineData("Dear to us is the law,")]
    [InlineData("To the court they went,")]
    [InlineData("Your government has failed,")]
    [InlineData("Cher est le prix de la liberté,")]
    [InlineData("A list follows:")]
    [InlineData("Care must be taken,")]
    [InlineData("Atentamente,")]
    [InlineData("Amnesty,")]
    public void Sentences_are_no_salutations(string line) =>
        Assert.Null(Find($"{line}\n\nWe write.\n").Parts.Salutation);

    [Theory]
    [InlineData("May 22, 2024", "2024-05-22", false)]
    [InlineData("22 May 2024", "2024-05-22", false)]
    [InlineData("22. Mai 2024", "2024-05-22", false)]
    [InlineData("22 de mayo de 2024", "2024-05-22", false)]
    [InlineData("1er juin 2024", "2024-06-01", false)]
    [InlineData("1º giugno 2024", "2024-06-01", false)]
    [InlineData("22 de maio de 2024", "2024-05-22", false)]
    [InlineData("22 maart 2024", "2024-03-22", false)]
    [InlineData("Wednesday, May 22nd, 2024", "2024-05-22", true)]
    [InlineData("Washington, D.C., May 22, 2024", "2024-05-22", true)]
    [InlineData("Lima, 22 de mayo del 2024", "2024-05-22", true)]
    [InlineData("Paris, le 22 mai 2024", "2024-05-22", true)]
    [InlineData("Sept. 3, 2024", "2024-09-03", true)]
    [InlineData("22.05.2024", "2024-05-22", true)]
    [InlineData("05/22/2024", "2024-05-22", true)]
    [InlineData("2024-05-22", "2024-05-22", true)]
    [InlineData("05.05.2024", "2024-05-05", true)]
    [InlineData("05/06/2024", null, false)]
    [InlineData("32 May 2024", null, false)]
    [InlineData("30 February 2024", null, false)]
    [InlineData("In May 22 2024 people came", null, false)]
    [InlineData("The May 22, 2024", null, false)]
    [InlineData("22 May", null, false)]
    public void Dates(string line, string? date, bool isSaid)
    {
        var (parts, body, steps) = Find($"{line}\n\nDear friends,\n\nWe write.\n");
        Assert.Equal(date, parts.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(isSaid, steps.Any(step => step.Contains(" was read as ", StringComparison.Ordinal)));
        Assert.True(date is not null || parts.Addressees.Length + body.Length > 1);
    }

    [Fact]
    public void A_date_that_may_be_two_stays_in_the_text_and_is_named()
    {
        var (parts, body, steps) = Find("05/06/2024\n\nThe President\nThe Palace\n\nDear friends,\n\nWe write.\n");
        Assert.Equal("p 05/06/2024\np We write.\n", DraftText.Of(body));
        Assert.Equal(["The President", "The Palace"], Assert.Single(parts.Addressees));
        Assert.Equal(["'05/06/2024' may be two dates, and stays in the text"], steps);
    }

    [Theory]
    [InlineData("Sincerely,\n\nJane Roe\nDirector\n", "Sincerely,", "Jane Roe / Director")]
    [InlineData("Sincerely,\nJane Roe\nDirector\n", "Sincerely,", "Jane Roe / Director")]
    [InlineData("Atentamente,\n\nJane Roe\n\nDirectora\n", "Atentamente,", "Jane Roe / Directora")]
    [InlineData("Signed,\n\nJane Roe\nHRW\n", "Signed,", "Jane Roe / HRW")]
    [InlineData(
        "Veuillez agréer, Monsieur le Président, l’expression de notre très haute considération.\n\nJane Roe\n",
        "Veuillez agréer, Monsieur le Président, l’expression de notre très haute considération.",
        "Jane Roe"
    )]
    public void Closings_and_signers(string foot, string closing, string signer)
    {
        var (parts, body, _) = Find($"Dear friends,\n\nWe write to you today, for the law.\n\n{foot}");
        Assert.Equal(closing, parts.Closing);
        Assert.Equal(signer, string.Join(" / ", Assert.Single(parts.Signers)));
        Assert.Single(body);
    }

    [Theory]
    [InlineData("Signatories:\n\nA (US)\nB (Peru)\nC (US)\n", "A|US;B|Peru;C|US")]
    [InlineData("Signatories\n\nA\n\nB\n\nC\n", "A|;B|;C|")]
    [InlineData("Firmantes:\n\n1. A\n2. B\n3. C\n", "A|;B|;C|")]
    [InlineData("Signed,\n\nA\nB\nC\nD\nE\n", "A|;B|;C|;D|;E|")]
    [InlineData("Sincerely,\n\n- A\n- B\n- C\n", "A|;B|;C|")]
    [InlineData("Signatories\n\nFoo (FOO)\nBar (BAR)\nBaz (BAZ)\n", "Foo (FOO)|;Bar (BAR)|;Baz (BAZ)|")]
    [InlineData(
        "Signatories\n\nThe Committee of\nExperts (UK)\nB (UK)\nC\n(UK)\n",
        "The Committee of Experts|UK;B|UK;C|UK"
    )]
    public void Lists_of_names(string foot, string names)
    {
        var (parts, body, _) = Find($"Dear friends,\n\nWe write to you today, for the law.\n\n{foot}");
        Assert.Equal(names, string.Join(';', parts.Names.Select(name => $"{name.Organization}|{name.Country}")));
        Assert.Single(body);
    }

    [Theory]
    [InlineData("| Organization | Country |\n| --- | --- |\n| A | US |\n| B |  |\n| C | Peru |\n", "A|US;B|;C|Peru")]
    [InlineData("| Country | Name |\n| --- | --- |\n| US | A |\n| Peru | B |\n| US | C |\n", "A|US;B|Peru;C|US")]
    [InlineData("| A | B |\n| --- | --- |\n| C | D |\n| E |  |\n", "A|;B|;C|;D|;E|")]
    public void Tables_of_names(string table, string names)
    {
        var draft = ReadText.Markdown($"Dear friends,\n\nWe write to you.\n\nSignatories\n\n{table}").Draft!;
        var (parts, _, _) = LetterParts.Find(draft, new ImportOptions(RefusesTracked: false));
        Assert.Equal(names, string.Join(';', parts.Names.Select(name => $"{name.Organization}|{name.Country}")));
    }

    [Fact]
    public void An_end_that_is_not_understood_stays_whole()
    {
        const string foot =
            "Sincerely,\n\nJane Roe\n\nSignatories\n\nA\nB\nC\n\nMore to come, we hope, before the end.\n";
        var (parts, body, _) = Find($"Dear friends,\n\nWe write to you.\n\n{foot}");
        Assert.Null(parts.Closing);
        Assert.Empty(parts.Names);
        Assert.Equal(6, body.Length);
    }

    [Fact]
    public void The_subject_of_the_mail_is_offered_where_the_text_has_none()
    {
        const string header = "From: a@example.org\nDate: 22 May 2024 10:00\nSubject: Re: FW: Our letter\n\n";
        Assert.Equal("Our letter", Find($"{header}Dear friends,\n\nWe write.\n").Parts.Subject);
        var (parts, _, steps) = Find($"{header}Re: The Court\n\nDear friends,\n\nWe write.\n");
        Assert.Equal("The Court", parts.Subject);
        Assert.Equal(["the mail's subject is another than the letter's, and left out: 'Our letter'"], steps);
    }

    [Fact]
    public void A_link_that_a_name_loses_is_named()
    {
        const string list = "- [A](https://example.org/a)\n- B\n- [https://c.org](https://c.org)\n";
        var draft = ReadText.Markdown($"Dear friends,\n\nWe write to you.\n\nSignatories\n\n{list}").Draft!;
        var (parts, _, steps) = LetterParts.Find(draft, new ImportOptions(RefusesTracked: false));
        Assert.Equal(3, parts.Names.Length);
        Assert.Equal(["the link behind 'A' is left out: https://example.org/a"], steps.Select(ReasonWords.Of));
    }

    [Fact]
    public void A_list_that_begins_with_a_line_like_no_name_stays()
    {
        var names = string.Join("\n\n", Enumerable.Range(1, 12).Select(number => $"Name {number}"));
        var (parts, body, _) = Find($"We write to you.\n\n{new string('A', 130)}\n\n{names}\n");
        Assert.Empty(parts.Names);
        Assert.Equal(14, body.Length);
    }

    [Fact]
    public void A_part_with_a_footnote_stays_in_the_body()
    {
        var draft = ReadText.Markdown("Dear friends[^1],\n\nWe write.\n\n[^1]: All.\n").Draft!;
        var (parts, body, _) = LetterParts.Find(draft, new ImportOptions(RefusesTracked: false));
        Assert.Null(parts.Salutation);
        Assert.Equal(2, body.Length);
    }

    private static string Shown(string text)
    {
        var (parts, body, steps) = Find(text);
        var lines = DraftText.Of(body).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return LetterLines.Write(parts)
            + string.Concat(lines.Select(line => $"| {line}\n"))
            + string.Concat(steps.Select(step => $"{step}\n"));
    }

    private static (ImportedParts Parts, System.Collections.Immutable.ImmutableArray<Block> Body, string[] Steps) Find(
        string text
    )
    {
        var draft = ReadText.Mail(text).Draft!;
        var (parts, body, steps) = LetterParts.Find(draft, new ImportOptions(RefusesTracked: false));
        return (parts, body, [.. steps.Select(ReasonWords.Of)]);
    }
}
