namespace LetterPdf.Verification;

/// <summary>Language tags by their form alone (RFC 5646, 2.1). Any file may be checked, so everything the form allows
/// is accepted; no code is shared with the writer.</summary>
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
