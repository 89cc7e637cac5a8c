using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Spaces at which a line should not end, though a space is there: what stands at either side is read as one. One
/// table, with a reason for each rule. A tie is a cost and not a ban: where nothing else fits, a line may end there.
/// </summary>
internal static class GlueRules
{
    /// <summary>
    /// A penalty. Its square equals the demerits of a line with word spaces almost three times their natural width:
    /// worse than any acceptable line, better than an overfull one.
    /// </summary>
    public const double Cost = 5_000;

    // csharpier-ignore
    private static readonly WordSet Titles = new(
        StringComparer.Ordinal,
        "Dr.", "Drs.", "Mr.", "Mrs.", "Ms.", "Prof.", "Hon.", "Rev.", "Sen.", "Rep.", "Gov.", "Gen.", "Col.", "Lt.",
        "Sgt.", "Amb.", "St.", "Ste.", "Mt.", "Dr", "Mr", "Mrs", "Ms", "Sr.", "Sra.", "Srta.", "Dra.", "D.", "M.",
        "MM.", "Mme", "Mlle", "Mgr", "Herr", "Frau", "Herrn", "Sig.", "Dott.", "Avv.", "Dhr.", "Mevr.", "Mw.");

    // csharpier-ignore
    private static readonly WordSet Numbered = new(
        StringComparer.Ordinal,
        "No.", "Nos.", "Nr.", "N\u00BA", "n\u00BA", "n\u00B0", "no.", "nr.", "art.", "Art.", "arts.", "Arts.",
        "Article", "article", "Articles", "articles", "Section", "section", "Chapter", "chapter", "para.", "paras.",
        "p.", "pp.", "S.", "vol.", "Vol.", "ch.", "cap.", "fig.", "Fig.", "Resolution", "Rule", "Artikel", "Abs.",
        "Absatz", "Nummer", "Kapitel", "art\u00EDculo", "art\u00EDculos", "Art\u00EDculo", "p\u00E1g.", "p\u00E1gs.",
        "articolo", "articoli", "artigo", "artigos", "lid");

    private static readonly WordSet Months = new(
        StringComparer.Ordinal,
        [
            .. LetterLanguage.All.SelectMany(language => language.Months),
            "Jan.",
            "Feb.",
            "Mar.",
            "Apr.",
            "Jun.",
            "Jul.",
            "Aug.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.",
            "setiembre",
        ]
    );

    // csharpier-ignore
    private static readonly WordSet Units = new(
        StringComparer.Ordinal,
        "%", "\u2030", "\u00B0C", "\u00B0F", "km", "m", "cm", "mm", "mi", "ft", "km\u00B2", "m\u00B2", "ha", "kg", "g",
        "t", "l", "h", "min", "s", "kW", "MW", "GW", "MHz", "GHz", "kB", "MB", "GB", "USD", "EUR", "GBP", "CHF",
        "\u20AC", "\u00A3", "$", "percent", "per", "million", "billion", "thousand", "a.m.", "p.m.", "am", "pm",
        "millones", "millions", "milliards", "Millionen", "Mio.", "Mrd.", "Prozent", "milioni", "miliardi",
        "milh\u00F5es", "miljoen", "miljard", "procent", "Uhr", "uur");

    // csharpier-ignore
    private static readonly WordSet FrenchAbbreviations = new(
        StringComparer.Ordinal,
        "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Me", "Mes", "Mgr", "Dr", "Pr", "St", "Ste", "n\u00B0", "N\u00B0",
        "n\u00BA", "N\u00BA", "n\u00B0s", "n\u00BAs", "art.", "Art.", "al.", "p.", "pp.", "chap.", "t.", "vol.",
        "fig.", "c.", "cf.", "\u00A7", "\u00A7\u00A7");

    private static readonly ImmutableArray<Rule> Rules =
    [
        new(
            "a title and the name",
            "\"Dr.\" alone at a line's end makes the reader go back for the person.",
            (before, _, _) => Titles.Contains(before)
        ),
        new(
            "an initial and what follows",
            "\"J.\" is no name by itself.",
            (before, after, _) =>
                before.Length == 2 && before[1] == '.' && char.IsUpper(before[0]) && StartsUpper(after)
        ),
        new(
            "a sign or a word and its number",
            "\"Article\" and \"5\" name one thing together.",
            (before, after, _) =>
                StartsDigit(after)
                && (before is "\u00A7" or "\u00A7\u00A7" or "\u00B6" or "\u2116" or "#" || Numbered.Contains(before))
        ),
        new(
            "a month and a day",
            "A date is read in one go: \"April 24\".",
            (before, after, _) => IsDay(after) && Months.Contains(before)
        ),
        new(
            "a day and a month",
            "The same in the order of other languages: \"24 de abril\", \"24. April\".",
            (before, after, _) =>
                (IsDay(before) && (Months.Contains(after) || after is "de"))
                || (before is "de" && Months.Contains(after))
        ),
        new(
            "a French abbreviation and what it announces",
            "\"Mme\" or \"art.\" at a line's end is read as a word of its own.",
            (before, _, language) =>
                language.StartsWith("fr", StringComparison.OrdinalIgnoreCase) && FrenchAbbreviations.Contains(before)
        ),
        new(
            "a number and its thousands",
            "\"10 000\" is one number.",
            (before, after, _) => EndsDigit(before) && IsThousand(after)
        ),
        new(
            "a number and its unit",
            "A quantity without its unit is only a number.",
            (before, after, _) => EndsDigit(before) && Units.Contains(after)
        ),
    ];

    private delegate bool Test(ReadOnlySpan<char> before, ReadOnlySpan<char> after, string language);

    /// <summary>Whether a rule ties the words at either side of a space.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="space">Where the space is in it.</param>
    /// <param name="language">The language of the text (BCP 47).</param>
    public static bool Tie(string text, int space, string language)
    {
        var before = Bare(WordBefore(text, space), atStart: true);
        var after = Bare(WordAfter(text, space + 1), atStart: false);
        foreach (var rule in Rules)
        {
            if (rule.Ties(before, after, language))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && !StyledText.IsSpace(text[start - 1]) && text[start - 1] != StyledText.LineSeparator)
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && !StyledText.IsSpace(text[end]) && text[end] != StyledText.LineSeparator)
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    // What opens before the first word, and what closes or ends a clause after the second, is no part of either.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word, bool atStart) =>
        word.Length < 2 ? word
        : atStart ? word.TrimStart("(\u201C\u2018\"[")
        : word.TrimEnd(",;:)\u201D\u2019\"]");

    private static bool StartsUpper(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsUpper(word[0]);

    private static bool StartsDigit(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsAsciiDigit(word[0]);

    private static bool EndsDigit(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsAsciiDigit(word[^1]);

    private static bool IsThousand(ReadOnlySpan<char> word) =>
        word.Length >= 3
        && !word[..3].ContainsAnyExceptInRange('0', '9')
        && (word.Length == 3 || !char.IsAsciiDigit(word[3]));

    private static bool IsDay(ReadOnlySpan<char> word) =>
        int.TryParse(word.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && day is >= 1 and <= 31;

    /// <summary>A rule.</summary>
    /// <param name="Name">What it ties.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Ties">Whether it ties two words.</param>
    private sealed record Rule(string Name, string Reason, Test Ties);
}
