namespace LetterPdf.Verification;

/// <summary>Language tags by their outer form (RFC 5646, 2.1): of any file, so all that the form allows, and by no code
/// of what writes letters.</summary>
internal static class LanguageTag
{
    public static bool IsWellFormed(string? tag)
    {
        var parts = tag?.Split('-') ?? [];
        return parts.Length > 0
            && parts[0].Length >= 2
            && parts[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(parts, part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
