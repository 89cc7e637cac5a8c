using LetterPdf.Archive;
using LetterPdf.Operations;

namespace LetterPdf.Operations.Tests;

public sealed class DiskStorageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("letterpdf-").FullName;
    private readonly DiskStorage _storage;

    public DiskStorageTests()
    {
        _storage = new DiskStorage(Path.Combine(_folder, "root"));
        Assert.Equal(StorageOutcome.Done, _storage.CreateFolder(string.Empty));
        Assert.Equal(StorageOutcome.Done, _storage.CreateFolder("a"));
        Assert.Equal(StorageOutcome.Done, _storage.Create("a/file.txt", "text"u8.ToArray()));
        File.WriteAllText(Path.Combine(_folder, "secret.txt"), "secret");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("a/./file.txt")]
    [InlineData("a//file.txt")]
    [InlineData("a/file.txt\0")]
    [InlineData("a\0/file.txt")]
    [InlineData("none/file.txt")]
    [InlineData("a")]
    [InlineData("")]
    public void A_path_that_leads_elsewhere_is_not_there(string path)
    {
        Assert.Equal(StorageOutcome.NotFound, _storage.Read(path, 100).Outcome);
        Assert.Equal(StorageOutcome.NotFound, _storage.Scan(path, _ => Assert.Fail("nothing to read")));
        Assert.True(path.Length is 0 or 1 || _storage.List(path).Outcome == StorageOutcome.NotFound);
    }

    [Fact]
    public void Links_are_listed_as_such_and_lead_nowhere()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("making links needs a right on Windows");
        }

        File.CreateSymbolicLink(Path.Combine(_folder, "root", "link.txt"), Path.Combine(_folder, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "root", "loop"), _folder);
        Assert.Equal(
            [
                new StorageEntry("a", StorageKind.Folder),
                new StorageEntry("link.txt", StorageKind.Link),
                new StorageEntry("loop", StorageKind.Link),
            ],
            _storage.List(string.Empty).Entries
        );
        Assert.Equal(StorageOutcome.NotFound, _storage.Read("link.txt", 100).Outcome);
        Assert.Equal(StorageOutcome.NotFound, _storage.Read("loop/secret.txt", 100).Outcome);
        Assert.Equal(StorageOutcome.NotFound, _storage.List("loop").Outcome);
    }

    [Fact]
    public void A_root_is_made_with_the_folders_above_it()
    {
        var storage = new DiskStorage(Path.Combine(_folder, "office", "letters", "archive"));
        Assert.Equal(StorageOutcome.Done, storage.CreateFolder(string.Empty));
        Assert.True(Directory.Exists(Path.Combine(_folder, "office", "letters", "archive")));
        Assert.Equal(StorageOutcome.Exists, storage.CreateFolder(string.Empty));
        File.WriteAllText(Path.Combine(_folder, "file"), "x");
        Assert.NotEqual(
            StorageOutcome.Done,
            new DiskStorage(Path.Combine(_folder, "file", "archive")).CreateFolder(string.Empty)
        );
    }

    [Fact]
    public void Files_and_folders_are_made_moved_and_removed()
    {
        Assert.Equal(StorageOutcome.Exists, _storage.CreateFolder("a"));
        Assert.Equal(StorageOutcome.NotFound, _storage.CreateFolder("none/b"));
        Assert.Equal(StorageOutcome.Exists, _storage.Create("a/file.txt", default));
        Assert.Equal(StorageOutcome.NotFound, _storage.Create("none/file.txt", default));
        Assert.Equal(StorageOutcome.Done, _storage.Move("a", "b"));
        Assert.Equal(StorageOutcome.Done, _storage.CreateFolder("a"));
        Assert.Equal(StorageOutcome.Exists, _storage.Move("a", "b"));
        Assert.Equal(StorageOutcome.Done, _storage.Create("new.txt", "new"u8.ToArray()));
        Assert.Equal(StorageOutcome.Done, _storage.Replace("new.txt", "b/file.txt"));
        Assert.Equal("new"u8, _storage.Read("b/file.txt", 100).Bytes.Span);
        Assert.Equal(StorageOutcome.TooLarge, _storage.Read("b/file.txt", 2).Outcome);
        Assert.Equal(StorageOutcome.Done, _storage.Sync(string.Empty));
        Assert.Equal(StorageOutcome.Done, _storage.SyncNames("b"));
        Assert.Equal(StorageOutcome.Done, _storage.RemoveFolder("b"));
        Assert.False(Directory.Exists(Path.Combine(_folder, "root", "b")));
    }

    [Fact]
    public void A_folder_of_second_names_has_the_same_files_and_can_change_places()
    {
        for (var i = 0; i < 40; i++)
        {
            Assert.Equal(StorageOutcome.Done, _storage.CreateFolder($"a/{i}"));
            Assert.Equal(StorageOutcome.Done, _storage.Create($"a/{i}/file.txt", new byte[i]));
        }

        var outcome = _storage.LinkFolder("a", "other");
        if (outcome == StorageOutcome.NotSupported)
        {
            return;
        }

        Assert.Equal(StorageOutcome.Done, outcome);
        Assert.Equal(StorageOutcome.Done, _storage.Create("other/new.txt", "new"u8.ToArray()));
        Assert.Equal(StorageOutcome.Done, _storage.Sync("other"));
        Assert.Equal(StorageOutcome.Done, _storage.Exchange("a", "other"));
        Assert.Equal("new"u8, _storage.Read("a/new.txt", 100).Bytes.Span);
        Assert.Equal(StorageOutcome.Done, _storage.RemoveFolder("other"));
        Assert.Equal(39, _storage.Read("a/39/file.txt", 100).Bytes.Length);
        Assert.Null(_storage.SharedIdentity("a/39/file.txt"));
    }

    [Fact]
    public void One_at_a_time_has_the_lock()
    {
        using (_storage.Lock(out var outcome))
        {
            Assert.Equal(StorageOutcome.Done, outcome);
            Assert.Null(new DiskStorage(Path.Combine(_folder, "root")).Lock(out outcome));
            Assert.Equal(StorageOutcome.Locked, outcome);
        }

        using var again = _storage.Lock(out var last);
        Assert.NotNull(again);
        Assert.Equal(StorageOutcome.Done, last);
    }
}
