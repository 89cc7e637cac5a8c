using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>What to write in place of a text that is not a date.</summary>
internal static class DateSuggestion
{
    private static readonly char[] Separators = [' ', ',', '.', '/', '-'];

    /// <summary>The date that was meant, both where it may be two, the days of its month where it has too many; else
    /// the form of a date.</summary>
    public static Reason For(string text)
    {
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var year = Array.FindIndex(parts, part => part.Length == 4 && part.All(char.IsAsciiDigit));
        if (parts.Length != 3 || year < 0)
        {
            return LetterAdvice.DateForm;
        }

        var rest = Enumerable.Range(0, 3).Where(i => i != year).ToArray();
        var (first, second) = (NumberOf(parts[rest[0]]), NumberOf(parts[rest[1]]));
        return (MonthNamed(parts[rest[0]]), MonthNamed(parts[rest[1]])) switch
        {
            (> 0 and var month, _) => Of(NumberOf(parts[year]), month, second),
            (_, > 0 and var month) => Of(NumberOf(parts[year]), month, first),
            _ when year == 0 => Of(NumberOf(parts[year]), first, second),
            _ when first > 12 || text.Contains('.') => Of(NumberOf(parts[year]), second, first),
            _ when second > 12 || first == second => Of(NumberOf(parts[year]), first, second),
            _ => Either(NumberOf(parts[year]), first, second),
        };
    }

    private static Reason Of(int year, int month, int day) =>
        month < 0 || day < 0 ? LetterAdvice.DateForm
        : year == 0 || month is 0 or > 12 || day == 0 ? LetterAdvice.NoSuchDay
        : day > DateTime.DaysInMonth(year, month)
            ? Reason.Of(LetterAdvice.DaysOfMonth, month, year, DateTime.DaysInMonth(year, month))
        : Reason.Of(LetterAdvice.Date, Iso(year, month, day));

    // "12/05/2026" is one day in Washington and another in Geneva.
    private static Reason Either(int year, int first, int second) =>
        first < 0 || second < 0 ? LetterAdvice.DateForm
        : year == 0 || first == 0 || second == 0 ? LetterAdvice.NoSuchDay
        : Reason.Of(
            LetterAdvice.EitherDate,
            second,
            first,
            Iso(year, second, first),
            first,
            second,
            Iso(year, first, second)
        );

    // From 1; 0 where the text names none.
    private static int MonthNamed(string text)
    {
        var months = LetterLanguage.AmericanEnglish.Months;
        return text.Length < 3
            ? 0
            : 1
                + months.IndexOf(
                    months.FirstOrDefault(
                        name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase),
                        string.Empty
                    )
                );
    }

    // Below 0 where the text is no number.
    private static int NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Iso(int year, int month, int day) =>
        FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}");
}
