using System.Globalization;

namespace LetterPdf.Office;

/// <summary>Numbers and times as attributes of OpenDocument hold them.</summary>
internal static class OdfNumber
{
    // In this order; "T" stands between days and hours.
    private const string Units = "DTHMS";

    private const int MostDigits = 24;

    private const decimal MostUnits = 1E9m;

    // In ticks: some thousand years.
    private const decimal Longest = 1E18m;

    /// <summary>An attribute that says how many; a default where it is not there.</summary>
    public static int Count(PartReader part, string local, string space, int otherwise, int most) =>
        part.Attribute(local, space) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= most ? count
        : throw part.Broken();

    /// <summary>A span of time in days, hours, minutes and seconds: "PT12H34M56.7S" (XML Schema 2, 3.2.6); null where
    /// it is none.</summary>
    public static TimeSpan? Duration(string text)
    {
        var units = Units;
        var ticks = 0m;
        var start = 1;
        for (var at = 1; at < text.Length; at++)
        {
            var unit = units.IndexOf(text[at], StringComparison.Ordinal);
            if (unit < 0)
            {
                continue;
            }

            if (text[at] != 'T')
            {
                ticks += Number(text.AsSpan(start, at - start)) * TicksOf(text[at]) ?? Longest;
            }

            units = units[(unit + 1)..];
            start = at + 1;
        }

        var isRead = text.StartsWith('P') && start > 1 && start == text.Length && ticks < Longest;
        return isRead ? TimeSpan.FromTicks((long)ticks) : null;
    }

    private static long TicksOf(char unit) =>
        unit switch
        {
            'D' => TimeSpan.TicksPerDay,
            'H' => TimeSpan.TicksPerHour,
            'M' => TimeSpan.TicksPerMinute,
            _ => TimeSpan.TicksPerSecond,
        };

    private static decimal? Number(ReadOnlySpan<char> digits) =>
        digits.Length <= MostDigits
        && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number < MostUnits
            ? number
            : null;
}
