namespace LetterPdf.Suite;

/// <summary>Letters and finished files that are not where they are looked for: messages about what is missing, and
/// what is there.</summary>
public sealed class MissingFileTests
{
    private const string Letter = "date: 2024-05-22\nsubject: Threats\nbody: |\n  Text.\n";

    [Theory]
    [InlineData(
        "letter.yaml",
        "",
        "there is no 'letter.yml' in this folder",
        "There is 'letter.yaml': name that if it is meant, or rename it to 'letter.yml'."
    )]
    [InlineData(
        "letter.yml.txt",
        "",
        "there is no 'letter.yml' in this folder",
        "There is 'letter.yml.txt', whose last ending your system may hide: rename it to 'letter.yml'."
    )]
    [InlineData(
        "letter.docx",
        "",
        "there is no 'letter.yml' in this folder",
        "There is 'letter.docx', which is no letter.yml. A new letter is made by: letterpdf init my-letter."
    )]
    [InlineData(
        "other.txt",
        "",
        "there is no 'letter.yml' in this folder",
        "Name the letter's folder or its letter.yml. A new letter is made by: letterpdf init my-letter."
    )]
    [InlineData(
        "may/letter.yml",
        "",
        "there is no 'letter.yml' in this folder",
        "There is the folder 'may': name that if it is meant."
    )]
    [InlineData(
        "may/letter.yml",
        "mai",
        "there is no file or folder 'mai'",
        "There is the folder 'may': name that if it is meant."
    )]
    [InlineData(
        "may/letter.yaml",
        "may",
        "there is no 'letter.yml' in the folder 'may'",
        "There is 'may/letter.yaml': name that if it is meant, or rename it to 'letter.yml'."
    )]
    [InlineData(
        "letter.yml",
        "leter.yml",
        "there is no file or folder 'leter.yml'",
        "There is 'letter.yml': name that if it is meant, or rename it to 'leter.yml'."
    )]
    [InlineData(
        "letter.yml",
        "no/letter.yml",
        "there is no folder 'no'",
        "Name the letter's folder or its letter.yml. A new letter is made by: letterpdf init my-letter."
    )]
    public void A_letter_that_is_not_there(string there, string argument, string message, string hint)
    {
        using var folder = new TemporaryFolder();
        folder.Write(there, Letter);
        string[] arguments = argument.Length == 0 ? [] : [argument];
        Assert.All(
            (string[][])
                [
                    ["build"],
                    ["check"],
                    ["inspect", "tags"],
                ],
            command =>
            {
                var run = TestRun.Of(folder.Path, [.. command, .. arguments]);
                Assert.Equal((1, ""), (run.ExitCode, run.Output));
                Assert.StartsWith(
                    $"letterpdf: error LP0701: {message}\n  hint: {hint}\n",
                    run.Error,
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public void Capitals_count_where_the_system_counts_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Letter.yml", Letter);
        var run = TestRun.Of(folder.Path, "check");
        Assert.True(
            run.ExitCode == 0
                ? File.Exists(folder.File("letter.yml"))
                : run.Error.Contains(
                    "There is 'Letter.yml', and capitals count: rename it to 'letter.yml', or name it as it is.",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Of_several_letters_below_the_first_are_named()
    {
        using var folder = new TemporaryFolder();
        Assert.All((string[])["a", "b", "c", "d"], name => folder.Write($"{name}/letter.yml", Letter));
        Assert.Contains(
            "There are letters in 'a', 'b', 'c' and more: name the one that you mean.",
            TestRun.Of(folder.Path, "check").Error,
            StringComparison.Ordinal
        );
    }

    // Twelve letters share a folder, each with a file of its own.
    [Fact]
    public void Of_several_letters_in_one_folder_the_files_are_named()
    {
        using var folder = new TemporaryFolder();
        Assert.All((string[])["france", "japan", "kenya"], name => folder.Write($"our-letter/{name}.yml", Letter));
        folder.Write("our-letter/data/signatories.decisions.yml", "right: []\n");
        Assert.Contains(
            "There is 'our-letter/france.yml', 'our-letter/japan.yml', 'our-letter/kenya.yml': name the file that "
                + "you mean.",
            TestRun.Of(folder.Path, "build", "our-letter").Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("verify letter.pdf", "there is no file 'letter.pdf'. There is 'out/letter.pdf': did you mean that?")]
    [InlineData(
        "verify out/leter.pdf",
        "there is no file 'out/leter.pdf'. There is 'out/letter.pdf': did you mean that?"
    )]
    [InlineData("verify out", "'out' is a folder. There is 'out/letter.pdf': did you mean that?")]
    [InlineData("verify none/x.pdf", "there is no file 'none/x.pdf'. There is no folder 'none' either.")]
    [InlineData("verify zzzzzz.pdf", "there is no file 'zzzzzz.pdf'.\n")]
    [InlineData(
        "sign letter.pdf --certificate c",
        "there is no file 'letter.pdf'. There is 'out/letter.pdf': did you mean that?"
    )]
    [InlineData(
        "diff out/letter.pdf out/letter.pfd",
        "there is no file 'out/letter.pfd'. There is 'out/letter.pdf': did you mean that?"
    )]
    [InlineData(
        "archive add out/leter.pdf",
        "there is no file 'out/leter.pdf'. There is 'out/letter.pdf': did you mean that?"
    )]
    public void A_finished_file_that_is_not_there(string line, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.yml", Letter);
        Assert.Equal(0, TestRun.Of(folder.Path, "build").ExitCode);
        var run = TestRun.Of(folder.Path, line.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"letterpdf: {message}", run.Error, StringComparison.Ordinal);
    }
}
