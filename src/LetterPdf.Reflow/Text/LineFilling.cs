using LetterPdf.Unicode;

namespace LetterPdf.Reflow;

/// <summary>
/// Fills lines with words, each as full as it can be, as people and mail programs do. A line that has no place to end
/// is wider than asked for.
/// </summary>
internal static class LineFilling
{
    /// <summary>The lines of a text that has no line ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">The most columns of the first line.</param>
    /// <param name="roomOfRest">The most columns of each further line.</param>
    public static IEnumerable<string> Fill(string text, int room, int roomOfRest)
    {
        var breaks = TextBreaks.Of(text);
        var (start, last) = (0, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !breaks[i])
            {
                continue;
            }

            if (last > start && DisplayWidth.Of(text.AsSpan(start..i).TrimEnd()) > room)
            {
                yield return Plain(text[start..last]);
                (start, room) = (last, roomOfRest);
            }

            last = i;
        }

        yield return Plain(text[start..]);
    }

    /// <summary>The text with ordinary spaces in place of no-break spaces, which have done their work when the lines
    /// are filled: in web forms two words that one of them joins count as one, are not found by a search, and show a
    /// stray sign where the site mistakes the encoding.</summary>
    public static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim(' ');
}
