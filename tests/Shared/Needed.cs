namespace LetterPdf.Tests;

/// <summary>
/// Requirements of tests besides the SDK: programs and data that a package installs. Where one is missing, a test is
/// skipped with a message; with LETTERPDF_REQUIRE_TOOLS set, as in CI, it fails instead.
/// </summary>
internal static class Needed
{
    public static bool IsRequired =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("LETTERPDF_REQUIRE_TOOLS"));

    /// <summary>Ends the test where something is missing.</summary>
    /// <param name="what">"qpdf", "a file (Debian: its package)".</param>
    public static void Require(bool isThere, string what)
    {
        Assert.False(IsRequired && !isThere, $"{what} is not installed, and LETTERPDF_REQUIRE_TOOLS asks for it");
        Assert.SkipUnless(isThere, $"{what} is not installed on this machine");
    }
}
