using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>Puts the lines of each planned page at their places.</summary>
/// <param name="job">Its letter.</param>
/// <param name="layout">Its lines.</param>
/// <param name="head">Of every page but the first.</param>
/// <param name="marks">What stands on each page, wherever its text stands: a draft's mark.</param>
internal sealed class PageComposer(LetterJob job, LetterLayout layout, ContinuationHead head, DraftMark marks)
{
    private readonly PageSetup _page = job.Letter.Page;
    private readonly LetterFlow _flow = layout.Flow;
    private readonly bool _isRightToLeft = LanguageTag.IsRightToLeft(job.Letter.Language.Tag);

    public ImmutableArray<Page> Compose()
    {
        var plans = layout.Plans;
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
        var top = _page.Top;
        if (number > 1)
        {
            items.AddRange(head.Items(number, count));
            top += ContinuationHead.HeightFor(layout.Styles);
        }

        var sheet = new Sheet(items, _page.Left, top, new TextColumn(_page.TextWidth, _isRightToLeft));
        var fields = AddBefore(sheet, plan.Before);
        if (_flow.Signatories is { } signatories && !plan.Columns.IsEmpty)
        {
            sheet.Add(signatories, plan.Columns);
        }

        sheet.Add(_flow.After[plan.After]);
        var notes = _flow
            .Before[plan.Before]
            .Concat(_flow.After[plan.After])
            .SelectMany(line => line.Notes)
            .Select(note => _flow.Notes[note - 1])
            .ToImmutableArray();
        if (!notes.IsEmpty)
        {
            sheet.AddNotes(notes, layout.Styles, _page.Height - _page.Bottom);
        }

        return new Page(number, new Frame(_page.Width, _page.Height, items.ToImmutable()))
        {
            Fields = fields,
            Lines = sheet.Lines,
        };
    }

    // Fields stand on the page of the line before them.
    private ImmutableArray<PlacedField> AddBefore(Sheet sheet, Range lines)
    {
        var (start, end) = (lines.Start.Value, lines.End.Value);
        var (after, places) = _flow.Fields;
        if (after <= start || after > end)
        {
            sheet.Add(_flow.Before[lines]);
            return [];
        }

        sheet.Add(_flow.Before[start..after]);
        var read = sheet.ItemCount;
        sheet.Add(_flow.Before[after..end]);
        return [.. places.Select(place => new PlacedField(job.Tags[place].Element, read, place.Field))];
    }

    /// <summary>The page's items, and how far down it is filled.</summary>
    private sealed class Sheet(ImmutableArray<FrameItem>.Builder items, Length left, Length top, TextColumn text)
    {
        private static readonly ContentTag Layout = ContentTag.Of(ArtifactKind.Layout);

        private readonly ImmutableArray<SetLine>.Builder _lines = ImmutableArray.CreateBuilder<SetLine>();
        private Length _y = top;
        private bool _isEmpty = true;

        public int ItemCount => items.Count;

        /// <summary>The lines of running text so far.</summary>
        public ImmutableArray<SetLine> Lines => _lines.ToImmutable();

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
}
