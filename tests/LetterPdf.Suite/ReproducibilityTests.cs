using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>The same input gives the same bytes, wherever and whenever it is built.</summary>
public sealed class ReproducibilityTests
{
    [Fact]
    public void Builds_in_other_folders_time_zones_and_languages_are_byte_identical()
    {
        (string, string)[][] environments =
        [
            [
                ("TZ", "Pacific/Kiritimati"),
                ("LANG", "de_DE.UTF-8"),
                ("LC_ALL", "de_DE.UTF-8"),
                ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"),
            ],
            [("TZ", "America/New_York"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")],
            [("TZ", "UTC"), ("LANG", "C"), ("LC_ALL", "C")],
        ];
        foreach (var environment in environments)
        {
            using var folder = TemporaryFolder.WithRealLetter();
            var (exitCode, _, error) = Tool.Start("dotnet", [Program, "build"], folder.Path, environment);
            Assert.True(exitCode == 0, error);
            Assert.Equal(RealLetter.Bytes, File.ReadAllBytes(folder.File("out/letter.pdf")));
        }
    }

    [Fact]
    public void Line_ends_of_another_system_make_no_difference()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        foreach (var file in (string[])["letter.yml", "data/body.md", "data/signatories.csv"])
        {
            folder.Write(file, File.ReadAllText(folder.File(file)).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Equal(0, TestRun.Of(folder.Path, "build").ExitCode);
        Assert.Equal(RealLetter.Bytes, File.ReadAllBytes(folder.File("out/letter.pdf")));
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "letterpdf.dll");
}
