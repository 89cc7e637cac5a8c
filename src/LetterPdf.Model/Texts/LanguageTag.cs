namespace LetterPdf.Model;

/// <summary>
/// Tags of languages as letters have them: a code of two or three letters (ISO 639), then subtags such as a country's.
/// That is less than BCP 47 allows (RFC 5646, 2.1), since "english" in a list is a mistake, and no letter needs
/// extensions or private subtags.
/// </summary>
public static class LanguageTag
{
    // CLDR, layout/orientation/characterOrder; and the scripts that any language may be written in.
    private static readonly string[] RightToLeft =
    [
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "ks",
        "lrc",
        "mzn",
        "nqo",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    ];
    private static readonly string[] RightToLeftScripts = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

    /// <summary>Whether text in the language is written from right to left. A script in the tag decides ("pa-Arab"),
    /// else the language.</summary>
    public static bool IsRightToLeft(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var parts = tag.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return script is null
            ? RightToLeft.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            : RightToLeftScripts.Contains(script, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text has that form, whether or not such a language exists.</summary>
    public static bool IsWellFormed(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var parts = value.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
