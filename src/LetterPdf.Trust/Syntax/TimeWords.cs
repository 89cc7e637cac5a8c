using System.Globalization;

namespace LetterPdf.Trust;

/// <summary>Times for people, always in UTC, so that a sentence is the same everywhere.</summary>
public static class TimeWords
{
    public static string Day(DateTimeOffset time) =>
        time.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Minute(DateTimeOffset time) =>
        time.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
