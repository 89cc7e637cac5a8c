using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LetterPdf.Model;

/// <summary>The body and its footnotes as they are read: headings have their levels and names, items their labels,
/// footnotes their numbers and links.</summary>
/// <param name="language">The language of the words that describe links.</param>
internal sealed class BodyParts(LetterLanguage language)
{
    private const int DeepestHeading = 6;
    private const TextLook Forms = TextLook.SmallCapitals | TextLook.AllSmallCapitals;

    private readonly HashSet<int> _referredTo = [];
    private int _sections;

    public ImmutableArray<OutlinePart> Of(ImmutableArray<Block> blocks)
    {
        var parts = ImmutableArray.CreateBuilder<OutlinePart>(blocks.Length);
        foreach (var block in blocks)
        {
            parts.Add(Of(block));
        }

        return parts.MoveToImmutable();
    }

    /// <summary>Footnotes come after the body, in their order.</summary>
    public NotePart Of(Footnote note) =>
        new(
            note.Number,
            PartName.Note(note.Number),
            [new OutlineRun(Number(note.Number)) { Look = TextLook.Superior }, new OutlineRun(" ")],
            new PlaceLink(PartName.Reference(note.Number), language.FormatNoteReturn(note.Number)),
            Of(note.Blocks),
            note.Place
        );

    private OutlinePart Of(Block block) =>
        block switch
        {
            Paragraph paragraph => Text(PartRole.Paragraph, paragraph.Inlines, paragraph.Place),
            Heading heading => Section(heading),
            ListBlock list => List(list),
            BlockQuote quote => new QuotePart(Of(quote.Blocks), quote.Place),
            ThematicBreak => new BreakPart(block.Place),
            Table table => new TablePart(table.Alignments, [.. table.Rows.Select(Row)], table.Place),
            _ => throw new UnreachableException($"The body holds a block of the kind {block.GetType().Name}."),
        };

    private HeadingPart Section(Heading heading) =>
        new(
            PartRole.Section,
            Math.Min(heading.Level + 1, DeepestHeading),
            PartName.Section(++_sections),
            Words(heading.Inlines, default),
            heading.Place
        );

    private ListPart List(ListBlock list)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Entries.Length);
        var number = list.FirstNumber;
        foreach (var entry in list.Entries)
        {
            var label = number is { } n ? Number(n) + ". " : "\u2022 ";
            items.Add(new ListItem(new OutlineRun(label), Of(entry.Blocks), entry.Place));
            number++;
        }

        return new ListPart(
            number is null ? ListNumbering.Disc : ListNumbering.Decimal,
            items.MoveToImmutable(),
            list.Place
        )
        {
            IsTight = list.IsTight,
        };
    }

    private TableRowPart Row(TableRow row)
    {
        var role = row.IsHeader ? PartRole.TableHeaderCell : PartRole.TableCell;
        return new TableRowPart(
            row.IsHeader,
            [.. row.Cells.Select(cell => Text(role, cell.Inlines, cell.Place))],
            row.Place
        );
    }

    private TextPart Text(PartRole role, ImmutableArray<Inline> inlines, Place place) =>
        new(role, Words(inlines, default), place);

    private ImmutableArray<OutlineInline> Words(ImmutableArray<Inline> inlines, Context context)
    {
        var words = ImmutableArray.CreateBuilder<OutlineInline>(inlines.Length);
        Add(words, inlines, context);
        return words.ToImmutable();
    }

    private void Add(ImmutableArray<OutlineInline>.Builder words, ImmutableArray<Inline> inlines, Context context)
    {
        Inline? before = null;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    var (look, own) = (context.Look, context.Language);
                    words.Add(new OutlineRun(text.Value, text.Place) { Look = look, Language = own });
                    break;
                case HardBreak:
                    words.Add(new LineEnd(inline.Place) { Look = context.Look, Language = context.Language });
                    break;
                case Emphasis emphasis:
                    Add(words, emphasis.Inlines, context with { Look = context.Look ^ TextLook.Italic });
                    break;
                case Strong strong:
                    Add(words, strong.Inlines, context with { Look = context.Look | TextLook.Bold });
                    break;
                case SmallCaps smallCaps:
                    Add(words, smallCaps.Inlines, context with { Look = (context.Look & ~Forms) | FormsOf(smallCaps) });
                    break;
                case Link link:
                    var linked = Words(link.Inlines, context with { IsInLink = true });
                    words.Add(new LinkedWords(link.Target, linked, link.Place));
                    break;
                case ForeignText foreign:
                    words.Add(Foreign(foreign, context with { Language = foreign.Language }));
                    break;
                case FootnoteReference reference:
                    AddComma(words, before, context);
                    words.Add(Mark(reference, context));
                    break;
                default:
                    throw new UnreachableException($"A paragraph holds an inline of the kind {inline.GetType().Name}.");
            }

            before = inline;
        }
    }

    // A footnote's number after foreign words belongs to the sentence, whatever their direction.
    private ForeignWords Foreign(ForeignText foreign, Context context)
    {
        var inner = foreign.Inlines;
        while (inner is [.. var before, FootnoteReference])
        {
            inner = before;
        }

        var words = ImmutableArray.CreateBuilder<OutlineInline>();
        words.Add(new IsolatedWords(Words(inner, context)));
        Add(words, foreign.Inlines[inner.Length..], context);
        return new ForeignWords(foreign.Language, words.ToImmutable(), foreign.Place);
    }

    // Two marks side by side, 1 and 2, would be read as 12.
    private static void AddComma(ImmutableArray<OutlineInline>.Builder words, Inline? before, Context context)
    {
        if (before is FootnoteReference)
        {
            words.Add(
                new OutlineRun(",") { Look = (context.Look & ~Forms) | TextLook.Superior, Language = context.Language }
            );
        }
    }

    // The number is isolated: a digit after Arabic letters would be ordered with them.
    private NoteMark Mark(FootnoteReference reference, Context context)
    {
        var number = new OutlineRun(Number(reference.Number), reference.Place)
        {
            Look = (context.Look & ~Forms) | TextLook.Superior,
            Language = context.Language,
        };
        return new NoteMark(reference.Number, [new IsolatedWords([number])], reference.Place)
        {
            Identifier = _referredTo.Add(reference.Number) ? PartName.Reference(reference.Number) : null,
            Link = context.IsInLink
                ? null
                : new PlaceLink(PartName.Note(reference.Number), language.FormatNote(reference.Number)),
        };
    }

    // "NATO" is written in capitals and meant to be all small; in "Nato" the first letter is meant to be tall.
    private static TextLook FormsOf(SmallCaps smallCaps) =>
        smallCaps.Inlines.OfType<TextInline>().Any(text => text.Value.Any(char.IsLower))
            ? TextLook.SmallCapitals
            : TextLook.AllSmallCapitals;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What holds for words inside marks.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Context(TextLook Look, string? Language, bool IsInLink);
}
