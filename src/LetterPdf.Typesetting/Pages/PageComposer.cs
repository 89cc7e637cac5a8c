using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>Puts the lines of each planned page at their places.</summary>
/// <param name="letter">Its page and language.</param>
/// <param name="flow">Its lines.</param>
/// <param name="styles">Its designs.</param>
/// <param name="head">Of every page but the first.</param>
/// <param name="marks">What stands on each page, wherever its text stands: a draft's mark.</param>
internal sealed class PageComposer(
    Letter letter,
    LetterFlow flow,
    Stylesheet styles,
    ContinuationHead head,
    DraftMark marks
)
{
    public ImmutableArray<Page> Compose(ImmutableArray<PagePlan> plans)
    {
        var pages = ImmutableArray.CreateBuilder<Page>(plans.Length);
        for (var i = 0; i < plans.Length; i++)
        {
            pages.Add(Compose(plans[i], i + 1, plans.Length));
        }

        return pages.MoveToImmutable();
    }

    private Page Compose(PagePlan plan, int number, int count)
    {
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        items.AddRange(marks.On(number));
        var top = letter.Page.Top;
        if (number > 1)
        {
            items.AddRange(head.Items(number, count));
            top += ContinuationHead.HeightFor(styles);
        }

        var sheet = new Sheet(items, letter.Page.Left, top);
        sheet.Add(flow.Before[plan.Before], letter.Page.TextWidth);
        if (flow.Signatories is { } signatories && !plan.Columns.IsEmpty)
        {
            sheet.Add(signatories, plan.Columns);
        }

        sheet.Add(flow.After[plan.After], letter.Page.TextWidth);
        var notes = flow.Before[plan.Before]
            .Concat(flow.After[plan.After])
            .SelectMany(line => line.Notes)
            .Select(note => flow.Notes[note - 1])
            .ToImmutableArray();
        if (!notes.IsEmpty)
        {
            sheet.AddNotes(notes, styles, letter.Page.Height - letter.Page.Bottom);
        }

        return new Page(number, new Frame(letter.Page.Width, letter.Page.Height, items.ToImmutable()))
        {
            Lines = sheet.Lines,
        };
    }

    /// <summary>The page's items, and how far down it is filled.</summary>
    private sealed class Sheet(ImmutableArray<FrameItem>.Builder items, Length left, Length top)
    {
        private readonly ImmutableArray<SetLine>.Builder _lines = ImmutableArray.CreateBuilder<SetLine>();
        private Length _y = top;
        private bool _isEmpty = true;

        /// <summary>The lines of running text so far.</summary>
        public ImmutableArray<SetLine> Lines => _lines.ToImmutable();

        public void Add(ImmutableArray<FlowLine> lines, Length measure)
        {
            foreach (var line in lines)
            {
                if (_isEmpty && !line.Repeated.IsEmpty)
                {
                    Add(line.Repeated, measure);
                }

                _y += _isEmpty ? Length.Zero : line.SpaceBefore;
                _isEmpty = false;
                Draw(line, left, _y, measure);
                if (line.Quality is { } quality)
                {
                    var text = string.Concat(line.Pieces.Select(piece => piece.Run.Text));
                    _lines.Add(new SetLine(_y + line.Baseline, text, quality));
                }

                _y += line.Height;
            }
        }

        private void Draw(FlowLine line, Length x, Length y, Length measure)
        {
            if (line.Rule > Length.Zero)
            {
                items.Add(
                    new Rule(
                        ContentTag.Of(ArtifactKind.Layout),
                        x + line.RuleIndent,
                        y,
                        line.RuleWidth ?? measure,
                        line.Rule
                    )
                );
            }

            if (line.Picture is { } picture)
            {
                items.Add(
                    new PlacedPicture(picture.Tag, x + picture.X, y, picture.Width, line.Height, picture.Content)
                );
            }

            foreach (var piece in line.Pieces)
            {
                items.Add(new PlacedRun(piece.Tag, x + piece.X, y + line.Baseline, piece.Run));
            }

            foreach (var cell in line.Cells)
            {
                Draw(cell, x, y, measure);
            }

            items.AddRange(line.Fields);
        }

        private void Draw(FlowCell cell, Length x, Length y, Length measure)
        {
            y += cell.Y;
            for (var i = 0; i < cell.Lines.Length; i++)
            {
                y += i == 0 ? Length.Zero : cell.Lines[i].SpaceBefore;
                Draw(cell.Lines[i], x + cell.X, y, measure);
                y += cell.Lines[i].Height;
            }
        }

        /// <summary>Footnotes at the foot of the page, below a short rule.</summary>
        public void AddNotes(ImmutableArray<NoteFlow> notes, Stylesheet styles, Length foot)
        {
            _y = notes.Aggregate(foot, (y, note) => y - note.Height - styles.BetweenNotes);
            items.Add(
                new Rule(
                    ContentTag.Of(ArtifactKind.Layout),
                    left,
                    _y - (styles.NoteSpace / 3),
                    styles.NoteRule,
                    Stylesheet.RuleThickness
                )
            );
            foreach (var note in notes)
            {
                _y += styles.BetweenNotes;
                _isEmpty = true;
                Add(note.Lines, styles.NoteRule);
            }
        }

        public void Add(ColumnFlow list, ImmutableArray<Range> columns)
        {
            _y += _isEmpty ? Length.Zero : list.SpaceBefore;
            _isEmpty = false;
            var foot = _y;
            for (var column = 0; column < columns.Length; column++)
            {
                var x = left + ((list.ColumnWidth + list.ColumnGap) * column);
                var end = AddColumn(list, list.Entries[columns[column]], x);
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
                    Add(line, x, y + list.Baseline);
                    y += list.Leading;
                }
            }

            return y;
        }

        private void Add(ComposedLine line, Length x, Length baseline)
        {
            foreach (var piece in line.Pieces)
            {
                items.Add(new PlacedRun(piece.Tag, x + piece.X, baseline, piece.Run));
            }
        }
    }
}
