using System.Text;

namespace LetterPdf.Suite;

/// <summary>Standard streams that are closed or full.</summary>
public sealed class LostOutputTests
{
    private const int NoSpace = 28;

    [Theory]
    [InlineData("schema")]
    [InlineData("check")]
    [InlineData("check --format json")]
    [InlineData("check --format html")]
    [InlineData("inspect tags")]
    [InlineData("explain 31")]
    [InlineData("--help")]
    [InlineData("archive")]
    public void Where_the_words_are_the_result_they_are_missed(string line)
    {
        using var folder = WithLetter();
        var run = Run(folder, new LostWriter(), null, line.Split(' '));
        Assert.Equal(74, run.ExitCode);
        Assert.Equal(
            "letterpdf: not all that it has to say could be written: no space is left where it goes.\n",
            run.Error
        );
    }

    [Theory]
    [InlineData("build", "out/letter.pdf")]
    [InlineData("init new", "new/letter.yml")]
    public void Where_a_file_is_the_result_it_is_there(string line, string file)
    {
        using var folder = WithLetter();
        var run = Run(folder, new LostWriter(), null, line.Split(' '));
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(folder.File(file)));
        Assert.Contains("not all that it has to say could be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_wrong_also_where_nobody_hears_it()
    {
        using var folder = WithLetter();
        folder.Edit("letter.yml", "2024-05-22", "May");
        Assert.Equal(1, Run(folder, new LostWriter(), new LostWriter(), "build").ExitCode);
        Assert.Equal(1, Run(folder, null, new LostWriter(), "check").ExitCode);
        Assert.Equal(2, Run(folder, null, new LostWriter(), "biuld").ExitCode);
    }

    [Fact]
    public void A_finding_that_could_not_be_said_is_missed()
    {
        using var folder = WithLetter();
        Assert.Equal(0, Run(folder, null, new LostWriter(), "check").ExitCode);
        folder.Edit("letter.yml", "Text.", "Text  with *stars.");
        Assert.Equal(74, Run(folder, null, new LostWriter(), "check").ExitCode);
    }

    private static TemporaryFolder WithLetter()
    {
        var folder = new TemporaryFolder();
        folder.Write("letter.yml", "date: 2024-05-22\nsubject: Threats\nbody: |\n  Text.\n");
        return folder;
    }

    private static TestRun Run(TemporaryFolder folder, TextWriter? output, TextWriter? error, params string[] args) =>
        TestRun.Of(
            folder.Path,
            world => world with { Output = output ?? world.Output, Error = error ?? world.Error },
            args
        );

    private sealed class LostWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("no space", NoSpace);
    }
}
