using System.Collections.Immutable;
using System.Text;
using CsCheck;
using LetterPdf.Archive.Tests.Support;
using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Writing;

public sealed class StorageRootTests
{
    [Fact]
    public void The_first_version_makes_a_valid_object_in_a_valid_root()
    {
        var storage = Archives.New();
        var result = Archives.Add(storage, "first");
        Assert.Equal((new VersionName(1, 0), true, null), (result.Version!.Value, result.IsNew, result.Problem));
        Archives.AssertClean(storage);
        Assert.Equal("first", Archives.Text(storage, 1, "letter.txt"));
        Assert.Equal(
            [
                "0=ocfl_1.1",
                "aa/urn%3aexample%3aletter/0=ocfl_object_1.1",
                "aa/urn%3aexample%3aletter/inventory.json",
                "aa/urn%3aexample%3aletter/inventory.json.sha512",
                "aa/urn%3aexample%3aletter/v1/content/body.md",
                "aa/urn%3aexample%3aletter/v1/content/letter.txt",
                "aa/urn%3aexample%3aletter/v1/content/record.txt",
                "aa/urn%3aexample%3aletter/v1/inventory.json",
                "aa/urn%3aexample%3aletter/v1/inventory.json.sha512",
                "extensions/0003-hash-and-id-n-tuple-storage-layout/config.json",
                "ocfl_layout.json",
            ],
            storage.Files.Select(path => path.Replace(Archives.Tuple, "aa", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_next_version_keeps_what_was_there_and_stores_only_what_is_new()
    {
        var storage = Archives.New();
        Archives.Add(storage, "first");
        var before = storage.Everything.Where(entry => entry.Path.Contains("/v1/", StringComparison.Ordinal)).ToArray();
        var result = Archives.Add(storage, "second");
        Assert.Equal((new VersionName(2, 0), true), (result.Version!.Value, result.IsNew));
        Archives.AssertClean(storage);
        Assert.Equal(before, storage.Everything.Where(entry => entry.Path.Contains("/v1/", StringComparison.Ordinal)));
        Assert.Equal(
            ("first", "second"),
            (Archives.Text(storage, 1, "letter.txt"), Archives.Text(storage, 2, "letter.txt"))
        );
        Assert.Equal("body", Archives.Text(storage, 2, "sources/body.md"));
        Assert.DoesNotContain(storage.Files, path => path.EndsWith("v2/content/body.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_content_makes_no_version_whatever_the_record_says()
    {
        var storage = Archives.New();
        Archives.Add(storage, "first", record: "as it was checked then");
        var before = storage.Everything;
        var result = Archives.Add(storage, "first", record: "as it is checked now");
        Assert.Equal((new VersionName(1, 0), false, null), (result.Version!.Value, result.IsNew, result.Problem));
        Assert.Equal(before, storage.Everything);
    }

    // Going back to an earlier version's content makes a new version, and stores nothing again.
    [Fact]
    public void Going_back_is_a_version_of_its_own()
    {
        var storage = Archives.New();
        Archives.Add(storage, "first");
        Archives.Add(storage, "second");
        Assert.True(Archives.Add(storage, "first").IsNew);
        Archives.AssertClean(storage);
        Assert.Equal("first", Archives.Text(storage, 3, "letter.txt"));
        Assert.DoesNotContain(storage.Files, path => path.Contains("/v3/content/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Any_sequence_of_additions_gives_a_valid_root_that_holds_all_of_it(bool canLink, bool canExchange) =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 4])
            .List[1, 12]
            .Sample(
                additions =>
                {
                    var storage = Archives.New();
                    (storage.CanLink, storage.CanExchange) = (canLink, canExchange);
                    var expected = new Dictionary<string, List<string>>(StringComparer.Ordinal);
                    foreach (var (letter, text) in additions)
                    {
                        var (id, content) = ($"urn:example:{letter}", $"text {text}");
                        var history = expected.TryGetValue(id, out var known) ? known : expected[id] = [];
                        Assert.Equal(
                            history.Count == 0 || !string.Equals(history[^1], content, StringComparison.Ordinal),
                            Archives.Add(storage, content, id).IsNew
                        );
                        if (history.Count == 0 || !string.Equals(history[^1], content, StringComparison.Ordinal))
                        {
                            history.Add(content);
                        }
                    }

                    Archives.AssertClean(storage);
                    Assert.All(
                        expected,
                        pair =>
                            Assert.Equal(
                                pair.Value,
                                Enumerable
                                    .Range(1, pair.Value.Count)
                                    .Select(version => Archives.Text(storage, version, "letter.txt", pair.Key))
                            )
                    );
                },
                iter: 30
            );

    [Fact]
    public void An_object_keeps_its_own_conventions()
    {
        var storage = new MemoryStorage()
            .Put("0=ocfl_1.0", "ocfl_1.0\n")
            .Put("ocfl_layout.json", """{"extension": "0002-flat-direct-storage-layout", "description": "flat"}""");
        new ObjectFixture(storage, "urn:example:letter", "1.0", "urn:example:letter", "sha256", "v00{0}");
        Assert.Equal("v003", Archives.Add(storage, "third").Version.ToString());
        var report = ArchiveValidator.Validate(storage);
        Assert.True(report.IsValid);
        var inventory = report.Objects[0].Inventory!;
        Assert.Equal(
            (OcflVersion.One, DigestAlgorithm.Sha256, new VersionName(3, 3)),
            (inventory.Version, inventory.Algorithm, inventory.Head)
        );
        Assert.True(Archives.Add(storage, "new", "urn:example:other").IsNew);
        Assert.True(ArchiveValidator.Validate(storage).IsValid);
        Assert.True(storage.Has("urn:example:other/0=ocfl_object_1.0"));
    }

    [Fact]
    public void Numbers_that_are_used_up_are_no_reason_to_break_the_convention()
    {
        var storage = new MemoryStorage()
            .Put("0=ocfl_1.1", "ocfl_1.1\n")
            .Put("ocfl_layout.json", """{"extension": "0002-flat-direct-storage-layout", "description": "flat"}""");
        new ObjectFixture(storage, "urn:example:letter", format: "v0{0}");
        for (var version = 3; version <= 9; version++)
        {
            Assert.True(Archives.Add(storage, $"text {version}").IsNew);
        }

        Assert.Contains("digits", Archives.Add(storage, "text 10").Problem.Said(), StringComparison.Ordinal);
        Assert.True(ArchiveValidator.Validate(storage).IsValid);
    }

    [Fact]
    public void Without_a_layout_old_objects_get_versions_and_new_ones_have_no_place()
    {
        var storage = new RootFixture().Storage;
        Assert.True(Archives.Add(storage, "third", "urn:example:two").IsNew);
        Assert.True(ArchiveValidator.Validate(storage).IsValid);
        Assert.False(storage.Has("extensions"));
        Assert.Contains(
            "ocfl_layout.json",
            Archives.Add(storage, "new", "urn:example:new").Problem.Said(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("""{"extension": "0010-differential-n-tuple-omit-prefix-storage-layout", "description": "by DRUID"}""")]
    [InlineData("""{"extension": "our-own-layout", "description": "ours"}""")]
    public void A_layout_that_cannot_be_followed_is_said(string layout)
    {
        var storage = new RootFixture().Storage.Put("ocfl_layout.json", layout);
        Assert.Contains(
            "cannot",
            Archives.Add(storage, "new", "urn:example:new").Problem.Said(),
            StringComparison.Ordinal
        );
        Assert.True(Archives.Add(storage, "third", "urn:example:two").IsNew);
    }

    [Fact]
    public void A_layout_that_puts_two_ids_into_one_place_is_said()
    {
        var storage = new MemoryStorage()
            .Put("0=ocfl_1.1", "ocfl_1.1\n")
            .Put("ocfl_layout.json", """{"extension": "0006-flat-omit-prefix-storage-layout", "description": "flat"}""")
            .Put(
                "extensions/0006-flat-omit-prefix-storage-layout/config.json",
                """{"extensionName": "0006-flat-omit-prefix-storage-layout", "delimiter": ":"}"""
            );
        Assert.True(Archives.Add(storage, "first", "urn:one:letter").IsNew);
        Assert.Contains(
            "another object",
            Archives.Add(storage, "first", "urn:two:letter").Problem.Said(),
            StringComparison.Ordinal
        );
        Archives.AssertClean(storage);
    }

    [Theory]
    [InlineData("inventory.json", "{")]
    [InlineData("inventory.json.sha512", "abc inventory.json")]
    [InlineData("v3/content/x.txt", "x")]
    [InlineData("extra.txt", "x")]
    public void A_damaged_object_gets_no_version(string path, string text)
    {
        var storage = Archives.New();
        Archives.Add(storage, "first");
        storage.Put($"{Archives.Folder()}/{path}", text);
        var before = storage.Everything;
        var result = Archives.Add(storage, "second");
        Assert.Contains("damaged", result.Problem.Said(), StringComparison.Ordinal);
        Assert.Equal(before, storage.Everything);
    }

    [Theory]
    [InlineData("../letter.txt")]
    [InlineData("/letter.txt")]
    [InlineData("a//b")]
    [InlineData("")]
    public void A_path_that_leads_out_is_refused(string path)
    {
        var storage = Archives.New();
        var result = StorageRoot
            .Open(storage, out _)!
            .Add(Archives.Version("urn:example:letter", [new NewFile(path, FileContent.Of(new byte[1]))]));
        Assert.NotNull(result.Problem);
        Assert.Empty(ArchiveValidator.Validate(storage).Objects);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_lie_side_by_side()
    {
        var storage = Archives.New();
        var files = new[] { "a/note.txt", "b/Note.txt", "c/note.txt" }.Select(path => new NewFile(
            path,
            FileContent.Of(Encoding.UTF8.GetBytes(path))
        ));
        Assert.True(StorageRoot.Open(storage, out _)!.Add(Archives.Version(Archives.UsualId, [.. files])).IsNew);
        Archives.AssertClean(storage);
        Assert.Equal("c/note.txt", Archives.Text(storage, 1, "c/note.txt"));
        Assert.Equal(
            ["2-Note.txt", "3-note.txt", "note.txt"],
            storage
                .Files.Where(path => path.Contains("/content/", StringComparison.Ordinal))
                .Select(path => path[(path.LastIndexOf('/') + 1)..])
        );
    }

    [Fact]
    public void Two_writers_do_not_meet()
    {
        var storage = Archives.New();
        using (storage.Lock(out _))
        {
            Assert.Contains("another program", Archives.Add(storage, "first").Problem.Said(), StringComparison.Ordinal);
            Assert.Empty(StorageRoot.Open(storage, out _)!.Objects());
        }

        Assert.True(Archives.Add(storage, "first").IsNew);
    }

    [Fact]
    public void What_cannot_be_written_to_can_be_read()
    {
        var storage = Archives.New();
        Archives.Add(storage, "first");
        storage.IsReadOnly = true;
        var before = storage.Everything;
        Assert.Contains("read only", Archives.Add(storage, "second").Problem.Said(), StringComparison.Ordinal);
        Assert.Equal(before, storage.Everything);
        Assert.Equal("first", Archives.Text(storage, 1, "letter.txt"));
        Archives.AssertClean(storage);
    }

    // With any number of bytes after which the disk is full.
    [Fact]
    public void A_full_disk_leaves_the_root_as_it_was()
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        var refused = 0;
        for (var free = 0; ; free += 97)
        {
            var storage = old.AfterReboot();
            storage.Free = free;
            if (Archives.Add(storage, "second").Problem is not { } problem)
            {
                break;
            }

            refused++;
            Assert.Contains("disk is full", problem.Said(), StringComparison.Ordinal);
            Assert.Equal(old.Everything, storage.Everything);
        }

        Assert.InRange(refused, 20, 200);
    }

    // With any call that fails.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_failing_disk_leaves_the_root_valid(bool canExchange)
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        var failed = 0;
        for (var call = 1; ; call++)
        {
            var storage = old.AfterReboot();
            (storage.CanExchange, storage.FailAt) = (canExchange, call);
            var result = Archives.Add(storage, "second");
            Archives.AssertWholeOrAbsent(storage.AfterReboot(), "second", canExchange);
            if (storage.Calls < call)
            {
                break;
            }

            failed += result.Problem is null ? 0 : 1;
        }

        Assert.InRange(failed, 10, 100);
    }

    [Fact]
    public void Bytes_that_are_not_those_of_the_digest_are_not_given_out()
    {
        var storage = Archives.New();
        Archives.Add(storage, "first");
        storage.Put($"{Archives.Folder()}/v1/content/letter.txt", "First");
        var root = StorageRoot.Open(storage, out _)!;
        var item = root.Objects().Single();
        Assert.Null(
            root.Read(
                item,
                item.Inventory!.Versions[0]
                    .Files.Single(file => string.Equals(file.Path, "letter.txt", StringComparison.Ordinal))
                    .Digest,
                out var problem
            )
        );
        Assert.Contains("not what was archived", problem.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_is_found_by_any_part_of_its_id_that_is_its_own()
    {
        var storage = Archives.New();
        foreach (var id in new[] { "urn:example:2024:threats", "urn:example:2024:treaty", "urn:example:2024" })
        {
            Archives.Add(storage, "first", id);
        }

        var objects = StorageRoot.Open(storage, out _)!.Objects();
        Assert.Equal("urn:example:2024:threats", ObjectSearch.Of(objects, "THREATS").Found?.Inventory!.Id);
        Assert.Equal("urn:example:2024", ObjectSearch.Of(objects, "urn:example:2024").Found?.Inventory!.Id);
        Assert.Equal(3, ObjectSearch.Of(objects, "2024").Candidates.Length);
        Assert.Null(ObjectSearch.Of(objects, "2024").Found);
        Assert.Empty(ObjectSearch.Of(objects, "1999").Candidates);
    }

    [Fact]
    public void Nothing_and_an_empty_folder_are_no_archive_yet_and_other_folders_are_none()
    {
        Assert.Null(StorageRoot.Open(new MemoryStorage { Exists = false }, out var problem));
        Assert.Null(problem);
        Assert.Null(StorageRoot.Open(new MemoryStorage(), out problem));
        Assert.Null(problem);
        var full = new MemoryStorage().Put("holiday.jpg", "x");
        Assert.Null(StorageRoot.Open(full, out problem));
        Assert.NotNull(problem);
        Assert.Null(StorageRoot.Create(full, out problem));
        Assert.Contains("not empty", problem.Said(), StringComparison.Ordinal);
        Assert.Equal(["holiday.jpg"], full.Files);
    }
}
