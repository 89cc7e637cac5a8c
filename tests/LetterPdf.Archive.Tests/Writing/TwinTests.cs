using LetterPdf.Archive.Tests.Support;

namespace LetterPdf.Archive.Tests.Writing;

/// <summary>A letter of many versions keeps a twin, and nothing that happens to the twin, or to the program while it
/// uses it, loses a file.</summary>
public sealed class TwinTests
{
    [Fact]
    public void Versions_by_a_twin_are_as_those_without()
    {
        var (plain, twins) = (Archives.New(), Archives.New());
        for (var version = 1; version <= 6; version++)
        {
            Archives.Add(plain, $"text {version}");
            Assert.True(Archives.Add(twins, $"text {version}", leastForTwin: 2).IsNew);
        }

        Assert.Equal(
            plain.Everything,
            twins.Everything.Where(entry =>
                !entry.Path.StartsWith("extensions/letterpdf-staging", StringComparison.Ordinal)
            )
        );
        var report = ArchiveValidator.Validate(twins);
        Assert.True(report.IsValid);
        Assert.Equal(["W016"], report.Findings.SelectMany(finding => finding.Codes).Select(code => code.Id));
        Assert.Contains("quick", report.Findings.Single().Message, StringComparison.Ordinal);
        Assert.Null(StorageRoot.Repair(twins).Problem);
        Assert.Equal(plain.Everything, twins.Everything);
    }

    // With the twin at hand, the steps do not grow with the number of versions.
    [Fact]
    public void The_steps_stay_as_many()
    {
        var storage = Archives.New();
        var steps = new List<int>();
        for (var version = 1; version <= 12; version++)
        {
            var before = storage.Steps;
            Archives.Add(storage, $"text {version}", leastForTwin: 2);
            steps.Add(storage.Steps - before);
        }

        Assert.Equal(steps[4], steps[11]);
    }

    [Fact]
    public void A_stop_after_any_step_leaves_the_version_whole_or_absent()
    {
        var (absent, whole) = (0, 0);
        foreach (var leastForTwin in new[] { 1, 2 })
        {
            var old = Prepared(leastForTwin);
            for (var stop = 0; ; stop++)
            {
                var storage = old.AfterReboot();
                storage.StopAfter = stop;
                try
                {
                    Archives.Add(storage, "text 4", leastForTwin: leastForTwin);
                    break;
                }
                catch (StoppedException)
                {
                    var after = storage.AfterReboot();
                    Assert.True(ArchiveValidator.Validate(after).IsValid);
                    var versions = StorageRoot.Open(after, out _)!.Objects().Single().Inventory!.Versions.Length;
                    absent += versions == 3 ? 1 : 0;
                    whole += versions == 4 ? 1 : 0;
                    AssertGoesOn(after, leastForTwin);
                }
            }
        }

        Assert.True(
            absent > 30 && whole is > 0 and < 16,
            $"{absent} stops before the change, {whole} after it: only the names are secured and the seal is "
                + $"written after it"
        );
    }

    [Fact]
    public void As_long_as_the_seal_holds_no_version_is_read()
    {
        var storage = Prepared(2);
        var before = storage.Comparisons;
        Archives.Add(storage, "text 4", leastForTwin: 2);
        var sealedOnes = storage.Comparisons - before;
        storage.Put(Seal(storage), "0123456789abcdef\n");
        before = storage.Comparisons;
        Archives.Add(storage, "text 5", leastForTwin: 2);
        Assert.Equal(sealedOnes + 3, storage.Comparisons - before);
    }

    [Fact]
    public void A_seal_tells_one_state_from_any_other()
    {
        var seals = new HashSet<string>(StringComparer.Ordinal);
        var storage = Prepared(2);
        for (var version = 4; version <= 8; version++)
        {
            Assert.True(seals.Add(storage.Text(Seal(storage))));
            Archives.Add(storage, $"text {version}", leastForTwin: 2);
        }
    }

