using System.Globalization;

namespace LetterPdf.Comparison;

/// <summary>Parts text into words, signs and blanks; put together, they are the text again.</summary>
internal static class Words
{
    public static List<string> Split(string text)
    {
        var parts = new List<string>();
        for (var at = 0; at < text.Length; )
        {
            var end = EndOf(text, at);
            parts.Add(text[at..end]);
            at = end;
        }

        return parts;
    }

    /// <summary>Whether it is white space and nothing else.</summary>
    public static bool IsBlank(string part) => string.IsNullOrWhiteSpace(part);

    public static bool IsWord(string part) => IsLetter(part[0]) || IsSyllable(part[0]);

    private static int EndOf(string text, int at)
    {
        if (text.AsSpan(at).StartsWith(Passage.NoteMark, StringComparison.Ordinal))
        {
            return at + Passage.NoteMark.Length;
        }

        var end = at + 1;
        if (char.IsWhiteSpace(text[at]))
        {
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }
        }
        else if (IsLetter(text[at]))
        {
            while (end < text.Length && (IsLetter(text[end]) || IsInner(text, end)))
            {
                end++;
            }
        }
        else
        {
            // A combining mark belongs to its base.
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static bool IsLetter(char letter) =>
        !IsSyllable(letter) && (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || IsMark(letter));

    // The apostrophe of "don't", the hyphen of "Trump-era", the point of "1.5".
    private static bool IsInner(string text, int at) =>
        text[at] is '\'' or '’' or '-' or '‐' or '‑' or '.' or ','
        && at + 1 < text.Length
        && IsLetter(text[at + 1])
        && (text[at] is not ('.' or ',') || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private static bool IsMark(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;

    // Scripts written without spaces: Thai, Lao, Tibetan, Myanmar, Khmer, kana, Han.
    private static bool IsSyllable(char letter) =>
        letter
            is (>= '\u0E00' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
        && !IsMark(letter);
}
