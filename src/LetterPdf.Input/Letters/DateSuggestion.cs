using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The date that was probably meant, where the form in which it is written can mean one day only.</summary>
internal static class DateSuggestion
{
    private static readonly char[] Separators = [' ', ',', '.', '/', '-'];

    /// <summary>"2024-05-22"; null where it could be two days, or none.</summary>
    public static string? For(string text)
    {
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3)
        {
            return null;
        }

        var months = LetterLanguage.AmericanEnglish.Months;
        var named = Array.FindIndex(
            parts,
            part => part.Length >= 3 && months.Any(month => month.StartsWith(part, StringComparison.OrdinalIgnoreCase))
        );
        var numbers = parts
            .Select(part =>
                int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
            )
            .ToArray();
        var year = Array.FindIndex(parts, part => part.Length == 4 && part.All(char.IsAsciiDigit));
        if (year < 0)
        {
            return null;
        }

        var rest = Enumerable.Range(0, 3).Where(i => i != year).ToArray();
        if (named >= 0)
        {
            var month =
                months.IndexOf(months.First(name => name.StartsWith(parts[named], StringComparison.OrdinalIgnoreCase)))
                + 1;
            return Write(numbers[year], month, numbers[rest.First(i => i != named)]);
        }

        var (first, second) = (numbers[rest[0]], numbers[rest[1]]);
        return year == 0 ? Write(numbers[year], first, second)
            : text.Contains('.', StringComparison.Ordinal) || first > 12 ? Write(numbers[year], second, first)
            : second > 12 || first == second ? Write(numbers[year], first, second)
            : null;
    }

    private static string? Write(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}")
            : null;
}
