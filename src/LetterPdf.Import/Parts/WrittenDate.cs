using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>A line that is a date: "May 22, 2024", "Geneva, 22 mai 2024", "22.05.2024", "2024-05-22".</summary>
/// <param name="Value">Null where it may be two dates: "05/06/2024".</param>
internal sealed record WrittenDate(DateOnly? Value)
{
    private const int LongestLine = 60;
    private const int MostPlaceWords = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int ShortestMonth = 3;

    private static readonly ImmutableArray<(string Name, int Number)> Months =
    [
        .. LetterLanguage
            .All.SelectMany(language => language.Months.Select((name, at) => (name.ToLowerInvariant(), at + 1)))
            .Distinct(),
    ];

    /// <summary>The date in a line that holds nothing else, but for a place and the day of the week; null for
    /// none.</summary>
    public static WrittenDate? Of(string line)
    {
        if (line.Length is < 8 or > LongestLine)
        {
            return null;
        }

        var words = line.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => IsOfDate(word.TrimEnd(',')));
        if (first < 0 || first > MostPlaceWords || !IsPlace(words[..first]))
        {
            return null;
        }

        var rest = words[first..].Select(word => word.TrimEnd(',')).Where(word => !IsBetween(word)).ToArray();
        return rest.Length == 1 ? InNumbers(rest[0].TrimEnd('.'))
            : rest.Length == 3 ? InWords(rest[0], rest[1], rest[2].TrimEnd('.'))
            : null;
    }

    private static bool IsOfDate(string word) =>
        (word.Length > 0 && char.IsAsciiDigit(word[0])) || MonthOf(word) > 0 || PartImportWords.IsWeekday(word);

    private static bool IsBetween(string word) => PartImportWords.IsOfDate(word) || PartImportWords.IsWeekday(word);

    // "Washington, D.C.,", "Berlin, den".
    private static bool IsPlace(string[] words) =>
        words.Length == 0
        || PartImportWords.IsOfDate(words[0])
        || (
            (words[^1][^1] == ',' || PartImportWords.IsOfDate(words[^1]))
            && words.All(word => char.IsUpper(word[0]) || PartImportWords.IsOfDate(word))
        );

    // "May 22 2024", "22 May 2024".
    private static WrittenDate? InWords(string first, string second, string last)
    {
        var isMonthFirst = MonthOf(first) > 0;
        var month = MonthOf(isMonthFirst ? first : second);
        var day = DayOf(isMonthFirst ? second : first);
        return month > 0 && day > 0 && YearOf(last) is > 0 and var year && day <= DateTime.DaysInMonth(year, month)
            ? new WrittenDate(new DateOnly(year, month, day))
            : null;
    }

    private static WrittenDate? InNumbers(string word)
    {
        var parts = word.Split('.', '/', '-');
        if (parts.Length != 3 || word.Count(char.IsAsciiDigit) != word.Length - 2)
        {
            return null;
        }

        if (YearOf(parts[0]) is > 0 and var year)
        {
            return word[4] == '-' && parts[1].Length == 2 && parts[2].Length == 2
                ? Of(year, NumberOf(parts[1]), NumberOf(parts[2]))
                : null;
        }

        return YearOf(parts[2]) is > 0 and var last ? OfTwo(last, NumberOf(parts[0]), NumberOf(parts[1])) : null;
    }

    // Which is the month is known only where one of them can't be it.
    private static WrittenDate? OfTwo(int year, int first, int second) =>
        first > 12 || first == second ? Of(year, second, first)
        : second > 12 ? Of(year, first, second)
        : first > 0 && second > 0 ? new WrittenDate((DateOnly?)null)
        : null;

    private static WrittenDate? Of(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new WrittenDate(new DateOnly(year, month, day))
            : null;

    private static int YearOf(string word) =>
        word.Length == 4 && NumberOf(word) is >= FirstYear and <= LastYear and var year ? year : 0;

    // "22", "22nd", "1er", "1º", "22.".
    private static int DayOf(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? word.Length : digits;
        var isOrdinal = word[digits..] is "" or "." or "st" or "nd" or "rd" or "th" or "er" or "º" or "°" or "ª" or "e";
        return digits is 1 or 2 && isOrdinal ? NumberOf(word[..digits]) : 0;
    }

    // Abbreviated too, with a stop: "Sept.".
    private static int MonthOf(string word)
    {
        var key = word.TrimEnd('.', ',').ToLowerInvariant();
        var isShort = word.Length > ShortestMonth && word[^1] == '.';
        ImmutableArray<int> found =
        [
            .. Months
                .Where(month =>
                    month.Name.Equals(key, StringComparison.Ordinal)
                    || (isShort && key.Length >= ShortestMonth && month.Name.StartsWith(key, StringComparison.Ordinal))
                )
                .Select(month => month.Number)
                .Distinct(),
        ];
        return found.Length == 1 ? found[0] : 0;
    }

    private static int NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
