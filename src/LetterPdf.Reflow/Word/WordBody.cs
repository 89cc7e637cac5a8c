using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>Writes the blocks of the body and of footnotes, one after the other: what they stand in is in their
/// styles.</summary>
/// <param name="parts">What all of the file shares.</param>
/// <param name="inlines">Writes words in the part of the file.</param>
/// <param name="blocks">Takes the blocks.</param>
internal sealed class WordBody(WordParts parts, WordInlines inlines, List<WordBlock> blocks)
{
    /// <summary>The style of paragraphs that stand in nothing; null for that of text.</summary>
    public string? PlainStyle { get; init; }

    public void Add(ImmutableArray<OutlinePart> added) => Add(added, Nesting.None);

    private void Add(ImmutableArray<OutlinePart> added, Nesting nesting)
    {
        for (var i = 0; i < added.Length; i++)
        {
            var isAnother = i > 0 && added[i] is QuotePart && added[i - 1] is QuotePart;
            Add(added[i], i > 0 ? nesting.Continued : nesting, isAnother);
        }
    }

    private void Add(OutlinePart part, Nesting nesting, bool isAnother)
    {
        switch (part)
        {
            case TextPart text:
                Begin(BodyPiece.Text, nesting, out var paragraph);
                inlines.Write(paragraph.Content, text.Inlines);
                break;
            case HeadingPart heading:
                AddHeading(heading);
                break;
            case ListPart list:
                AddList(list, nesting);
                break;
            case QuotePart quote:
                Add(quote.Parts, nesting.Opened(this).In(isAnother ? BodyCover.NewQuote : BodyCover.Quote));
                break;
            case BreakPart:
                Begin(BodyPiece.Break, nesting.Opened(this), out _);
                break;
            case TablePart table:
                new WordTables(parts, inlines).Add(blocks, table, nesting.Opened(this).Covers);
                break;
            default:
                throw new UnreachableException($"The body holds a part of the kind {part.GetType().Name}.");
        }
    }

    private void AddHeading(HeadingPart heading)
    {
        var paragraph = new WordParagraph(WordStyleSheet.NameOfHeading(heading.Level));
        inlines.Write(paragraph.Content, heading.Inlines, isBold: true);
        blocks.Add(paragraph);
    }

    private void AddList(ListPart list, Nesting nesting)
    {
        var outer = nesting.Opened(this);
        int? first = list.Numbering == ListNumbering.Disc ? null : FirstNumber(list);
        var level = Math.Min(WordLists.Deepest, outer.Covers.Count(cover => cover == BodyCover.List));
        var number = parts.Lists.Add(first, level, outer.Covers.Count(cover => cover != BodyCover.List));
        var item = new OpenItem(number, level, first is null, list.IsTight);
        foreach (var entry in list.Items)
        {
            Add(entry.Parts, outer.In(BodyCover.List) with { Item = item, IsTight = list.IsTight });
            outer = outer.Continued;
        }

        // The space below a list is that of a paragraph, unless it stands in another tight one.
        if (!nesting.IsTight && blocks[^1] is WordParagraph last)
        {
            last.SpaceAfter = null;
        }
    }

    private static int FirstNumber(ListPart list) =>
        int.Parse(
            list.Items[0].Label.Text.AsSpan().Trim().TrimEnd('.'),
            System.Globalization.CultureInfo.InvariantCulture
        );

    // An item's label stands at its first paragraph; an item that begins with something else gets an empty one.
    private void Begin(BodyPiece piece, Nesting nesting, out WordParagraph paragraph)
    {
        var item = nesting.Item;
        piece =
            item is null || piece != BodyPiece.Text ? piece
            : item.IsBullet ? BodyPiece.Bullet
            : BodyPiece.Number;
        var style = piece == BodyPiece.Text && nesting.Covers.IsEmpty ? PlainStyle : null;
        paragraph = new WordParagraph(style ?? parts.Styles.Use(new BodyStyle(piece, nesting.Covers)))
        {
            Item = item is null ? null : (item.Number, item.Level),
            IsTight = item is { IsTight: false } ? false : null,
            SpaceAfter = nesting.IsTight ? Length.Zero : null,
        };
        blocks.Add(paragraph);
    }

    /// <summary>An item whose first paragraph is still to come.</summary>
    private sealed record OpenItem(int Number, int Level, bool IsBullet, bool IsTight);

    /// <summary>What a block stands in.</summary>
    private sealed record Nesting(ImmutableArray<BodyCover> Covers)
    {
        public static Nesting None { get; } = new([]);

        /// <summary>The item that begins with the next block; null where it has begun.</summary>
        public OpenItem? Item { get; init; }

        public bool IsTight { get; init; }

        /// <summary>The same for what follows the first block.</summary>
        public Nesting Continued =>
            new([.. Covers.Select(cover => cover == BodyCover.NewQuote ? BodyCover.Quote : cover)])
            {
                IsTight = IsTight,
            };

        public Nesting In(BodyCover cover) => this with { Covers = Covers.Add(cover) };

        /// <summary>The same with its item begun.</summary>
        public Nesting Opened(WordBody body)
        {
            if (Item is null)
            {
                return this;
            }

            body.Begin(BodyPiece.Text, this, out _);
            return Continued;
        }
    }
}
