using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>A date with a time in PDF's notation (ISO 32000-1, 7.9.4): "D:20260522143000Z", or with an offset
/// "+02'00'".</summary>
internal static class PdfDate
{
    private const int LengthToDays = 10;
    private const int LengthToSeconds = 16;

    /// <summary>The day alone; null where the text is not a date.</summary>
    public static DateOnly? Day(string? text) =>
        text is ['D', ':', ..]
        && text.Length >= LengthToDays
        && DateOnly.TryParseExact(
            text.AsSpan(2, LengthToDays - 2),
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>The time; null where the text is not a date, or not given to the second.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        text is ['D', ':', ..]
        && text.Length >= LengthToSeconds
        && DateTimeOffset.TryParseExact(
            text.AsSpan(2, LengthToSeconds - 2),
            "yyyyMMddHHmmss",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var local
        )
        && Offset(text.AsSpan(LengthToSeconds)) is { } offset
        && local.Ticks - offset.Ticks is >= 0 and var ticks
        && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;

    private static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        if (text is [] or ['Z', ..])
        {
            return TimeSpan.Zero;
        }

        return
            text.Length >= 6
            && text[0] is ('+' or '-')
            && text[3] == '\''
            && int.TryParse(text[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            && hours < 24
            && int.TryParse(text[4..6], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && minutes < 60
            ? TimeSpan.FromMinutes((text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes))
            : null;
    }
}
