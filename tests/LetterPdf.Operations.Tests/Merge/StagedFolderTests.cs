using LetterPdf.Model;

namespace LetterPdf.Operations.Tests.Merge;

/// <summary>A folder that takes its place where two names can't be exchanged in one step.</summary>
public sealed class StagedFolderTests : IDisposable
{
    private readonly FakeMerge _merge = new();
    private readonly SimpleDisk _disk;
    private readonly DiagnosticBag _findings = new();
    private readonly string[] _before;

    public StagedFolderTests()
    {
        _disk = new SimpleDisk(_merge.Folder);
        _merge.Run();
        _before = _merge.Files();
    }

    [Fact]
    public void The_earlier_folder_is_moved_aside_and_removed()
    {
        Assert.True(Place());
        Assert.Equal(["new.pdf: new"], _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void An_open_letter_keeps_the_earlier_folder_in_its_place()
    {
        _disk.Held.Add(1);
        Assert.False(Place());
        Assert.Equal(
            "the letters could not be written to 'letters': another program has a file there open",
            DiagnosticWords.Message(Assert.Single(_findings.InSourceOrder()))
        );
        Assert.Equal(_before, _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void The_earlier_folder_comes_back_where_the_new_one_cannot_take_its_place()
    {
        _disk.Held.Add(2);
        Assert.False(Place());
        Assert.Equal(_before, _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void Where_it_cannot_come_back_a_note_says_so_and_the_next_run_puts_it_there()
    {
        _disk.Held.UnionWith([2, 3]);
        Assert.False(Place());
        Assert.Equal([$"letters.{Environment.ProcessId}.old", "letters.unfinished.txt"], _merge.Entries());
        Assert.Contains(
            "in the folder whose name begins with 'letters.' and ends in '.old'",
            File.ReadAllText(_merge.PathOf("letters.unfinished.txt")),
            StringComparison.Ordinal
        );
        _merge.Wrong.Add("Ann");
        Assert.False(_merge.Run().IsWritten);
        Assert.Equal(_before, _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void What_somebody_put_there_comes_back_with_the_folder()
    {
        File.WriteAllText(_merge.PathOf("letters/notes.txt"), "mine");
        Assert.False(Place());
        Assert.Equal(DiagnosticCatalog.MergeFolderForeign, Assert.Single(_findings.InSourceOrder()).Code);
        Assert.Equal([.. _before, "notes.txt: mine"], _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    public void Dispose() => _merge.Dispose();

    private bool Place()
    {
        using var staged = StagedFolder.Make(_merge.PathOf("letters"), "letters", _disk);
        File.WriteAllText(Path.Combine(staged.Path, "new.pdf"), "new");
        return staged.Place(_findings);
    }
}
