using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The words by which a letter's parts are recognized, in its languages.</summary>
internal static class PartWords
{
    private const int LongestSalutation = 80;
    private const int MostDateWords = 9;

    // Besides a date's own words: the place, and the day of the week.
    private const int MostOtherWords = 4;

    // csharpier-ignore
    private static readonly ImmutableArray<string> Salutations =
    [
        "dear ", "to whom it may concern", "honorable ", "honourable ", "your excellency", "excellency", "excellencies",
        "your excellencies", "estimad", "querid", "excelentisim", "senor ", "senora ", "madame", "monsieur", "mesdames",
        "messieurs", "cher ", "chere ", "excellence", "sehr geehrte", "liebe ", "exzellenz", "egregi", "gentil",
        "eccellenz", "illustrissim", "spettabile", "prezad", "car ", "caro ", "cara ", "excelentissim", "senhor ",
        "senhora ", "geachte ", "beste ", "excellentie", "chers ", "cheres ", "excmo", "excma", "senores", "senoras",
        "a quien corresponda", "illustre ", "spett", "distinguid",
    ];

    private static readonly ImmutableArray<string> Subjects =
    [
        "re:",
        "subject:",
        "betreff:",
        "betr.:",
        "objet :",
        "objet:",
        "asunto:",
        "ref.:",
        "oggetto:",
        "assunto:",
        "onderwerp:",
        "betreft:",
    ];

    private static readonly ImmutableArray<string> Closings =
    [
        "sincerely",
        "sincerely yours",
        "yours sincerely",
        "yours faithfully",
        "yours truly",
        "yours respectfully",
        "very truly yours",
        "respectfully",
        "respectfully submitted",
        "respectfully yours",
        "best regards",
        "kind regards",
        "warm regards",
        "regards",
        "with regards",
        "in solidarity",
        "signed",
        "atentamente",
        "cordialmente",
        "respetuosamente",
        "saludos cordiales",
        "un cordial saludo",
        "cordialement",
        "respectueusement",
        "veuillez agreer",
        "mit freundlichen grussen",
        "mit freundlichem gruss",
        "hochachtungsvoll",
        "freundliche grusse",
        "cordiali saluti",
        "distinti saluti",
        "con osservanza",
        "atenciosamente",
        "thank you",
        "with respect",
        "bien a vous",
        "muy atentamente",
        "firman",
        "herzliche grusse",
        "viele grusse",
        "respeitosamente",
        "cordiais saudacoes",
        "met vriendelijke groet",
        "met vriendelijke groeten",
        "hoogachtend",
    ];

    // Beginnings of longer salutations.
    private static readonly ImmutableArray<string> Formulas =
    [
        "nous vous prions d agreer",
        "je vous prie d agreer",
        "veuillez agreer",
        "nous vous prions dagreer",
        "je vous prie dagreer",
    ];

    /// <summary>The part of a letter's foot that a text begins, such as "cc:" or "Enclosures:".</summary>
    public static string? FootPart(string text) =>
        Feet.FirstOrDefault(foot => text.StartsWith(foot.Word, StringComparison.OrdinalIgnoreCase)).Part;

    private static readonly ImmutableArray<(string Word, string? Part)> Feet =
    [
        ("cc:", "cc"),
        ("c.c.:", "cc"),
        ("copy to:", "cc"),
        ("copies to:", "cc"),
        ("enclosure:", "enclosures"),
        ("enclosures:", "enclosures"),
        ("encl.:", "enclosures"),
        ("encl:", "enclosures"),
        ("anlage:", "enclosures"),
        ("anlagen:", "enclosures"),
        ("pièces jointes", "enclosures"),
        ("anexos:", "enclosures"),
        ("allegati:", "enclosures"),
        ("bijlagen:", "enclosures"),
    ];

    /// <summary>Whether a text is a date: "November 28, 2026", "Washington, 28 November 2026",
    /// "28.11.2026".</summary>
    /// <param name="key">The text, folded.</param>
    public static bool IsDate(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hasYear = words.Any(IsYear) || words.Any(IsWholeDate);
        if (words.Length is 0 or > MostDateWords || !hasYear || IsOutsideDate(words[^1]))
        {
            return false;
        }

        var numbers = words.Count(word => IsNumber(word) || IsOrdinal(word));
        var hasMonth = numbers >= 1 && words.Any(IsMonth);
        var isNumeric = words.Any(IsWholeDate) || (numbers == words.Length && numbers == 3 && key.Length >= 8);
        return (hasMonth || isNumeric) && words.Count(IsOutsideDate) <= MostOtherWords;
    }

    public static bool IsSalutation(string text, string key) =>
        text.Length is > 0 and <= LongestSalutation
        && (
            text[^1] is ',' or ':' or '!'
            || (text[^1] is not ('.' or '?') && text.Count(c => c == ' ') <= MostOtherWords)
        )
        && Salutations.Any(word => key.StartsWith(word, StringComparison.Ordinal));

    public static bool IsSubject(string text) =>
        Subjects.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <param name="line">The first line of the paragraph, folded.</param>
    public static bool IsClosing(string line) =>
        Closings.Contains(line, StringComparer.Ordinal)
        || Formulas.Any(formula => line.StartsWith(formula, StringComparison.Ordinal));

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static bool IsYear(string word) => word.Length == 4 && IsNumber(word) && word[0] is '1' or '2';

    // "28.11.2026", folded.
    private static bool IsWholeDate(string word) =>
        word.Length is 7 or 8 && IsNumber(word) && (IsYear(word[^4..]) || IsYear(word[..4]));

    // Abbreviated too: "Nov."
    private static bool IsMonth(string word) =>
        word.Length >= 3
        && LetterLanguage
            .All.SelectMany(language => language.Months)
            .Any(month => NameKey.Fold(month).StartsWith(word, StringComparison.Ordinal));

    // "28th", "1er".
    private static bool IsOrdinal(string word) =>
        word.Length is >= 3 and <= 4
        && char.IsAsciiDigit(word[0])
        && word.TrimStart("0123456789".ToCharArray()) is "st" or "nd" or "rd" or "th" or "er";

    private static bool IsOutsideDate(string word) =>
        !IsNumber(word)
        && !IsOrdinal(word)
        && !IsMonth(word)
        && word is not ("de" or "of" or "the" or "le" or "den" or "del");
}
