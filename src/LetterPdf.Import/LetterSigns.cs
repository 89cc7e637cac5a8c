namespace LetterPdf.Import;

/// <summary>Characters that a letter does not hold as they are.</summary>
internal static class LetterSigns
{
    /// <summary>White space that stands for one space. No-break spaces are meant.</summary>
    public static bool IsFoldable(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F');

    /// <summary>Whether a character shows nothing and is left out.</summary>
    public static bool IsNothing(char c) => c is '\u200B' or '\uFEFF';

    /// <summary>Whether the character at an offset can't stand in a letter: a control character, half of a pair, or
    /// the sign of a lost character.</summary>
    public static bool IsInvalid(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        return char.IsHighSurrogate(c) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
            : char.IsLowSurrogate(c) ? at == 0 || !char.IsHighSurrogate(text[at - 1])
            : c >= '\uFFFD' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'));
    }
}
