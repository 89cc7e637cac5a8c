using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>
/// Makes lists in lists of items that follow each other. A letter counts its items by itself, in decimal: where that
/// gives other labels than the document shows, they are named.
/// </summary>
internal sealed class ListGrouping
{
    private readonly IReadOnlyList<ListItem> _items;
    private readonly WordReading _reading;
    private readonly bool _isInNote;
    private int _next;

    private ListGrouping(IReadOnlyList<ListItem> items, WordReading reading, bool isInNote)
    {
        _items = items;
        _reading = reading;
        _isInNote = isInNote;
    }

    /// <summary>The lists, one after the other.</summary>
    /// <param name="items">At least one.</param>
    /// <param name="isInNote">Whether they stand in a note, where items are always tight.</param>
    public static ImmutableArray<Block> Of(IReadOnlyList<ListItem> items, WordReading reading, bool isInNote)
    {
        var grouping = new ListGrouping(items, reading, isInNote);
        var lists = ImmutableArray.CreateBuilder<Block>();
        while (grouping._next < items.Count)
        {
            lists.Add(grouping.ReadList());
        }

        return lists.ToImmutable();
    }

    // Calls itself for each deeper level, of which there are nine.
    private ListBlock ReadList()
    {
        var first = _items[_next];
        var entries = ImmutableArray.CreateBuilder<ListEntry>();
        var start = StartOf(first);
        while (_next < _items.Count && Continues(first, _items[_next], entries.Count))
        {
            var item = _items[_next++];
            TellLabel(item, entries.Count + start);
            var blocks = ImmutableArray.CreateBuilder<Block>();
            blocks.Add(item.Paragraph);
            while (_next < _items.Count && _items[_next].Label.Level > first.Label.Level)
            {
                blocks.Add(ReadList());
            }

            entries.Add(new ListEntry(blocks.ToImmutable(), item.Paragraph.Place));
        }

        int? number = first.Label.Form.IsBullet ? null : start;
        return new ListBlock(number, entries.ToImmutable(), first.Paragraph.Place)
        {
            IsTight = _isInNote || IsTight(first.HasSpace, entries),
        };
    }

    /// <summary>Whether a list is tight.</summary>
    /// <param name="hasSpace">Whether its first item has space around it.</param>
    // A list of one item with one paragraph has no space in it; and directly below a paragraph, only 1 begins a list.
    public static bool IsTight(bool hasSpace, IReadOnlyList<ListEntry> entries) =>
        (!hasSpace || entries is [{ Blocks.Length: 1 }])
        && entries.All(entry => entry.Blocks.OfType<ListBlock>().All(list => list.FirstNumber is null or 1));

    private int StartOf(ListItem first) =>
        _isInNote && first.Label.Level > _items[0].Label.Level ? 1 : Math.Max(0, first.Label.Number);

    private static bool Continues(ListItem first, ListItem item, int count) =>
        item.Label.Level == first.Label.Level
        && item.Label.Form.IsBullet == first.Label.Form.IsBullet
        && (first.Label.Form.IsBullet || item.Label.Number == (long)first.Label.Number + count);

    private void TellLabel(ListItem item, long number)
    {
        if (item.Label.Form.IsBullet)
        {
            return;
        }

        var shown = string.Create(CultureInfo.InvariantCulture, $"{number}.");
        if (!item.Label.Text.AsSpan().Trim().TrimEnd(".)").SequenceEqual(shown.AsSpan(0, shown.Length - 1)))
        {
            var place = item.Paragraph.Place;
            _reading.Findings.Add(
                WordFinding.Labels,
                place,
                Reason.Of(WordPhrase.Label, item.Label.Text, shown, place.Row)
            );
        }
    }
}
