using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;

namespace LetterPdf.Typesetting.Pages;

/// <summary>Puts the lines of each planned page at their places: those that letters have in common once for all of
/// them, those of the opening for each.</summary>
/// <param name="job">Its letter.</param>
/// <param name="head">Of every page but the first.</param>
internal sealed class PageComposer(LetterJob job, ContinuationHead head)
{
    private readonly PageSetup _page = job.Letter.Page;
    private readonly bool _isRightToLeft = LanguageTag.IsRightToLeft(job.Letter.Language.Tag);

    /// <summary>What stands on the pages below the opening.</summary>
    public ImmutableArray<CommonPage> ComposeCommon(LetterLayout layout) =>
        [.. layout.Plans.Select((plan, i) => Compose(layout, plan, i + 1))];

    /// <summary>The pages of the letter.</summary>
    /// <param name="common">What it has in common with others.</param>
    /// <param name="opening">Its own lines.</param>
    /// <param name="marks">What stands on each page, wherever its text stands: a draft's mark.</param>
    public ImmutableArray<Page> Compose(CommonLayout common, ImmutableArray<FlowLine> opening, DraftMark marks)
    {
        var addressee = common.Pages.Length > 1 ? head.Addressee() : [];
        return [.. common.Pages.Select((page, i) => Compose(common, page, i + 1))];

        Page Compose(CommonLayout layout, CommonPage page, int number)
        {
            var items = ImmutableArray.CreateBuilder<FrameItem>();
            items.AddRange(marks.On(number));
            items.AddRange(number > 1 ? addressee : []);
            NewSheet(items, layout.Styles, number).Add(opening[page.Opening]);
            var own = items.Count;
            items.AddRange(page.Items);
            return new Page(number, new Frame(_page.Width, _page.Height, items.ToImmutable()) { OwnItems = own })
            {
                Fields = [.. page.Fields.Select(field => field with { ItemsBefore = field.ItemsBefore + own })],
                Lines = page.Lines,
            };
        }
    }

    private CommonPage Compose(LetterLayout layout, PagePlan plan, int number)
    {
        var flow = layout.Flow;
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        if (number > 1)
        {
            items.AddRange(head.DateAndNumber(number, layout.Plans.Length));
        }

        var sheet = NewSheet(items, layout.Styles, number);
        var (start, end) = (plan.Before.Start.Value, plan.Before.End.Value);
        var opening = Math.Min(start, flow.OpeningLines)..Math.Min(end, flow.OpeningLines);
        sheet.Pass(flow.Before[opening]);
        var fields = AddBefore(sheet, flow, start, end);
        if (flow.Signatories is { } signatories && !plan.Columns.IsEmpty)
        {
            sheet.Add(signatories, plan.Columns);
        }

        sheet.Add(flow.After[plan.After]);
        AddNotes(sheet, layout, plan);
        return new CommonPage(items.ToImmutable(), opening) { Fields = fields, Lines = sheet.Lines };
    }

    private Sheet NewSheet(ImmutableArray<FrameItem>.Builder items, Styles.Stylesheet styles, int number)
    {
        var top = number > 1 ? ContinuationHead.TextTopOn(_page, styles) : _page.Top;
        return new Sheet(items, _page.Left, top, new TextColumn(_page.TextWidth, _isRightToLeft));
    }

    private void AddNotes(Sheet sheet, LetterLayout layout, PagePlan plan)
    {
        var flow = layout.Flow;
        var notes = flow.Before[plan.Before]
            .Concat(flow.After[plan.After])
            .SelectMany(line => line.Notes)
            .Select(note => flow.Notes[note - 1])
            .ToImmutableArray();
        if (!notes.IsEmpty)
        {
            sheet.AddNotes(notes, layout.Styles, _page.Height - _page.Bottom);
        }
    }

    // Fields stand on the page of the line before them.
    private ImmutableArray<PlacedField> AddBefore(Sheet sheet, LetterFlow flow, int start, int end)
    {
        var (after, places) = flow.Fields;
        var first = Math.Max(start, flow.OpeningLines);
        if (after <= start || after > end)
        {
            sheet.Add(flow.Before[first..Math.Max(first, end)]);
            return [];
        }

        sheet.Add(flow.Before[first..after]);
        var read = sheet.ItemCount;
        sheet.Add(flow.Before[after..end]);
        return [.. places.Select(place => new PlacedField(job.Tags[place].Element, read, place.Field))];
    }
}
