using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Text and other inlines, each with its style, in the order of reading.</summary>
internal sealed class StyledRuns(ComposedText composed)
{
    private readonly List<StyledRun> _runs = [];
    private readonly StringBuilder _open = new();
    private bool _isStrong;
    private bool _isEmphasis;
    private int _from;
    private int _to;

    /// <summary>Adds a character.</summary>
    /// <param name="at">Its offset in the composed text.</param>
    public void Add(char c, int at)
    {
        _from = _open.Length == 0 ? at : _from;
        _to = at + 1;
        _open.Append(c);
    }

    public void Add(Inline inline)
    {
        Close();
        _runs.Add(new StyledRun(inline, _isStrong, _isEmphasis));
    }

    public void AddAll(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Add(inline);
        }
    }

    /// <summary>Adds a link; without words it is not shown, so its address is.</summary>
    public void AddLink(string target, ImmutableArray<Inline> inlines, Place place) =>
        Add(new Link(target, inlines.IsEmpty ? [new TextInline(target, place)] : inlines, place));

    public void Toggle(bool strong, bool emphasis)
    {
        Close();
        (_isStrong, _isEmphasis) = (_isStrong ^ strong, _isEmphasis ^ emphasis);
    }

    /// <summary>The inlines, bold outside italic; blanks at the ends, and beside a break, are dropped.</summary>
    public ImmutableArray<Inline> ToInlines()
    {
        Close();
        var runs = RunFolding.Fold(_runs);
        return [.. Grouped(runs, run => run.IsStrong).SelectMany(strong => Wrapped(strong.Key, strong.Runs))];
    }

    private static IEnumerable<Inline> Wrapped(bool isStrong, ImmutableArray<StyledRun> runs)
    {
        ImmutableArray<Inline> inside =
        [
            .. Grouped(runs, run => run.IsEmphasis)
                .SelectMany(group =>
                {
                    ImmutableArray<Inline> inlines = [.. group.Runs.Select(run => run.Inline)];
                    return group.Key ? [new Emphasis(inlines, inlines[0].Place)] : inlines.AsEnumerable();
                }),
        ];
        return isStrong ? [new Strong(inside, inside[0].Place)] : inside;
    }

    private static IEnumerable<(bool Key, ImmutableArray<StyledRun> Runs)> Grouped(
        IReadOnlyList<StyledRun> runs,
        Func<StyledRun, bool> keyOf
    )
    {
        for (var from = 0; from < runs.Count; )
        {
            var to = from + 1;
            while (to < runs.Count && keyOf(runs[to]) == keyOf(runs[from]))
            {
                to++;
            }

            yield return (keyOf(runs[from]), [.. runs.Skip(from).Take(to - from)]);
            from = to;
        }
    }

    private void Close()
    {
        if (_open.Length > 0)
        {
            var text = new TextInline(_open.ToString(), composed.SpanOf(_from, _to));
            _runs.Add(new StyledRun(text, _isStrong, _isEmphasis));
            _open.Clear();
        }
    }
}
