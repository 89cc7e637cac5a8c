using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>Generated blocks with texts that are awkward in Markdown.</summary>
internal static class AnyBlocks
{
    private static readonly Place Nowhere = new DocumentParagraph("any.docx", 1, "");

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Const(" "),
        AnyOf("word", "a", "B", "7", "10", "\u00E9", "\u201Cquoted\u201D", "Se\u00F1or", "\u0643", "\u20AC"),
        AnyOf("*", "_", "`", "~", "~~", "**", "__", "[", "]", "(", ")", "{", "}", "<", ">", "|", "\\", "&"),
        AnyOf("1.", "1)", "#", "##", "-", "+", "=", "---", "===", "***", "!", "!["),
        AnyOf(":", ".", "/", "@", "%", "\"", "'", "$", "^", ";", ",", "?", "\u2014", "\u00A0", "\u202F"),
        AnyOf("{{", "}}", "{%", "%}", "{{ x }}", "[^1]", "[x]", "[ ]", "](", "](u)", "]{.smallcaps}"),
        AnyOf("&amp;", "&#42;", "&x", "<b>", "</p>", "<!--", "Autor*innen", "snake_case", "+---+", ":--"),
        AnyOf("e\u0301", "\u0301", "\uD83D\uDE00", "\u200D", "\u00AD")
    );

    private static readonly Gen<string> Text = Piece.Array[1, 8].Select(string.Concat);

    // Links whose words are their address are elsewhere: beside text with another address, it depends on both what is
    // an address.
    private static readonly Gen<string> TextWithAddresses = Gen.Frequency(
            (5, Piece),
            (1, AnyOf("www.example.org", "https://example.org/a_b*c", "me@example.org", "<a@b.cd>", "<https://a.org>"))
        )
        .Array[1, 8]
        .Select(string.Concat);

    private static readonly Gen<InlineLook> Look =
        from isBold in Gen.Bool
        from isItalic in Gen.Bool
        from special in Gen.Int[0, 9]
        select new InlineLook
        {
            IsBold = isBold && special > 2,
            IsItalic = isItalic && special > 2,
            IsSmallCaps = special == 0,
            Language = special is 1 or 2 ? "fr" : null,
            Target = special is 3 ? "https://example.org/a_(b)?c=1&amp;d={{e}}" : null,
        };

    private static Gen<Part> AnyPart(bool hasAddresses) =>
        Gen.Frequency(
            (12, from text in hasAddresses ? TextWithAddresses : Text from look in Look select new Part(text, look)),
            (1, Gen.Const(new Part("\n", default))),
            (2, Gen.Const(new Part("^", default))),
            (
                hasAddresses ? 0 : 2,
                AnyOf("www.example.org", "https://example.org/_a_/", "me@example.org")
                    .Select(address => new Part(address, new InlineLook { Target = TargetOf(address) }))
            )
        );

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string TargetOf(string address) =>
        address[0] switch
        {
            'w' => "https://" + address,
            'm' => "mailto:" + address,
            _ => address,
        };

    private static Gen<ImmutableArray<Inline>> Line(bool isOne, bool hasNotes) =>
        Gen
            .Bool.SelectMany(hasAddresses => AnyPart(hasAddresses).Array[1, 6])
            .Select(parts => Inlines(parts, isOne, hasNotes))
            .Where(inlines => !inlines.IsEmpty);

    private static ImmutableArray<Inline> Inlines(Part[] parts, bool isOne, bool hasNotes)
    {
        var styled = new StyledText();
        foreach (var (text, look) in parts)
        {
            if (text == "\n" && !isOne)
            {
                styled.AddBreak();
            }
            else if (text == "^" && hasNotes)
            {
                styled.AddNote(1);
            }
            else
            {
                styled.Add(text, look);
            }
        }

        return styled.SaysSomething ? styled.ToInlines(Nowhere) : [];
    }

    private static Gen<Block> ParagraphOf(bool hasNotes) =>
        Line(isOne: false, hasNotes).Select(inlines => (Block)new Paragraph(inlines, Nowhere));

    private static readonly Gen<Block> Heading = Line(isOne: true, hasNotes: true)
        .Select(inlines => (Block)new Heading(1, inlines, Nowhere));

    private static Gen<Block> TableOf(bool hasNotes)
    {
        var cell = Gen.Frequency(
            (4, Line(isOne: true, hasNotes)),
            (1, Gen.Bool.Select(_ => ImmutableArray<Inline>.Empty))
        );
        return from width in Gen.Int[1, 4]
            from rows in Gen.Int[1, 4]
            from cells in cell.Array[width * rows]
            from alignments in AnyOf<TextAlignment?>(null, TextAlignment.Start, TextAlignment.End).Array[width]
            where cells.Chunk(width).All(row => row.Any(inlines => !inlines.IsEmpty))
            select (Block)
                new Table(
                    [.. alignments],
                    [
                        .. cells
                            .Chunk(width)
                            .Select(
                                (row, i) =>
                                    new TableRow(
                                        i == 0,
                                        [.. row.Select(inlines => new TableCell(inlines, Nowhere))],
                                        Nowhere
                                    )
                            ),
                    ],
                    Nowhere
                );
    }

    private static Gen<Block> ListOf(int depth, bool hasNotes, bool canBeLoose = true)
    {
        var tight =
            from paragraph in ParagraphOf(hasNotes)
            from inner in depth > 0
                ? Gen.Frequency((2, Gen.Bool.Select(_ => (Block?)null)), (1, ListOf(depth - 1, hasNotes, canBeLoose)!))
                : Gen.Bool.Select(_ => (Block?)null)
            select inner is null or ListBlock { FirstNumber: not (null or 1) }
                ? ImmutableArray.Create(paragraph)
                : [paragraph, inner];
        var loose = BlocksOf(depth - 1, hasNotes, mostBlocks: 3, hasHeadings: false)
            .Where(blocks => blocks[0] is not (Table or BlockQuote));
        return from isTight in canBeLoose ? Gen.Bool : Gen.Const(true)
            from number in AnyOf<int?>(null, null, 1, 9, 0, 123)
            from entries in (isTight ? tight : loose).Array[isTight ? 1 : 2, 3]
            select (Block)
                new ListBlock(number, [.. entries.Select(blocks => new ListEntry(blocks, Nowhere))], Nowhere)
                {
                    IsTight = isTight,
                };
    }

    private static Gen<ImmutableArray<Block>> BlocksOf(int depth, bool hasNotes, int mostBlocks, bool hasHeadings)
    {
        var leaf = Gen.Frequency(
            (5, ParagraphOf(hasNotes)),
            (1, Gen.Bool.Select(_ => (Block)new ThematicBreak(Nowhere))),
            (1, TableOf(hasNotes)),
            (hasHeadings ? 1 : 0, Heading)
        );
        var block =
            depth <= 0
                ? leaf
                : Gen.Frequency(
                    (4, leaf),
                    (2, Gen.Int[0, 1].SelectMany(less => ListOf(depth - less, hasNotes))),
                    (
                        1,
                        Gen.Int[0, 1]
                            .SelectMany(less => BlocksOf(depth - 1 - less, hasNotes, 3, hasHeadings: false))
                            .Select(blocks => (Block)new BlockQuote(blocks, Nowhere))
                    )
                );
        return block.Array[1, mostBlocks].Select(blocks => blocks.ToImmutableArray());
    }

    /// <summary>A paragraph, without notes.</summary>
    public static readonly Gen<Block> Paragraphs = ParagraphOf(hasNotes: false);

    // Of Word's notes all items are read as tight.
    private static readonly Gen<ImmutableArray<Block>> NoteBlocks = Gen.OneOf(
            ParagraphOf(hasNotes: false),
            ListOf(1, hasNotes: false, canBeLoose: false)
        )
        .Array[1, 3]
        .Select(blocks => blocks.ToImmutableArray());

    /// <summary>A body, and its note where it refers to one.</summary>
    public static readonly Gen<(ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Notes)> Bodies =
        from blocks in BlocksOf(2, hasNotes: true, mostBlocks: 5, hasHeadings: true)
        from note in NoteBlocks
        select (
            blocks,
            ShownBlocks.Of(blocks, []).Contains("^1", StringComparison.Ordinal) && HasNote(blocks)
                ? ImmutableArray.Create(new Footnote(1, note, Nowhere))
                : []
        );

    private static bool HasNote(ImmutableArray<Block> blocks) =>
        blocks.Any(block =>
            block switch
            {
                Paragraph paragraph => HasNote(paragraph.Inlines),
                Heading heading => HasNote(heading.Inlines),
                Table table => table.Rows.Any(row => row.Cells.Any(cell => HasNote(cell.Inlines))),
                ListBlock list => list.Entries.Any(entry => HasNote(entry.Blocks)),
                BlockQuote quote => HasNote(quote.Blocks),
                _ => false,
            }
        );

    private static bool HasNote(ImmutableArray<Inline> inlines) =>
        inlines.Any(inline =>
            inline switch
            {
                FootnoteReference => true,
                Strong strong => HasNote(strong.Inlines),
                Emphasis emphasis => HasNote(emphasis.Inlines),
                Link link => HasNote(link.Inlines),
                _ => false,
            }
        );

    /// <summary>Text of one look; "\n" is a break and "^" a note.</summary>
    private sealed record Part(string Text, InlineLook Look);
}
