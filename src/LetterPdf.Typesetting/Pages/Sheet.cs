using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>A page that is being filled: its items, and how far down it is filled.</summary>
/// <param name="items">Takes the items.</param>
/// <param name="left">Where text begins, from the page's left edge.</param>
/// <param name="top">Where text begins, from the page's top edge.</param>
/// <param name="text">The width of the text.</param>
internal sealed class Sheet(ImmutableArray<FrameItem>.Builder items, Length left, Length top, TextColumn text)
{
    private static readonly ContentTag Layout = ContentTag.Of(ArtifactKind.Layout);

    private readonly ImmutableArray<SetLine>.Builder _lines = ImmutableArray.CreateBuilder<SetLine>();
    private Length _y = top;
    private bool _isEmpty = true;

    public int ItemCount => items.Count;

    /// <summary>The lines of running text so far.</summary>
    public ImmutableArray<SetLine> Lines => _lines.ToImmutable();

    /// <summary>Leaves room for lines that are not drawn here.</summary>
    public void Pass(ImmutableArray<FlowLine> lines)
    {
        foreach (var line in lines)
        {
            _y += (_isEmpty ? Length.Zero : line.SpaceBefore) + line.Height;
            _isEmpty = false;
        }
    }

    public void Add(ImmutableArray<FlowLine> lines)
    {
        foreach (var line in lines)
        {
            if (_isEmpty && line is CellLine { Repeated.IsEmpty: false } row)
            {
                Add(row.Repeated);
            }

            _y += _isEmpty ? Length.Zero : line.SpaceBefore;
            _isEmpty = false;
            Draw(line, left, _y, text);
            if (line is TextLine { Quality: { } quality } set)
            {
                var words = string.Concat(set.Label.Concat(set.Pieces).Select(piece => piece.Run.Text));
                _lines.Add(new SetLine(_y + line.Baseline, words, quality));
            }

            _y += line.Height;
        }
    }

    private void Draw(FlowLine line, Length x, Length y, TextColumn column)
    {
        if (line is RuleLine rule)
        {
            var width = rule.Width ?? column.Width;
            items.Add(new Rule(Layout, x + column.LeftOf(rule.Indent, width), y, width, rule.Thickness));
        }

        Add(line.Label, x, y + line.Baseline);
        switch (line)
        {
            case TextLine words:
                Add(words.Pieces, x, y + line.Baseline);
                break;
            case PictureLine picture:
                items.Add(
                    new PlacedPicture(picture.Tag, x + picture.X, y, picture.Width, line.Height, picture.Content)
                );
                break;
            case CellLine row:
                foreach (var cell in row.Cells)
                {
                    Draw(cell, x, y, column);
                }

                break;
        }
    }

    private void Draw(FlowCell cell, Length x, Length y, TextColumn column)
    {
        x += column.LeftOf(cell.Start, cell.Width);
        y += cell.Y;
        for (var i = 0; i < cell.Lines.Length; i++)
        {
            y += i == 0 ? Length.Zero : cell.Lines[i].SpaceBefore;
            Draw(cell.Lines[i], x, y, column with { Width = cell.Width });
            y += cell.Lines[i].Height;
        }
    }

    /// <summary>Footnotes at the foot of the page, below a short rule.</summary>
    public void AddNotes(ImmutableArray<NoteFlow> notes, Stylesheet styles, Length foot)
    {
        _y = notes.Aggregate(foot, (y, note) => y - note.Height - styles.BetweenNotes);
        var x = left + text.LeftOf(Length.Zero, styles.NoteRule);
        items.Add(new Rule(Layout, x, _y - (styles.NoteSpace / 3), styles.NoteRule, Stylesheet.RuleThickness));
        foreach (var note in notes)
        {
            _y += styles.BetweenNotes;
            _isEmpty = true;
            Add(note.Lines);
        }
    }

    public void Add(ColumnFlow list, ImmutableArray<Range> columns)
    {
        _y += _isEmpty ? Length.Zero : list.SpaceBefore;
        _isEmpty = false;
        var foot = _y;
        for (var column = 0; column < columns.Length; column++)
        {
            var start = (list.ColumnWidth + list.ColumnGap) * column;
            var end = AddColumn(list, list.Entries[columns[column]], left + text.LeftOf(start, list.ColumnWidth));
            foot = Length.Max(foot, end);
        }

        _y = foot;
    }

    private Length AddColumn(ColumnFlow list, ImmutableArray<FlowEntry> entries, Length x)
    {
        var y = _y;
        for (var i = 0; i < entries.Length; i++)
        {
            y += i == 0 ? Length.Zero : entries[i].SpaceBefore;
            foreach (var line in i == 0 ? entries[i].Repeated.AddRange(entries[i].Lines) : entries[i].Lines)
            {
                Add(line.Pieces, x, y + list.Baseline);
                y += list.Leading;
            }
        }

        return y;
    }

    private void Add(ImmutableArray<LinePiece> pieces, Length x, Length baseline)
    {
        foreach (var piece in pieces)
        {
            items.Add(new PlacedRun(piece.Tag, x + piece.X, baseline, piece.Run));
        }
    }
}
