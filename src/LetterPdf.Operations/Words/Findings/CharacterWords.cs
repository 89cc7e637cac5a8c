using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>Characters that can't stand in a letter, in words.</summary>
internal static class CharacterWords
{
    private const int Replacement = 0xFFFD;

    public static string Named(long character) =>
        character == Replacement
            ? "the replacement character U+FFFD, which stands where a letter was lost"
            : string.Create(CultureInfo.InvariantCulture, $"the character U+{character:X4}, which cannot be shown");
}
