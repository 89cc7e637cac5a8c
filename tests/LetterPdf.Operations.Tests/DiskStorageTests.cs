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
    public void A_twin_has_the_same_files_and_they_can_change_places()
    {
        for (var i = 0; i < 40; i++)
        {
            Assert.Equal(StorageOutcome.Done, _storage.CreateFolder($"a/{i}"));
            Assert.Equal(StorageOutcome.Done, _storage.Create($"a/{i}/file.txt", new byte[i]));
        }

        var outcome = _storage.LinkFolder("a", "twin");
        if (outcome == StorageOutcome.NotSupported)
        {
            Assert.Null(_storage.AreTwins("a", "a"));
            return;
        }

        Assert.Equal(StorageOutcome.Done, outcome);
        Assert.NotEqual(false, _storage.AreTwins("a", "twin"));
        Assert.Equal(StorageOutcome.Done, _storage.Create("twin/new.txt", "new"u8.ToArray()));
        Assert.NotEqual(true, _storage.AreTwins("a", "twin"));
        Assert.Equal(StorageOutcome.Done, _storage.Sync("twin"));
        Assert.Equal(StorageOutcome.Done, _storage.Exchange("a", "twin"));
        Assert.Equal("new"u8, _storage.Read("a/new.txt", 100).Bytes.Span);
        Assert.Equal(StorageOutcome.Done, _storage.RemoveFolder("twin"));
        Assert.Equal(39, _storage.Read("a/39/file.txt", 100).Bytes.Length);
        Assert.Null(_storage.SharedIdentity("a/39/file.txt"));
    }

    public static TheoryData<string> WhatIsDone => [.. Changes.Keys];

    private static Dictionary<string, Func<DiskStorage, StorageOutcome>> Changes { get; } =
        new(StringComparer.Ordinal)
        {
            ["a file is added"] = storage => storage.Create("a/1/x/more.txt", "x"u8.ToArray()),
            ["a file is taken away"] = storage => storage.Remove("a/1/x/file.txt"),
            ["a file is put in another's place"] = storage => storage.Replace("a/file.txt", "a/1/x/file.txt"),
            ["a folder is added"] = storage => storage.CreateFolder("a/2/y"),
            ["a folder is taken away"] = storage => storage.RemoveFolder("a/1/empty"),
            ["two folders change their names"] = storage => storage.Exchange("a/1", "a/2"),
            ["a folder is put in another's place"] = storage =>
                storage.Move("a/2", "b") == StorageOutcome.Done ? storage.CreateFolder("a/2") : StorageOutcome.Failed,
        };

    [Theory]
    [MemberData(nameof(WhatIsDone))]
    public void A_stamp_changes_with_whatever_is_done_to_the_folders(string change)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Null(_storage.StampOf("a", []));
            return;
        }

        string[] folders = ["1", "1/empty", "1/x", "2", "2/x"];
        Array.ForEach(folders, folder => Assert.Equal(StorageOutcome.Done, _storage.CreateFolder($"a/{folder}")));
        Assert.Equal(StorageOutcome.Done, _storage.Create("a/1/x/file.txt", "text"u8.ToArray()));
        var known = _storage.StampOf("a", folders);
        Assert.NotNull(known);

        // Longer than the system's clock for files stands still.
        Thread.Sleep(20);
        Assert.Equal(StorageOutcome.Done, Changes[change](_storage));
        Assert.NotEqual(known, _storage.StampOf("a", folders));
    }

    [Fact]
    public void A_stamp_stays_as_it_is_while_nothing_is_done()
    {
        Array.ForEach(
            ["a/1", "a/1/x", "a/2"],
            folder => Assert.Equal(StorageOutcome.Done, _storage.CreateFolder(folder))
        );
        Assert.Equal(StorageOutcome.Done, _storage.Create("a/1/file.txt", "text"u8.ToArray()));
        var known = _storage.StampOf("a", ["1", "1/x", "2"]);
        Assert.Equal(OperatingSystem.IsLinux(), known is not null);
        Thread.Sleep(20);
        _storage.List("a/1");
        _storage.Read("a/1/file.txt", 100);
        Assert.Equal(StorageOutcome.Done, _storage.Sync("a"));
        Assert.Equal(StorageOutcome.Done, _storage.Move("a", "moved"));
        Assert.Equal(known, _storage.StampOf("moved", ["2", "1/x", "1"]));
        Assert.Equal(known, _storage.StampOf("moved", ["1"]) + _storage.StampOf("moved", ["1/x", "2"]));
    }

    // A name that leads to a folder is not one, and neither is a file.
    [Fact]
    public void Only_folders_have_a_stamp()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("making links needs a right on Windows");
        }

        Directory.CreateSymbolicLink(Path.Combine(_folder, "root", "link"), Path.Combine(_folder, "root", "a"));
        Assert.Null(_storage.StampOf(string.Empty, ["a/file.txt"]));
        Assert.Null(_storage.StampOf(string.Empty, ["link"]));
        Assert.Null(_storage.StampOf(string.Empty, ["a", "none"]));
        Assert.Null(_storage.StampOf("none", []));
        Assert.Null(_storage.StampOf("link", []));
        Assert.Null(_storage.StampOf("a/file.txt", []));
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
