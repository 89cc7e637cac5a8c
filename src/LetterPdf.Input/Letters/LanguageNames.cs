namespace LetterPdf.Input;

/// <summary>Names of the languages of letters, in English and in the language itself.</summary>
internal static class LanguageNames
{
    /// <summary>The code of a language (ISO 639-1); null for a name that is not known.</summary>
    public static string? CodeOf(string name) =>
        name.ToLowerInvariant() switch
        {
            "english" => "en",
            "spanish" or "español" or "espanol" or "castellano" => "es",
            "french" or "français" or "francais" => "fr",
            "german" or "deutsch" => "de",
            "italian" or "italiano" => "it",
            "portuguese" or "português" or "portugues" => "pt",
            "dutch" or "nederlands" => "nl",
            _ => null,
        };
}
