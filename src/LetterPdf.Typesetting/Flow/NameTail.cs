using LetterPdf.Unicode;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What of a name stays on the line of the tag behind it, so that no tag stands alone.</summary>
internal static class NameTail
{
    // In UTF-16 units: a tag beside a single letter is as good as alone.
    private const int LeastLength = 2;

    /// <summary>Where the last word begins.</summary>
    public static int LastWord(string text, int nameEnd) => nameEnd == 0 ? 0 : text.LastIndexOf(' ', nameEnd - 1) + 1;

    /// <summary>
    /// Where the shortest tail begins that UAX #14 allows at the start of a line: in scripts without spaces a word is
    /// a whole name. Where there is no such place, the last word.
    /// </summary>
    public static int LastPart(string text, int nameEnd)
    {
        var start = LastWord(text, nameEnd);
        var word = text.AsSpan(start..nameEnd);
        var opportunities = new BreakOpportunity[word.Length + 1];
        LineBreakOpportunities.Find(word, opportunities);
        for (var i = word.Length - LeastLength; i > 0; i--)
        {
            if (opportunities[i] == BreakOpportunity.Allowed)
            {
                return start + i;
            }
        }

        return start;
    }
}
