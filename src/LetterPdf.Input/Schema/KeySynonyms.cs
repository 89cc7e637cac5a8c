namespace LetterPdf.Input;

/// <summary>Other words that people use for the keys of letter.yml.</summary>
internal static class KeySynonyms
{
    /// <summary>The key that a word means; null for a word that is not known.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">What stands after it.</param>
    public static string? Of(string word, YamlNode value) =>
        word.ToLowerInvariant() switch
        {
            "recipient" when IsList(value) => "recipients",
            "greeting" or "dear" or "opening" => "salutation",
            "recipient" or "receiver" or "to" => "addressee",
            "sender" or "from" or "header" => "letterhead",
            "text" or "content" or "letter" or "message" => "body",
            "re" or "regarding" or "reference" or "topic" => "subject",
            "valediction" or "sign-off" or "ending" or "regards" or "greetings" => "closing",
            "merge" or "mail-merge" or "mailing" => "recipients",
            "organizations" or "organisations" or "list" or "signees" => "signatories",
            "attachments" or "annexes" or "encl" => "enclosures",
            "copies" or "copy" => "cc",
            "font" or "typeface" => "type",
            "lang" => "language",
            _ => null,
        };

    // A list has a file; a recipient who is written out has a name.
    private static bool IsList(YamlNode value) =>
        value is YamlMapping mapping && mapping.Entries.Any(entry => entry.Key is "file");
}
