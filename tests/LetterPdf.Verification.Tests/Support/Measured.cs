using System.Globalization;

namespace LetterPdf.Verification.Tests;

/// <summary>How long the files took, for who asks by LETTERPDF_FIGURES for a file with the figures.</summary>
internal static class Measured
{
    private static readonly Lock Gate = new();
    private static readonly string? Target = Environment.GetEnvironmentVariable("LETTERPDF_FIGURES");
    private static long _count;
    private static TimeSpan _sum;
    private static TimeSpan _slowest;

    public static void Note(TimeSpan time)
    {
        if (Target is null)
        {
            return;
        }

        lock (Gate)
        {
            _count++;
            _sum += time;
            _slowest = time > _slowest ? time : _slowest;
            if (_count % 1000 == 0)
            {
                var memory = System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
                File.WriteAllText(Target, string.Create(CultureInfo.InvariantCulture, $"{_count} files, {_sum.TotalSeconds:F1} s, slowest {_slowest.TotalMilliseconds:F0} ms, {memory} MB\n"));
            }
        }
    }
}
