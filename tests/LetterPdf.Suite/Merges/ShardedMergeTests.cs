using LetterPdf.Suite.Archives;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Merges;

/// <summary>The commands of docs/scale.md, each part in a process of its own.</summary>
[Collection(AloneCollection.Name)]
public sealed class ShardedMergeTests : IDisposable
{
    private const string Index = "JOB_COMPLETION_INDEX";
    private const string Task = "SLURM_ARRAY_TASK_ID";

    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "scale.md"));

    private readonly ManyLetters _letters = new(40);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Parts_of_an_indexed_job_make_the_whole(int count)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the page's commands are for a Unix shell");
        AssertWhole(count, Pod(), Index, first: 0);
    }

    [Fact]
    public void Parts_of_an_array_make_the_whole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the page's commands are for a Unix shell");
        AssertWhole(3, LineWith(Task), Task, first: 1);
    }

    [Fact]
    public void A_part_of_another_state_of_the_letter_is_refused()
    {
        Assert.Equal(0, TestRun.Of(_letters.Path, "merge", "--shard", "1/2").ExitCode);
        _letters.Edit("data/recipients.csv", "Member 7 of 40", "Member VII of 40");
        Assert.Equal(0, TestRun.Of(_letters.Path, "merge", "--shard", "2/2").ExitCode);
        string[] join = ["merge", "--join", "out/letters-1-of-2", "out/letters-2-of-2", "-o", "whole"];
        var run = TestRun.Of(_letters.Path, join);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error LP0721", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_letters.File("whole")));
        Assert.Equal(0, TestRun.Of(_letters.Path, "merge", "--shard", "1/2").ExitCode);
        Assert.Equal(0, TestRun.Of(_letters.Path, join).ExitCode);
    }

    [Fact]
    public void Every_part_finds_two_letters_of_one_name()
    {
        _letters.Write("data/recipients.csv", "Name,Address,Salutation\nAnn,Here,Dear Ann\nANN,There,Dear Ann\n");
        _letters.Edit("letter.yml", "recipients.csv}", "recipients.csv, file-name: \"{{ recipient.name }}\"}");
        for (var part = 1; part <= 3; part++)
        {
            var run = TestRun.Of(_letters.Path, "merge", "--shard", $"{part}/3");
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("error LP0316", run.Error, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _letters.Dispose();

    private void AssertWhole(int count, string command, string variable, int first)
    {
        // The page's commands name the letter's folder and 16 parts.
        Directory.CreateDirectory(_letters.File("our-letter"));
        foreach (var name in (string[])["letter.yml", "data"])
        {
            Directory.Move(_letters.File(name), _letters.File($"our-letter/{name}"));
        }

        Assert.Equal(0, TestRun.Of(_letters.Path, "merge", "our-letter", "-o", "unsharded").ExitCode);
        command = command.Replace("/16\"", $"/{count}\"", StringComparison.Ordinal);
        Parallel.For(first, first + count, part => Shell(command, (variable, $"{part}")));
        Shell(LineWith("letterpdf merge --join parts/part-*"));
        Assert.Equal(41, _letters.Names("letters").Length);
        Assert.Equal(_letters.Contents("unsharded"), _letters.Contents("letters"));
        Assert.Equal(count, _letters.Names("parts").Length);
    }

    private void Shell(string command, params (string Name, string Value)[] environment)
    {
        var path = $"{Path.GetDirectoryName(ArchiveProgram.Path)}:{Environment.GetEnvironmentVariable("PATH")}";
        var (exitCode, _, error) = Tool.Start("sh", ["-c", command], _letters.Path, [.. environment, ("PATH", path)]);
        Assert.True(exitCode == 0, $"{command}: {error}");
    }

    // What the shell of a pod gets: the lines of a folded text are one.
    private static string Pod()
    {
        var lines = Page.Split('\n').Select(line => line.Trim()).ToArray();
        var start = Array.IndexOf(lines, "- >-");
        return string.Join(' ', lines[(start + 1)..Array.IndexOf(lines, "volumeMounts:")]);
    }

    private static string LineWith(string words) =>
        Page.Split('\n').Single(line => line.StartsWith("letterpdf", StringComparison.Ordinal) && line.Contains(words));
}
