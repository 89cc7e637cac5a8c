using System.Collections.Immutable;

namespace LetterPdf.Model.Tests;

/// <summary>What is read in a letter and in which order, and what the program adds to the senders' words.</summary>
public sealed class LetterOutlineTests
{
    private static readonly SourceFile File = new("letter.yml", string.Empty);
    private static readonly Place Here = File.Span(0, 0);

    private static readonly Letter Whole = new()
    {
        Language = LetterLanguage.AmericanEnglish,
        Date = new DateOnly(2024, 5, 1),
        DatePlace = Here,
        Title = Line("A letter"),
        Letterhead = new Letterhead
        {
            Name = Line("Forum"),
            Tagline = Line("for justice"),
            Address = [Line("1 Main Street"), Line("Nairobi")],
            Contact = [Line("+254 1"), Line("a@example.org")],
            Logo = Drawn("A dove"),
        },
        Delivery = Line("By mail"),
        Addressees =
        [
            new Addressee
            {
                Name = Line("Jane Roe"),
                Title = Line("President"),
                Organization = Line("Council"),
                Address = [Line("Geneva")],
            },
            new Addressee { Name = Line("John Doe") },
        ],
        Subject = Line("The law"),
        Salutation = Line("Dear Jane Roe:"),
        Body = [Text(Words("We write."))],
        Closing = Line("Sincerely,"),
        Signers =
        [
            new Signer
            {
                Name = Line("A. Writer"),
                Title = Line("Director"),
                Signature = Drawn(null),
            },
            new Signer { Name = Line("B. Writer") },
        ],
        Signatures = [new ElectronicSignature { Name = Line("Forum") }],
        Signatories = new SignatoryList
        {
            Heading = Line("Signatories"),
            Entries =
            [
                new Signatory(Line("Alpha"), Line("Peru")) { Name = Line("Ann Lee"), Title = Line("Chair") },
                new Signatory(Line("Asociación"), Line("Peru")) { Language = "es" },
                new Signatory(Line("Omega"), null) { IsPending = true, Language = "EN-us" },
            ],
        },
        Enclosures = [Line("A report"), Line("A list")],
        Copies = [Line("Somebody")],
    };

    [Fact]
    public void The_parts_of_a_letter_are_read_in_this_order() =>
        AssertOutline(
            """
            Logo [en-US] (A dove)
            LetterheadName [en-US] Forum
            LetterheadTagline [en-US] for justice
            LetterheadAddress [en-US] 1 Main Street · Nairobi
            LetterheadContact [en-US] +254 1 · a@example.org
            Date [en-US] May 1, 2024
            Delivery [en-US] By mail
            Addressee [en-US] Jane Roe | President | Council | Geneva
            Addressee [en-US] John Doe
            Subject [en-US] 1 #subject Re: The law
            Salutation [en-US] Dear Jane Roe:
            Paragraph [en-US] We write.
            Closing [en-US] Sincerely,
            Signer [en-US]
              Signature [en-US] (ornament)
              Signer [en-US] A. Writer | Director
            Signer [en-US]
              Signer [en-US] B. Writer
            SignaturePlace [en-US] Signature1: Electronic signature of Forum
            SignatoryList [en-US]
              SignatoriesHeading [en-US] 2 #signatories Signatories
              SignatoryGroup [en-US]
                Signatory [en-US] ‹Ann Lee›, ‹Chair›, ‹Alpha› (Peru) name to 21, Peru
                Signatory [en-US] {es ‹Asociación›} (Peru) name to 10, Peru
                Signatory [en-US] ‹Omega›/ [pending]/ name to 5, no country
            Enclosures [en-US] Enclosures: A report | A list
            Copies [en-US] cc: Somebody

            """,
            Whole
        );

    [Fact]
    public void In_the_fields_of_a_form_ways_to_reach_the_senders_are_lines_and_labels_are_the_languages_own()
    {
        var letter = Whole with
        {
            Language = LetterLanguage.German,
            Page = PageSetup.For(LetterFormat.Din5008B),
            IsDraft = true,
            Closing = null,
            Signers = [],
            Signatories = Whole.Signatories! with
            {
                CountryTag = CountryTag.None,
                Groups = [new SignatoryGroup(Line("Peru"), 2), new SignatoryGroup(Line("Kenia"), 1)],
            },
        };
        AssertOutline(
            """
            Logo [de] (A dove)
            LetterheadName [de] Forum
            LetterheadTagline [de] for justice
            LetterheadAddress [de] 1 Main Street · Nairobi
            LetterheadContact [de] +254 1 | a@example.org
            Date [de] 1. Mai 2024
            Delivery [de] By mail
            Addressee [de] Jane Roe | President | Council | Geneva
            Addressee [de] John Doe
            Subject [de] 1 #subject The law
            Salutation [de] Dear Jane Roe:
            Paragraph [de] We write.
            SignatoryList [de]
              SignatoriesHeading [de] 2 #signatories Signatories
              SignatoryGroup [de] (Peru (Fortsetzung))
                GroupHeading [de] 3 #signatories-1 Peru
                Signatory [de] ‹Ann Lee›, ‹Chair›, ‹Alpha› name to 21, no country
                Signatory [de] {es ‹Asociación›} name to 10, no country
              SignatoryGroup [de] (Kenia (Fortsetzung))
                GroupHeading [de] 3 #signatories-2 Kenia
                Signatory [de] {EN-us ‹Omega›}/ [noch nicht bestätigt]/ name to 5, no country
            Enclosures [de] Anlagen: A report | A list
            Copies [de] Verteiler: Somebody

            """,
            letter
        );
        var running = LetterOutline.Of(letter).Running;
        Assert.Equal(
            ("1. Mai 2024", "Jane Roe, John Doe", "Jane Roe", "Seite 2 von 3"),
            (running.Date, running.Addressees, running.FirstAddressee, running.PageNumber(2, 3))
        );
        Assert.Equal(
            ("Forum · 1 Main Street · Nairobi", "ENTWURF – nicht zur Veröffentlichung"),
            (running.ReturnAddress, running.DraftMark)
        );
        Assert.Equal("Entwurf: A letter", LetterOutline.Of(letter).Title);
    }

