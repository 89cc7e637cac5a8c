using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// A word that a line break divides, with all its parts on one page: they are marked as one word, without a hyphen
/// that only the line break made (ISO 32000-1, 14.9.4). A web or mail address is divided without a hyphen; unless
/// marked, a program would read it as two words.
/// </summary>
/// <param name="Text">The whole word, with anything that follows or precedes it without a space.</param>
/// <param name="Start">Its offset in the first run's text, in UTF-16 units.</param>
/// <param name="Last">Index of the item that it ends in.</param>
/// <param name="End">The offset of its end in that run's text, in UTF-16 units.</param>
internal sealed record DividedWord(string Text, int Start, int Last, int End)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The word that begins in one item of a sequence and ends in a later one; null where there is
    /// none.</summary>
    public static DividedWord? At(ImmutableArray<FrameItem> items, int index)
    {
        if (
            index < 0
            || items[index] is not PlacedRun { Run: { IsRightToLeft: false } first }
            || first.Text.Length == 0
            || first.Text[^1] == ' '
        )
        {
            return null;
        }

        return first.Text[^1] == SoftHyphen ? WithHyphen(items, index, first.Text) : Address(items, index, first.Text);
    }

    // A word so long that it continues on a third line keeps its hyphens, each marked as not belonging to the text.
    private static DividedWord? WithHyphen(ImmutableArray<FrameItem> items, int index, string first)
    {
        if (RunAt(items, index + 1) is not { } second)
        {
            return null;
        }

        var start = first.LastIndexOf(' ') + 1;
        var rest = Head(second.Run.Text);

        // Nothing is divided where no letter follows; signs that are not seen belong to the space after them.
        return SteeringCharacters.AreAll(rest) || rest.Contains(SoftHyphen)
            ? null
            : new DividedWord(
                string.Concat(first.AsSpan(start).TrimEnd(SoftHyphen), rest),
                start,
                index + 1,
                rest.Length
            );
    }

    private static DividedWord? Address(ImmutableArray<FrameItem> items, int index, string first)
    {
        var start = first.LastIndexOf(' ') + 1;
        var text = first[start..];
        var cut = text.Length;
        var baseline = ((PlacedRun)items[index]).Baseline;
        for (var last = index + 1; RunAt(items, last) is { } next && next.Baseline != baseline; last++)
        {
            var head = Head(next.Run.Text);
            text = string.Concat(text, head);
            baseline = next.Baseline;
            if (
                head.Length == next.Run.Text.Length
                && RunAt(items, last + 1) is { } after
                && after.Baseline != baseline
            )
            {
                continue;
            }

            return IsInAddress(text, cut) && !SteeringCharacters.AreAll(head)
                ? new DividedWord(text, start, last, head.Length)
                : null;
        }

        return null;
    }

    private static bool IsInAddress(string text, int cut)
    {
        for (var from = 0; NetAddress.Find(text, from) is { } address; from = address.End)
        {
            if (address.Start < cut && cut < address.End)
            {
                return !text.Contains(SoftHyphen);
            }
        }

        return false;
    }

    private static PlacedRun? RunAt(ImmutableArray<FrameItem> items, int index) =>
        index < items.Length && items[index] is PlacedRun { Run.IsRightToLeft: false } run ? run : null;

    private static ReadOnlySpan<char> Head(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var blank ? text.AsSpan(0, blank) : text;
}
