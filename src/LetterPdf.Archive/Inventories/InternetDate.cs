using System.Globalization;

namespace LetterPdf.Archive.Inventories;

/// <summary>Dates and times of RFC 3339, 5.6: to the second at least, with `Z` or an offset.</summary>
internal static class InternetDate
{
    private const int ToSecond = 19;

    public static bool IsValid(string text)
    {
        if (
            text.Length <= ToSecond
            || text[4] != '-'
            || text[7] != '-'
            || (text[10] | 0x20) != 't'
            || text[13] != ':'
            || text[16] != ':'
        )
        {
            return false;
        }

        return Number(text, 0, 4) is { } year
            && Number(text, 5, 2) is >= 1 and <= 12 and var month
            && Number(text, 8, 2) is >= 1 and var day
            && day <= DateTime.DaysInMonth(Math.Max(1, year), month)
            && Number(text, 11, 2) is >= 0 and <= 23
            && Number(text, 14, 2) is >= 0 and <= 59
            && Number(text, 17, 2) is >= 0 and <= 60
            && IsOffset(text, AfterFraction(text));
    }

    // The position after `.` and digits, if there are any; the text's length where no digits follow the point.
    private static int AfterFraction(string text)
    {
        if (text[ToSecond] != '.')
        {
            return ToSecond;
        }

        var at = ToSecond + 1;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at == ToSecond + 1 ? text.Length : at;
    }

    private static bool IsOffset(string text, int at) =>
        (text.Length - at) switch
        {
            1 => (text[at] | 0x20) == 'z',
            6 => text[at] is '+' or '-'
                && text[at + 3] == ':'
                && Number(text, at + 1, 2) is >= 0 and <= 23
                && Number(text, at + 4, 2) is >= 0 and <= 59,
            _ => false,
        };

    private static int? Number(string text, int at, int length) =>
        int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