    [Fact]
    public void The_text_has_its_labels_levels_names_and_links()
    {
        var mark = new FootnoteReference(1, Here);
        var letter = Bare(
            new Heading(1, [new TextInline("First", Here), mark], Here),
            Text(
                new Emphasis([new TextInline("a ", Here), new Emphasis(Words("b"), Here)], Here),
                new Strong([new SmallCaps(Words("NATO"), Here), mark], Here),
                new SmallCaps(Words("Nato"), Here),
                new HardBreak(Here),
                new TextInline("end", Here)
            ),
            Text(new Link("https://example.org", [new TextInline("see", Here), new FootnoteReference(2, Here)], Here)),
            Text(new ForeignText("de", [new TextInline("ja", Here), new FootnoteReference(2, Here)], Here)),
            Text(new TextInline("both", Here), mark, new FootnoteReference(2, Here)),
            new ListBlock(9, [Item(Text(Words("nine"))), Item(Text(Words("ten")), Text(Words("more")))], Here),
            new BlockQuote([new ListBlock(null, [Item(Text(Words("dot")))], Here) { IsTight = true }], Here),
            new ThematicBreak(Here),
            new Table(
                [null],
                [
                    new TableRow(true, [new TableCell(Words("Head"), Here)], Here),
                    new TableRow(false, [new TableCell([], Here)], Here),
                ],
                Here
            ),
            new Heading(6, Words("Deep"), Here)
        );
        AssertOutline(
            """
            Date [fr] 1er mai 2024
            Section [fr] 2 #section-1 First[‹^1^› #note-0001-reference -> #note-0001 (Note 1)]
            Paragraph [fr] /a /b*__NATO*__[‹*^1*^› -> #note-0001 (Note 1)]_Nato_ | end
            Paragraph [fr] [see[‹^2^› #note-0002-reference] -> https://example.org]
            Paragraph [fr] {de ‹ja›[‹^2^› -> #note-0002 (Note 2)]}
            Paragraph [fr] both[‹^1^› -> #note-0001 (Note 1)]^,^[‹^2^› -> #note-0002 (Note 2)]
            List [fr] Decimal
              ListItem [fr] "9. "
                Paragraph [fr] nine
              ListItem [fr] "10. "
                Paragraph [fr] ten
                Paragraph [fr] more
            Quotation [fr]
              List [fr] Disc, tight
                ListItem [fr] "• "
                  Paragraph [fr] dot
            TextBreak [fr]
            Table [fr]
              TableRow [fr]
                TableHeaderCell [fr] Head
              TableRow [fr]
                TableCell [fr]
            Section [fr] 6 #section-2 Deep
            Footnote [fr] #note-0001 ^1^ -> #note-0001-reference (Retour à l’appel de note 1)
              Section [fr] 2 #section-3 In it
              Paragraph [fr] Ibid.
            Footnote [fr] #note-0002 ^2^ -> #note-0002-reference (Retour à l’appel de note 2)
              Paragraph [fr] Id.

            """,
            letter with
            {
                Footnotes =
                [
                    new Footnote(1, [new Heading(1, Words("In it"), Here), Text(Words("Ibid."))], Here),
                    new Footnote(2, [Text(Words("Id."))], Here),
                ],
            }
        );
    }

    [Fact]
    public void Words_know_where_they_stand_and_those_of_the_program_have_no_place()
    {
        var file = new SourceFile("letter.yml", "cc: [One, Two]\n");
        var letter = Bare() with
        {
            Copies = [new LetterText("One", file.Span(5, 3)), new LetterText("Two", file.Span(10, 3))],
        };
        var copies = Assert.Single(LetterOutline.Of(letter).Ending);
        Assert.Equal(file.Span(5, 3), copies.Place);
        Assert.Equal<(string, Place?)>(
            [("Copie\u00A0: ", null), ("One", file.Span(5, 3)), ("Two", file.Span(10, 3))],
            copies.Inlines.OfType<OutlineRun>().Select(run => (run.Text, run.Place))
        );
        Assert.Equal("Copie\u00A0: One Two", LetterOutline.TextOf(copies.Inlines));
    }

    private static Letter Bare(params Block[] body) =>
        new()
        {
            Language = LetterLanguage.French,
            Date = new DateOnly(2024, 5, 1),
            DatePlace = Here,
            Title = Line("Une lettre"),
            Body = [.. body],
        };

    private static void AssertOutline(string expected, Letter letter) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), OutlineDump.Of(LetterOutline.Of(letter)));

    private static LetterText Line(string text) => new(text, Here);

    private static ImmutableArray<Inline> Words(string text) => [new TextInline(text, Here)];

    private static Paragraph Text(params ImmutableArray<Inline> inlines) => new(inlines, Here);

    private static ListEntry Item(params ImmutableArray<Block> blocks) => new(blocks, Here);

    private static Picture Drawn(string? alt) =>
        new(
            new RasterContent(
                1,
                1,
                PictureOrientation.Upright,
                new PixelPlane(new RgbColors(), 8, new byte[4], IsDeflated: false),
                null
            ),
            alt,
            null,
            Here
        );
}
