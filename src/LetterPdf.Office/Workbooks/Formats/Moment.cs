using System.Globalization;

namespace LetterPdf.Office;

/// <summary>A day and a time of it.</summary>
/// <param name="Day">Days since 30 December 1899, by the calendar; null where programs differ or know none.</param>
/// <param name="Millisecond">Of the day.</param>
/// <param name="Elapsed">Milliseconds since the file's own first day.</param>
/// <param name="IsExact">Whether it is a whole number of milliseconds.</param>
internal readonly record struct Moment(int? Day, int Millisecond, long Elapsed, bool IsExact)
{
    public const int DayLength = 86_400_000;

    private const int LastDay = 2_958_465;

    // Until the end of February 1900 Excel counts one day more than the calendar has (ECMA-376-1, 18.17.4.1), and other
    // programs do not.
    private const int FirstDay = 61;

    private const int From1900To1904 = 1462;

    private static readonly DateTime Zero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The calendar's day, where it is known.</summary>
    public DateTime? Date => Day is { } day ? Zero.AddDays(day) : null;

    /// <summary>As a number that conditions of formats compare.</summary>
    public double Serial => (double)Elapsed / DayLength;

    /// <summary>A number of days, as cells hold it.</summary>
    /// <returns>Null for negative numbers and those behind the year 9999.</returns>
    public static Moment? Of(double serial, bool isFrom1904)
    {
        if (serial < 0 || serial > LastDay + 1)
        {
            return null;
        }

        var exact = serial * DayLength;
        var elapsed = (long)Math.Round(exact);
        var day = (int)(elapsed / DayLength) + (isFrom1904 ? From1900To1904 : 0);
        return new Moment(
            day <= LastDay && (isFrom1904 || day >= FirstDay) ? day : null,
            (int)(elapsed % DayLength),
            elapsed,
            Math.Abs(exact - elapsed) < 0.02
        );
    }

    /// <summary>A time of a day of the calendar.</summary>
    public static Moment Of(DateTime time)
    {
        var day = (int)(time.Date - Zero).TotalDays;
        var ticks = time.TimeOfDay.Ticks;
        var millisecond = (int)(ticks / TimeSpan.TicksPerMillisecond);
        return new Moment(
            day,
            millisecond,
            ((long)day * DayLength) + millisecond,
            ticks % TimeSpan.TicksPerMillisecond == 0
        );
    }

    /// <summary>A span of time.</summary>
    public static Moment Of(TimeSpan time) =>
        new(
            Day: null,
            (int)(time.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMillisecond),
            time.Ticks / TimeSpan.TicksPerMillisecond,
            time.Ticks % TimeSpan.TicksPerMillisecond == 0
        );

    /// <summary>Reads "2024-12-31", "2024-12-31T12:30:00" or with a fraction of a second.</summary>
    public static DateTime? Read(string text) =>
        DateTime.TryParseExact(
            text,
            ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? time
            : null;
}
