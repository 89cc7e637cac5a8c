namespace LetterPdf.Export;

/// <summary>Language tags by their outer form (RFC 5646, 2.1): subtags of one to eight letters and digits.</summary>
internal static class LanguageTag
{
    private const int LongestSubtag = 8;

    public static bool IsWellFormed(string tag)
    {
        var subtags = tag.Split('-');
        return subtags[0].All(char.IsAsciiLetter)
            && subtags[0].Length >= 2
            && Array.TrueForAll(
                subtags,
                subtag => subtag.Length is >= 1 and <= LongestSubtag && subtag.All(char.IsAsciiLetterOrDigit)
            );
    }
}
