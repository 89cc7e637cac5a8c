using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>Lists and quotations that are open where the next block is added.</summary>
/// <param name="isInNote">Whether they stand in a note, where items are always tight.</param>
internal sealed class OpenCovers(bool isInNote)
{
    private readonly List<Cover> _open = [new Cover(null)];

    public ImmutableArray<Block> Finish()
    {
        CloseTo(0);
        return [.. _open[0].Blocks];
    }

    /// <summary>Adds a block that stands in these.</summary>
    public void Add(ImmutableArray<BodyCover> covers, Block block)
    {
        Open(covers, block.Place);
        _open[^1].Blocks.Add(block);
    }

    /// <summary>Begins an item of a list.</summary>
    /// <param name="covers">What it stands in; the last one is its list.</param>
    /// <param name="block">Its first block; null where it begins with something else.</param>
    public void AddItem(ImmutableArray<BodyCover> covers, ListLabel label, bool hasSpace, Block? block, Place place)
    {
        var at = Shared(covers);
        if (at == covers.Length && !_open[at].Label!.Goes(label))
        {
            at--;
        }

        if (at == covers.Length)
        {
            CloseTo(at);
            _open[at].Label = ListKey.Of(label);
        }
        else
        {
            Open(covers[..^1], place);
            _open.Add(
                new Cover(BodyCover.List)
                {
                    Label = ListKey.Of(label),
                    IsBullet = label.Form.IsBullet,
                    HasSpace = hasSpace,
                    Place = place,
                }
            );
        }

        _open[^1].Begin(label.Number, place);
        if (block is not null)
        {
            _open[^1].Blocks.Add(block);
        }
    }

    // Items and paragraphs of lists that are not open stand in nothing.
    private void Open(ImmutableArray<BodyCover> covers, Place place)
    {
        var at = Shared(covers);
        CloseTo(at);
        foreach (var cover in covers[at..])
        {
            if (cover != BodyCover.List)
            {
                _open.Add(new Cover(BodyCover.Quote) { Place = place });
            }
        }
    }

    // How many of these are open already.
    private int Shared(ImmutableArray<BodyCover> covers)
    {
        var at = 0;
        while (at < covers.Length && at + 1 < _open.Count && _open[at + 1].Kind == covers[at])
        {
            at++;
        }

        return at;
    }

    private void CloseTo(int depth)
    {
        while (_open.Count > depth + 1)
        {
            var closed = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            if (closed.ToBlock(isInNote) is { } block)
            {
                _open[^1].Blocks.Add(block);
            }
        }
    }

    /// <summary>By which items know their list.</summary>
    private sealed record ListKey(string List, int Level, int Number)
    {
        public static ListKey Of(ListLabel label) => new(label.List, label.Level, label.Number);

        /// <summary>Whether an item is of the list: LibreOffice makes of one list two, of which the second counts
        /// on.</summary>
        public bool Goes(ListLabel label) =>
            label.Level == Level
            && (
                string.Equals(label.List, List, StringComparison.Ordinal)
                || (label.Form is { IsNumber: true, Restart: null } && label.Number == (long)Number + 1)
            );
    }

    /// <summary>An open list or quotation, or the text itself.</summary>
    private sealed class Cover(BodyCover? kind)
    {
        private readonly List<(List<Block> Blocks, Place Place)> _items = [];
        private readonly List<Block> _blocks = [];
        private int _first;

        public BodyCover? Kind => kind;

        public ListKey? Label { get; set; }

        public bool IsBullet { get; init; }

        public bool HasSpace { get; init; }

        public Place? Place { get; init; }

        /// <summary>Those of the last item, of a list.</summary>
        public List<Block> Blocks => kind == BodyCover.List ? _items[^1].Blocks : _blocks;

        public void Begin(int number, Place place)
        {
            _first = _items.Count == 0 ? number : _first;
            _items.Add(([], place));
        }

        public Block? ToBlock(bool isInNote)
        {
            if (kind != BodyCover.List)
            {
                return _blocks.Count == 0 ? null : new BlockQuote([.. _blocks], Place!);
            }

            ImmutableArray<ListEntry> entries =
            [
                .. _items
                    .Where(item => item.Blocks.Count > 0)
                    .Select(item => new ListEntry([.. item.Blocks], item.Place)),
            ];
            return entries.IsEmpty
                ? null
                : new ListBlock(IsBullet ? null : Math.Max(0, _first), entries, Place!)
                {
                    IsTight = isInNote || ListGrouping.IsTight(HasSpace, entries),
                };
        }
    }
}
