using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Text and other inlines, each with its style, in the order of reading.</summary>
internal sealed class StyledRuns(ComposedText composed)
{
    private readonly List<(Inline Inline, bool IsStrong, bool IsEmphasis)> _runs = [];
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
        _runs.Add((inline, _isStrong, _isEmphasis));
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
        var runs = Folded();
        return [.. Grouped(runs, run => run.IsStrong).SelectMany(strong => Wrapped(strong.Key, strong.Runs))];
    }

    private static IEnumerable<Inline> Wrapped(
        bool isStrong,
        ImmutableArray<(Inline Inline, bool IsStrong, bool IsEmphasis)> runs
    )
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

    private static IEnumerable<(
        bool Key,
        ImmutableArray<(Inline Inline, bool IsStrong, bool IsEmphasis)> Runs
    )> Grouped(
        IReadOnlyList<(Inline Inline, bool IsStrong, bool IsEmphasis)> runs,
        Func<(Inline Inline, bool IsStrong, bool IsEmphasis), bool> keyOf
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
            _runs.Add((new TextInline(_open.ToString(), composed.SpanOf(_from, _to)), _isStrong, _isEmphasis));
            _open.Clear();
        }
    }

    // Spaces stand outside bold and italic, one at a time, and not beside a break or an end.
    private List<(Inline Inline, bool IsStrong, bool IsEmphasis)> Folded()
    {
        var folded = new List<(Inline Inline, bool IsStrong, bool IsEmphasis)>();
        foreach (var run in _runs)
        {
            if (run.Inline is not TextInline text)
            {
                RemoveBlank(folded, run.Inline is HardBreak);
                folded.Add(run);
                continue;
            }

            var words = text.Value.Trim(' ');
            var isAtStart = folded.Count == 0 || folded[^1].Inline is HardBreak or TextInline { Value: " " };
            if (text.Value.StartsWith(' ') && !isAtStart)
            {
                folded.Add((new TextInline(" ", text.Place), run.IsStrong, run.IsEmphasis));
            }

            if (words.Length > 0)
            {
                folded.Add((text with { Value = Single(words) }, run.IsStrong, run.IsEmphasis));
            }

            if (words.Length > 0 && text.Value.EndsWith(' '))
            {
                folded.Add((new TextInline(" ", text.Place), run.IsStrong, run.IsEmphasis));
            }
        }

        RemoveBlank(folded, isWanted: true);
        StyleBlanks(folded);
        return Merged(folded);
    }

    // A space is bold only between bold words.
    private static void StyleBlanks(List<(Inline Inline, bool IsStrong, bool IsEmphasis)> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Inline is TextInline { Value: " " })
            {
                var (before, after) = (runs.ElementAtOrDefault(i - 1), runs.ElementAtOrDefault(i + 1));
                var isStrong = runs[i].IsStrong && before.IsStrong && after.IsStrong;
                var isEmphasis = runs[i].IsEmphasis && before.IsEmphasis && after.IsEmphasis;
                runs[i] = (runs[i].Inline, isStrong, isEmphasis);
            }
        }
    }

    private static string Single(string words)
    {
        while (words.Contains("  ", StringComparison.Ordinal))
        {
            words = words.Replace("  ", " ", StringComparison.Ordinal);
        }

        return words;
    }

    private static void RemoveBlank(List<(Inline Inline, bool IsStrong, bool IsEmphasis)> runs, bool isWanted)
    {
        if (isWanted && runs.Count > 0 && runs[^1].Inline is TextInline { Value: " " })
        {
            runs.RemoveAt(runs.Count - 1);
        }
    }

    // Texts of one style beside each other are one text.
    private static List<(Inline Inline, bool IsStrong, bool IsEmphasis)> Merged(
        List<(Inline Inline, bool IsStrong, bool IsEmphasis)> runs
    )
    {
        var merged = new List<(Inline Inline, bool IsStrong, bool IsEmphasis)>();
        for (var from = 0; from < runs.Count; )
        {
            var to = from;
            var text = new StringBuilder();
            while (to < runs.Count && runs[to].Inline is TextInline part && IsSame(runs[to], runs[from]))
            {
                text.Append(part.Value);
                to++;
            }

            merged.Add(
                to > from
                    ? (
                        new TextInline(text.ToString(), runs[from].Inline.Place),
                        runs[from].IsStrong,
                        runs[from].IsEmphasis
                    )
                    : runs[from]
            );
            from = Math.Max(to, from + 1);
        }

        return merged;
    }

    private static bool IsSame(
        (Inline Inline, bool IsStrong, bool IsEmphasis) run,
        (Inline Inline, bool IsStrong, bool IsEmphasis) other
    ) => run.IsStrong == other.IsStrong && run.IsEmphasis == other.IsEmphasis;
}
