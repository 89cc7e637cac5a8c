using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>
/// The real letter as text, against files that a person has read: what stands where, and what a screen reader meets.
/// To renew one, run the command of its name, read the difference, and commit it with the reason.
/// </summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("pages")]
    [InlineData("tags")]
    public void The_real_letter_is_as_it_was_last_read(string view)
    {
        var run = TestRun.Of(RepositoryFolder.Root, "inspect", view);
        Assert.Equal(0, run.ExitCode);
        var golden = Path.Combine(
            RepositoryFolder.Root,
            "tests",
            "LetterPdf.Suite",
            "Golden",
            $"real-letter.{view}.txt"
        );
        Assert.Equal(File.ReadAllText(golden), run.Output);
    }
}
