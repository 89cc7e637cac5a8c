using LetterPdf.Suite.Archives;

namespace LetterPdf.Suite.Merges;

/// <summary>What disks do to merges: they fill up, and they are read only.</summary>
[Collection(AloneCollection.Name)]
public sealed class MergeDiskTests : IDisposable
{
    private readonly ManyLetters _letters = new(60);

    [Theory]
    [InlineData("letters")]
    [InlineData("letters.zip")]
    public void A_full_disk_is_said_and_leaves_the_letters_as_they_were(string name)
    {
        using var disk = SmallDisk.TryMount("300k");
        if (disk is null)
        {
            AssertSaidWithoutMount(name);
            return;
        }

        var place = Path.Combine(disk.Path, name);
        _letters.WriteList(["Ann", "Bo", "Cy"]);
        Assert.Equal(0, ArchiveProgram.Run("merge", _letters.Path, "-o", place).ExitCode);
        var before = Everything(disk.Path);
        _letters.WriteList(Enumerable.Range(0, 60).Select(i => $"Member {i}"));
        var (exitCode, output, error) = ArchiveProgram.Run("merge", _letters.Path, "-o", place);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains($"could not be written to '{place}': the disk is full\n", error, StringComparison.Ordinal);
        Assert.Contains("hint: Make room there", error, StringComparison.Ordinal);
        Assert.Equal(before, Everything(disk.Path));
    }

    [Theory]
    [InlineData("letters")]
    [InlineData("letters.zip")]
    public void A_read_only_disk_is_said(string name)
    {
        using var disk = SmallDisk.TryMount("300k");
        if (disk is null)
        {
            AssertSaidWithoutMount(name);
            return;
        }

        var place = Path.Combine(disk.Path, name);
        _letters.WriteList(["Ann", "Bo", "Cy"]);
        Assert.Equal(0, ArchiveProgram.Run("merge", _letters.Path, "-o", place).ExitCode);
        var before = Everything(disk.Path);
        disk.MakeReadOnly();
        var (exitCode, _, error) = ArchiveProgram.Run("merge", _letters.Path, "-o", place);
        Assert.Equal(1, exitCode);
        Assert.Contains("you may not write there, or the disk is read only", error, StringComparison.Ordinal);
        Assert.Equal(before, Everything(disk.Path));
    }

    public void Dispose() => _letters.Dispose();

    // Where nothing can be mounted: a file stands where the folder would be made.
    private void AssertSaidWithoutMount(string name)
    {
        _letters.Write("file", "no folder");
        var (exitCode, _, error) = ArchiveProgram.Run("merge", _letters.Path, "-o", _letters.File($"file/{name}"));
        Assert.Equal(1, exitCode);
        Assert.Contains("the letters could not be written to", error, StringComparison.Ordinal);
        Assert.Equal("no folder", File.ReadAllText(_letters.File("file")));
    }

    private static string[] Everything(string folder) =>
        [
            .. Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => $"{file} {Convert.ToHexString(File.ReadAllBytes(file))}"),
        ];
}
