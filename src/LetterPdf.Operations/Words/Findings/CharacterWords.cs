using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>Characters that are not allowed in a letter, in words.</summary>
internal static class CharacterWords
{
    private const int Replacement = 0xFFFD;

    public static string Named(long character) =>
        character == Replacement
            ? "the replacement character U+FFFD, which stands where a letter was lost"
            : $"the character {Code(character)}, which cannot be shown";

    /// <summary>The code of a character, such as "U+00AD".</summary>
    public static string Code(long character) => string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");
}
