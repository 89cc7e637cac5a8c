using System.Collections.Immutable;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>
/// Headings that are known by their look alone: a short bold line between paragraphs of text. Above the first and below
/// the last of these stand the letter's other parts, whose bold lines are no headings.
/// </summary>
internal static class HeadingLooks
{
    private const int LongestHeading = 120;

    private const int ShortestText = 150;

    private const int ShortestFollower = 60;

    /// <summary>The numbers of such paragraphs.</summary>
    public static HashSet<int> Find(ImmutableArray<WordBlock> blocks)
    {
        var paragraphs = blocks.OfType<WordParagraph>().Where(paragraph => TextOf(paragraph).Length > 0).ToArray();
        var first = Array.FindIndex(paragraphs, paragraph => TextOf(paragraph).Length >= ShortestText);
        var found = new HashSet<int>();
        for (var i = Math.Max(1, first + 1); first >= 0 && i < paragraphs.Length - 1; i++)
        {
            if (
                IsHeading(paragraphs[i], paragraphs[i - 1])
                && paragraphs[i].Look.OutlineLevel is null
                && IsText(paragraphs, i + 1)
            )
            {
                found.Add(paragraphs[i].Number);
            }
        }

        return found;
    }

    private static bool IsHeading(WordParagraph paragraph, WordParagraph before)
    {
        var text = TextOf(paragraph);
        return text.Length <= LongestHeading
            && paragraph.Look.List is null
            && text.Any(char.IsLetter)
            && text[^1] is not ('.' or ',' or ';' or '!')
            && !paragraph.Pieces.Any(piece => piece is WordBreak or WordTab or WordNoteMark)
            && StandsOut(paragraph)
            && !StandsOut(before);
    }

    // Text, an item of a list, or a line that leads to one: "We call on you to:".
    private static bool IsText(WordParagraph[] paragraphs, int at) =>
        !StandsOut(paragraphs[at])
        && (
            TextOf(paragraphs[at]).Length >= ShortestFollower
            || paragraphs[at].Look.List is not null
            || (
                TextOf(paragraphs[at])[^1] == ':'
                && at + 1 < paragraphs.Length
                && paragraphs[at + 1].Look.List is not null
            )
        );

    private static bool StandsOut(WordParagraph paragraph) =>
        paragraph.Pieces.Where(HasWords).All(piece => piece.Look.IsBold && piece.Link is null);

    private static bool HasWords(WordPiece piece) => WordsOf.Shown(piece).Any(char.IsLetterOrDigit);

    private static string TextOf(WordParagraph paragraph) => WordsOf.Shown(paragraph).Trim();
}
