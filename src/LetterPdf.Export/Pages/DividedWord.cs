using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// A word that a line's end divides, both parts on one page: they are marked as one word without a hyphen (ISO 32000-1, 14.9.4).
/// </summary>
/// <param name="Text">The whole word, with what stands at it without a blank.</param>
/// <param name="Start">Offset in the first run's text.</param>
/// <param name="End">Offset in the second run's text, behind the word.</param>
internal sealed record DividedWord(string Text, int Start, int End)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The word that begins in one item of a sequence and ends in the next; null where there is none.</summary>
    public static DividedWord? At(ImmutableArray<FrameItem> items, int index)
    {
        if (index < 0 || index + 1 >= items.Length || items[index] is not PlacedRun { Run: var first } || items[index + 1] is not PlacedRun { Run: var second }
            || !first.Text.EndsWith(SoftHyphen) || first.IsRightToLeft || second.IsRightToLeft)
        {
            return null;
        }

        var start = first.Text.LastIndexOf(' ') + 1;
        var blank = second.Text.IndexOf(' ', StringComparison.Ordinal);
        var end = blank < 0 ? second.Text.Length : blank;

        // A word so long that it goes on to a third line keeps its hyphens, each said to be none.
        var rest = second.Text.AsSpan(0, end);
        return rest.Contains(SoftHyphen) ? null : new DividedWord(string.Concat(first.Text.AsSpan(start).TrimEnd(SoftHyphen), rest), start, end);
    }
}
