using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>The headers of a document that the program wrote: they repeat what the letter says, unless somebody changed
/// them.</summary>
internal static class OwnRunning
{
    /// <summary>The letter's language, of what a word processor calls it: "es-ES" for "es".</summary>
    public static LetterLanguage? LanguageOf(string? tag) =>
        tag is null ? null : LetterLanguage.Find(tag) ?? LetterLanguage.Find(tag.Split('-')[0]);

    /// <summary>Names headers that say something else.</summary>
    public static void Tell(WordDocument document, ImportedParts parts, LetterLanguage? language, WordReading reading)
    {
        foreach (var text in document.Running)
        {
            if (language is null || Rest(text, parts, language).Any(char.IsLetter))
            {
                reading.Findings.Add(WordFinding.RunningTexts, text);
            }
        }
    }

    private static string Rest(string text, ImportedParts parts, LetterLanguage language)
    {
        IEnumerable<string> known =
        [
            language.DraftMark,
            parts.Date is { } date ? language.FormatDate(date) : string.Empty,
            .. parts.Addressees.Select(lines => lines[0]),
            .. language
                .PagePattern.Replace("{page}", "\n", StringComparison.Ordinal)
                .Replace("{pages}", "\n", StringComparison.Ordinal)
                .Split('\n', StringSplitOptions.TrimEntries),
        ];
        foreach (var words in known.Where(words => words.Length > 0).OrderByDescending(words => words.Length))
        {
            text = text.Replace(words, " ", StringComparison.Ordinal);
        }

        return text;
    }
}
