namespace LetterPdf.Tests.Pki;

/// <summary>The times of the tests, which no clock changes.</summary>
internal static class TestTimes
{
    public static DateTimeOffset Now { get; } = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);
}
