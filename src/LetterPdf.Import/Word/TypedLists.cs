using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Lists whose signs or numbers were typed: two or more paragraphs in a row become one.</summary>
internal static class TypedLists
{
    public static ImmutableArray<Block> Join(ImmutableArray<Block> blocks, WordReading reading)
    {
        var joined = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var i = 0; i < blocks.Length; )
        {
            var items = ItemsFrom(blocks, i);
            if (items.Length < 2)
            {
                joined.Add(blocks[i++]);
                continue;
            }

            joined.Add(new ListBlock(items[0].Number, [.. items.Select(EntryOf)], blocks[i].Place) { IsTight = true });
            reading.Steps.Add(Reason.Of(WordPhrase.TypedList, items.Length, blocks[i].Place.Row));
            i += items.Length;
        }

        return joined.ToImmutable();
    }

    private static ImmutableArray<TypedItem> ItemsFrom(ImmutableArray<Block> blocks, int start)
    {
        var items = ImmutableArray.CreateBuilder<TypedItem>();
        for (var i = start; i < blocks.Length && ItemOf(blocks[i]) is { } item; i++)
        {
            if (items.Count > 0 && !Follows(item, items[0], items.Count))
            {
                break;
            }

            items.Add(item);
        }

        return items.ToImmutable();
    }

    private static bool Follows(TypedItem item, TypedItem first, int count) =>
        string.Equals(item.Sign, first.Sign, StringComparison.Ordinal) && item.Number == first.Number + count;

    private static TypedItem? ItemOf(Block block)
    {
        if (block is not Paragraph { Inlines: [TextInline first, ..] } paragraph)
        {
            return null;
        }

        var end = first.Value.IndexOfAny([' ', '\u00A0']);
        var label = end > 0 ? first.Value[..end] : string.Empty;
        var rest = end > 0 ? first.Value[(end + 1)..].TrimStart() : string.Empty;
        return rest.Length == 0 && paragraph.Inlines.Length == 1 ? null
            : label is "\u2022" or "\u00B7" or "\u25AA" or "\u25CF" or "\u25E6" or "-" or "*" or "\u2013"
                ? new TypedItem(label, null, rest, paragraph)
            : label.Length is > 1 and < 4
            && label[^1] is ('.' or ')')
            && int.TryParse(
                label.AsSpan(0, label.Length - 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var n
            )
                ? new TypedItem(label[^1..], n, rest, paragraph)
            : null;
    }

    private static ListEntry EntryOf(TypedItem item)
    {
        var first = (TextInline)item.Paragraph.Inlines[0];
        ImmutableArray<Inline> inlines =
            item.Rest.Length == 0
                ? item.Paragraph.Inlines[1..]
                : [first with { Value = item.Rest }, .. item.Paragraph.Inlines[1..]];
        return new ListEntry([item.Paragraph with { Inlines = inlines }], item.Paragraph.Place);
    }

    /// <summary>A paragraph with a typed label.</summary>
    /// <param name="Sign">The bullet, or what follows the number.</param>
    /// <param name="Rest">The first words behind the label.</param>
    private sealed record TypedItem(string Sign, int? Number, string Rest, Paragraph Paragraph);
}