    // OCFL only advises against a folder beside the content (W002).
    [Theory]
    [InlineData("v1/notes")]
    [InlineData("v1/content/empty")]
    [InlineData("v3/notes")]
    public void What_is_done_in_a_folder_that_no_path_names_is_seen(string folder)
    {
        var storage = Prepared(2);
        var item = StorageRoot.Open(storage, out _)!.Objects().Single().Folder;
        storage.Put($"{item}/{folder}/a.txt", "a");
        Archives.Add(storage, "text 4", leastForTwin: 2);
        storage.Delete($"{item}/{folder}/a.txt").Put($"{item}/{folder}/b.txt", "b");
        foreach (var version in new[] { 5, 6, 7 })
        {
            Assert.Null(Archives.Add(storage, $"text {version}", leastForTwin: 2).Problem);
            Assert.True(storage.Has($"{item}/{folder}/b.txt"));
            Assert.False(storage.Has($"{item}/{folder}/a.txt"));
        }

        Assert.Null(StorageRoot.Repair(storage).Problem);
        Assert.True(storage.Has($"{item}/{folder}/b.txt"));
    }

    [Theory]
    [InlineData("no seal")]
    [InlineData("half a seal")]
    [InlineData("no stamps")]
    public void Without_a_seal_all_is_compared(string what)
    {
        var storage = Prepared(2);
        var seal = Seal(storage);
        switch (what)
        {
            case "no seal":
                storage.Delete(seal);
                break;
            case "half a seal":
                storage.Put(seal, storage.Text(seal)[..8]);
                break;
            default:
                storage.CanStamp = false;
                break;
        }

        var before = storage.Comparisons;
        Archives.Add(storage, "text 4", leastForTwin: 2);
        Assert.True(storage.Comparisons - before > 2);
        Assert.Equal(storage.CanStamp, storage.Has(seal));
        Assert.Equal("text 4", Archives.Text(storage, 4, "letter.txt"));
        storage.CanStamp = true;
        AssertGoesOn(storage, 2, 5);
    }

    public static TheoryData<string> Mishaps => [.. Changes.Keys];

    private static Dictionary<string, Action<MemoryStorage, string>> Changes { get; } =
        new(StringComparer.Ordinal)
        {
            ["a file is gone"] = (storage, twin) => storage.Delete($"{twin}/v1/content/letter.txt"),
            ["a file is a copy"] = (storage, twin) =>
                storage.Put($"{twin}/v1/content/letter.txt", storage.Bytes($"{twin}/v1/content/letter.txt")),
            ["a file is another"] = (storage, twin) => storage.Put($"{twin}/v1/content/letter.txt", "something else"),
            ["a version is gone"] = (storage, twin) => storage.Delete($"{twin}/v1"),
            ["something is added"] = (storage, twin) => storage.Put($"{twin}/v1/content/extra.txt", "x"),
            ["a later version is there"] = (storage, twin) => storage.Put($"{twin}/v4/content/extra.txt", "x"),
            ["the inventory is gone"] = (storage, twin) => storage.Delete($"{twin}/inventory.json"),
            ["the declaration is gone"] = (storage, twin) => storage.Delete($"{twin}/0=ocfl_object_1.1"),
            ["it is a file"] = (storage, twin) => storage.Delete(twin).Put(twin, "x"),
            ["it is gone"] = (storage, twin) => storage.Delete(twin),
        };

    [Theory]
    [MemberData(nameof(Mishaps))]
    public void What_happened_to_the_twin_does_not_reach_the_letter(string mishap)
    {
        var storage = Prepared(2);
        var twin = storage.Files.First(path => path.Contains("/twin-", StringComparison.Ordinal));
        Changes[mishap](storage, twin[..(twin.IndexOf("/new/", StringComparison.Ordinal) + 4)]);
        AssertGoesOn(storage, 2);
    }

    private static MemoryStorage Prepared(int leastForTwin)
    {
        var storage = Archives.New();
        for (var version = 1; version <= 3; version++)
        {
            Archives.Add(storage, $"text {version}", leastForTwin: leastForTwin);
        }

        return storage;
    }

    private static string Seal(MemoryStorage storage) =>
        storage.Files.Single(path => path.EndsWith("/seal", StringComparison.Ordinal));

    private static void AssertGoesOn(MemoryStorage storage, int leastForTwin, int next = 4)
    {
        for (var version = next; version <= 6; version++)
        {
            Assert.Null(Archives.Add(storage, $"text {version}", leastForTwin: leastForTwin).Problem);
        }

        Assert.Null(StorageRoot.Repair(storage).Problem);
        Archives.AssertClean(storage);
        Assert.Equal(
            ["text 1", "text 2", "text 3", "text 4", "text 5", "text 6"],
            Enumerable.Range(1, 6).Select(version => Archives.Text(storage, version, "letter.txt"))
        );
    }
}
