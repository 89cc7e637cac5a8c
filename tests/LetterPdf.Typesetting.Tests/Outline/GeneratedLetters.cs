using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests.Outline;

/// <summary>Letters with any of their parts and with arbitrary texts.</summary>
internal static class GeneratedLetters
{
    private static readonly Place Here = TestLetter.Nowhere;

    private static readonly Gen<string> Word = Gen.OneOf(
        "the",
        "of",
        "accountability",
        "Menschenrechtsorganisationen",
        "state-of-the-art",
        "https://example.org/a/long/way/to/a/page",
        "a@example.org",
        "«oui»",
        "fi–ffl",
        "No.\u00A07",
        "\u062D\u0642\u0648\u0642",
        "\u05D6\u05DB\u05D5\u05D9\u05D5\u05EA",
        "(12)",
        "1998"
    );

    private static readonly Gen<string> Words = Word.Array[1, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<LetterText> Line = Word.Array[1, 3]
        .Select(words => TestLetter.Line(string.Join(' ', words)));

    private static readonly Gen<LetterText> Short = Gen.OneOf("Forum", "Jane Roe", "President", "Geneva")
        .Select(TestLetter.Line);

    private static readonly Gen<Inline> Text = Words.Select(Inline (words) => new TextInline(words, Here));

    private static readonly Gen<Inline> Note = Gen.Const<Inline>(new FootnoteReference(1, Here));

    private static readonly Gen<Inline> Marked = Gen.Select(
        Gen.Int[0, 5],
        Gen.OneOf(Text, Note).Array[1, 3],
        Inline (kind, inner) => Of(kind, [.. inner])
    );

    private static readonly Gen<ImmutableArray<Inline>> Inlines = Gen.Select(
        Text,
        Gen.Frequency((4, Text), (2, Marked), (1, Note)).Array[0, 4],
        (first, rest) => ImmutableArray.Create([first, .. rest])
    );

    private static readonly Gen<Block> Paragraph = Inlines.Select(Block (words) => new Paragraph(words, Here));

    private static readonly Gen<Block> Simple = Gen.Frequency(
        (6, Paragraph),
        (1, Inlines.Select(Block (words) => new Heading(1, words, Here))),
        (1, Gen.Const<Block>(new ThematicBreak(Here))),
        (1, Inlines.Array[2, 2].Array[1, 3].Select(Table))
    );

    private static readonly Gen<Block> Block = Gen.Frequency(
        (6, Simple),
        (1, Simple.Array[1, 2].Select(Block (blocks) => new BlockQuote([.. blocks], Here))),
        (1, Gen.Select(Simple.Array[1, 2].Array[1, 3], Gen.Int[0, 3], Block (items, first) => List(items, first)))
    );

    private static readonly Gen<Signatory> Signatory = Gen.Select(
        Line,
        Gen.Int[0, 15],
        (name, parts) =>
            new Signatory(name, (parts & 1) == 0 ? TestLetter.Line("Peru") : null)
            {
                Name = (parts & 2) == 0 ? null : TestLetter.Line("Ann Lee"),
                Language = (parts & 4) == 0 ? null : "es",
                IsPending = (parts & 8) != 0,
            }
    );

    public static Gen<Letter> All { get; } =
        Gen.Select(
            Block.Array[0, 12],
            Line.Array[4],
            Short.Array[4],
            Signatory.Array[1, 60],
            Paragraph.Array[3],
            Gen.Int[0, 1023],
            Of
        );

    private static Letter Of(
        Block[] body,
        LetterText[] lines,
        LetterText[] head,
        Signatory[] entries,
        Block[] notes,
        int parts
    )
    {
        bool Has(int bit) => (parts >> bit & 1) != 0;
        return new Letter
        {
            Language = LetterLanguage.All[parts % LetterLanguage.All.Length],
            Date = new DateOnly(2024, 5, 1),
            DatePlace = Here,
            Title = lines[0],
            Page = PageSetup.For((LetterFormat)(parts % 4)),
            Letterhead = Has(2)
                ? new Letterhead
                {
                    Name = head[0],
                    Address = [head[1], head[2]],
                    Contact = Has(3) ? [head[3], head[0]] : [],
                    Logo = Has(4) ? Drawn("A dove") : null,
                    Alignment = Has(5) ? TextAlignment.Start : TextAlignment.Center,
                }
                : null,
            Delivery = Has(3) ? head[3] : null,
            Addressees = Has(4) ? [new Addressee { Name = head[0], Address = [head[1]] }] : [],
            Subject = Has(5) ? lines[1] : null,
            Salutation = Has(6) ? lines[2] : null,
            Body = [Referring(1), .. body, Referring(2), Referring(3)],
            Footnotes = [.. notes.Select((note, i) => new Footnote(i + 1, [WithoutNotes(note)], Here))],
            Closing = Has(7) ? lines[3] : null,
            Signers = Has(8) ? [Signer(head[0]), new Signer { Name = head[1] }] : [],
            SignerColumns = Has(9) ? 2 : 1,
            Signatures = [new ElectronicSignature { Name = head[2] }],
            Signatories = Has(6) ? List(entries, Has(7)) : null,
            Enclosures = Has(8) ? [lines[0], lines[1]] : [],
            Copies = Has(9) ? [lines[2]] : [],
            IsDraft = parts % 5 == 0,
        };
    }

    private static Signer Signer(LetterText name) =>
        new()
        {
            Name = name,
            Title = TestLetter.Line("Director"),
            Signature = Drawn("A signature"),
        };

    private static SignatoryList List(Signatory[] entries, bool isGrouped) =>
        new()
        {
            Heading = TestLetter.Line("Signatories"),
            Entries = [.. entries],
            Columns = isGrouped ? null : 2,
            Groups =
                !isGrouped ? []
                : entries.Length == 1 ? [new SignatoryGroup(TestLetter.Line("Peru"), 1)]
                :
                [
                    new(TestLetter.Line("Peru"), entries.Length / 2),
                    new(TestLetter.Line("Kenya"), (entries.Length + 1) / 2),
                ],
        };

    // Each footnote has a reference, and the first references are in the order of the numbers.
    private static Paragraph Referring(int note) =>
        new([new TextInline("Footnote", Here), new FootnoteReference(note, Here)], Here);

    private static Block WithoutNotes(Block block) =>
        block is Paragraph paragraph ? paragraph with { Inlines = [paragraph.Inlines[0]] } : block;

    private static Inline Of(int kind, ImmutableArray<Inline> inner) =>
        kind switch
        {
            0 => new Emphasis(inner, Here),
            1 => new Strong(inner, Here),
            2 => new Link("https://example.org", inner, Here),
            3 => new ForeignText("de", inner, Here),
            4 => new SmallCaps(inner, Here),
            _ => new HardBreak(Here),
        };

    private static Block Table(ImmutableArray<Inline>[][] rows) =>
        new Table(
            [null, TextAlignment.End],
            [
                .. rows.Select(
                    (cells, i) => new TableRow(i == 0, [.. cells.Select(cell => new TableCell(cell, Here))], Here)
                ),
            ],
            Here
        );

    private static ListBlock List(Block[][] items, int first) =>
        new(first == 0 ? null : first, [.. items.Select(item => new ListEntry([.. item], Here))], Here)
        {
            IsTight = first == 1,
        };

    private static Picture Drawn(string alt) =>
        new(
            new RasterContent(
                1,
                1,
                PictureOrientation.Upright,
                new PixelPlane(new RgbColors(), 8, new byte[4], IsDeflated: false),
                null
            ),
            alt,
            Length.FromPoints(12),
            Here
        );
}
