using System.Globalization;

namespace LetterPdf.Tests;

/// <summary>How many generated cases a property is tried on: a few here and in CI, many where LETTERPDF_CASES says how
/// many times as many.</summary>
internal static class Cases
{
    private static readonly int Times = int.TryParse(
        Environment.GetEnvironmentVariable("LETTERPDF_CASES"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var times
    )
        ? times
        : 1;

    public static int Of(int count) => count * Times;
}
