namespace LetterPdf.Input;

/// <summary>Codes of languages, as BCP 47 writes them.</summary>
internal static class LanguageCode
{
    /// <summary>Whether a text has the form of one: two or three letters, then subtags such as a country's.</summary>
    public static bool IsOne(string value)
    {
        var parts = value.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
