using System.Globalization;

namespace LetterPdf.Tests;

/// <summary>How many generated cases a property is tested with: a few by default and in CI, and LETTERPDF_CASES times
/// as many if that is set.</summary>
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
