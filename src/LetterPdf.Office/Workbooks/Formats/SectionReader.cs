using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>Understands the tokens of a section of a number format as a number, a date or a text.</summary>
internal static class SectionReader
{
    // English of the United States: "409" in Excel, "en-US" as a tag.
    private static readonly string[] English = ["409", "0409", "en-US"];

    /// <param name="locale">What stands behind the dash of "[$-409]"; null where no language is named.</param>
    public static FormatSection Of(List<FormatToken> tokens, string? locale)
    {
        if (tokens.Count == 0)
        {
            return FormatSection.Empty;
        }

        return tokens.Exists(IsOfDate) ? Date(tokens, locale)
            : tokens.Exists(token => token.Part == FormatPart.Text) ? Text(tokens)
            : Number(tokens);
    }

    private static FormatSection Text(List<FormatToken> tokens) =>
        tokens.TrueForAll(token => token.Part is FormatPart.Text or FormatPart.Literal)
            ? new FormatSection(SectionKind.Text, [.. tokens])
            : FormatSection.Unknown;

    private static FormatSection Number(List<FormatToken> tokens)
    {
        var read = tokens.ConvertAll(token =>
            token is { Part: FormatPart.Separator, Text: ":" } ? new FormatToken(FormatPart.Mark, ":") : token
        );
        var isKnown =
            read.Exists(token => token.Part == FormatPart.General) ? read.TrueForAll(IsBesideGeneral)
            : read.Exists(token => token.Part == FormatPart.Digit) ? NumberLayout.IsKnown(read)
            : read.TrueForAll(token => token.Part == FormatPart.Literal);
        return isKnown ? new FormatSection(SectionKind.Number, [.. read]) : FormatSection.Unknown;
    }

    private static bool IsBesideGeneral(FormatToken token) => token.Part is FormatPart.General or FormatPart.Literal;

    private static FormatSection Date(List<FormatToken> tokens, string? locale)
    {
        var read = WithMinutes(WithFractions(tokens));
        if (!DateOrder.IsKnown(read) || !KnowsDigits(locale))
        {
            return FormatSection.Unknown;
        }

        var isEnglish = locale is not null && English.Contains(locale, StringComparer.OrdinalIgnoreCase);
        return new FormatSection(SectionKind.Date, [.. read])
        {
            IsRegional = read.Exists(token => IsOfRegion(token) || (IsName(token) && !isEnglish)),
        };
    }

    private static bool IsOfRegion(FormatToken token) =>
        token.Part is FormatPart.Separator or FormatPart.HalfDay or FormatPart.SecondFraction;

    private static bool IsName(FormatToken token) => token is { Part: FormatPart.Month or FormatPart.Day, Count: > 2 };

    public static bool IsOfDate(FormatToken token) => token.Part >= FormatPart.Year;

    // More than a language can stand there: other digits and other calendars.
    private static bool KnowsDigits(string? locale) => locale is null or "" || locale.Length <= 5;

    // "ss.00": the digits behind a second's point.
    private static List<FormatToken> WithFractions(List<FormatToken> tokens)
    {
        var read = new List<FormatToken>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var isAfterSecond = read.Count > 0 && read[^1].Part is FormatPart.Second or FormatPart.ElapsedSeconds;
            var zeros = tokens.Skip(at + 1).TakeWhile(token => token is { Part: FormatPart.Digit, Text: "0" }).Count();
            if (tokens[at].Part == FormatPart.Point && isAfterSecond && zeros is >= 1 and <= 3)
            {
                read.Add(new FormatToken(FormatPart.SecondFraction, Count: zeros));
                at += zeros;
            }
            else
            {
                read.Add(tokens[at]);
            }
        }

        return read;
    }

    // "m" is a minute behind an hour or before a second, and a month elsewhere.
    private static List<FormatToken> WithMinutes(List<FormatToken> tokens)
    {
        var last = FormatPart.Literal;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (
                tokens[at] is { Part: FormatPart.Month, Count: <= 2 }
                && (IsHour(last) || IsSecond(NextOfDate(tokens, at)))
            )
            {
                tokens[at] = tokens[at] with { Part = FormatPart.Minute };
            }

            last = IsLetter(tokens[at]) ? tokens[at].Part : last;
        }

        return tokens;
    }

    private static bool IsHour(FormatPart part) => part is FormatPart.Hour or FormatPart.ElapsedHours;

    private static bool IsSecond(FormatPart part) => part is FormatPart.Second or FormatPart.ElapsedSeconds;

    public static bool IsLetter(FormatToken token) =>
        token.Part is >= FormatPart.Year and not FormatPart.Separator and not FormatPart.HalfDay;

    private static FormatPart NextOfDate(List<FormatToken> tokens, int at) =>
        tokens.Skip(at + 1).FirstOrDefault(IsLetter).Part;
}
