using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>White space between runs: spaces stand outside bold and italic, one at a time, and not beside a break or
/// an end.</summary>
internal static class RunFolding
{
    public static List<StyledRun> Fold(List<StyledRun> runs)
    {
        var folded = new List<StyledRun>();
        foreach (var run in runs)
        {
            if (run.Inline is TextInline text)
            {
                AddText(folded, run, text);
                continue;
            }

            if (run.Inline is HardBreak)
            {
                RemoveBlank(folded);
            }

            folded.Add(run);
        }

        RemoveBlank(folded);
        StyleBlanks(folded);
        return Merged(folded);
    }

    private static void AddText(List<StyledRun> folded, StyledRun run, TextInline text)
    {
        var words = text.Value.Trim(' ');
        var blank = run with { Inline = text with { Value = " " } };
        var isAtStart = folded.Count == 0 || folded[^1].IsBlank || folded[^1].Inline is HardBreak;
        if (text.Value.StartsWith(' ') && !isAtStart)
        {
            folded.Add(blank);
        }

        if (words.Length == 0)
        {
            return;
        }

        folded.Add(run with { Inline = text with { Value = Single(words) } });
        if (text.Value.EndsWith(' '))
        {
            folded.Add(blank);
        }
    }

    // A space is bold only between bold words.
    private static void StyleBlanks(List<StyledRun> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].IsBlank)
            {
                var (before, after) = (runs.ElementAtOrDefault(i - 1), runs.ElementAtOrDefault(i + 1));
                var isStrong = runs[i].IsStrong && before.IsStrong && after.IsStrong;
                var isEmphasis = runs[i].IsEmphasis && before.IsEmphasis && after.IsEmphasis;
                runs[i] = runs[i] with { IsStrong = isStrong, IsEmphasis = isEmphasis };
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

    private static void RemoveBlank(List<StyledRun> runs)
    {
        if (runs is [.., { IsBlank: true }])
        {
            runs.RemoveAt(runs.Count - 1);
        }
    }

    // Texts of one style beside each other are one text.
    private static List<StyledRun> Merged(List<StyledRun> runs)
    {
        var merged = new List<StyledRun>();
        for (var from = 0; from < runs.Count; )
        {
            var to = from;
            var text = new StringBuilder();
            while (to < runs.Count && runs[to].Inline is TextInline part && runs[to].LooksLike(runs[from]))
            {
                text.Append(part.Value);
                to++;
            }

            var isText = to > from;
            to = isText ? to : from + 1;
            var place = Between(runs[from].Inline.Place, runs[to - 1].Inline.Place);
            merged.Add(isText ? runs[from] with { Inline = new TextInline(text.ToString(), place) } : runs[from]);
            from = to;
        }

        return merged;
    }

    private static Place Between(Place first, Place last) =>
        (first, last) is (TextSpan start, TextSpan end)
            ? start.File.Span(start.Start, end.Start + end.Length - start.Start)
            : first;
}
