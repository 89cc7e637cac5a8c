using System.Globalization;

namespace LetterPdf.Cli.Terminals;

/// <summary>How far long work is, in one line of text.</summary>
internal static class ProgressBar
{
    private const int Width = 16;
    private const double SecondsOfMinute = 60;
    private const double MostSeconds = 100;

    /// <summary>"[####............] 3,120 of 10,000, 1,204 a second, 6 s left".</summary>
    /// <param name="done">How many pieces are done.</param>
    /// <param name="of">How many there are, at least one.</param>
    /// <param name="elapsed">Since the first began.</param>
    public static string Of(int done, int of, TimeSpan elapsed)
    {
        var filled = (int)((long)Width * Math.Clamp(done, 0, of) / of);
        var bar = new string('#', filled) + new string('.', Width - filled);
        var count = string.Create(CultureInfo.InvariantCulture, $"[{bar}] {done:N0} of {of:N0}");
        if (done <= 0 || elapsed <= TimeSpan.Zero)
        {
            return count;
        }

        var rate = done / elapsed.TotalSeconds;
        var left = (of - done) / rate;
        var time =
            left < MostSeconds
                ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left):N0} s")
                : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left / SecondsOfMinute):N0} min");
        return count + string.Create(CultureInfo.InvariantCulture, $", {rate:N0} a second, {time} left");
    }
}
