using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>Times for people, always in UTC, so that a sentence is the same everywhere.</summary>
internal static class TimeWords
{
    public static string Day(DateTimeOffset time) =>
        time.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Minute(DateTimeOffset time) =>
        time.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
