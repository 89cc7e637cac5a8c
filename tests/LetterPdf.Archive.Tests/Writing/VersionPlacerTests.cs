using LetterPdf.Archive.Tests.Support;

namespace LetterPdf.Archive.Tests.Writing;

/// <summary>The process is killed after each single step that changes the storage.</summary>
public sealed class VersionPlacerTests
{
    [Fact]
    public void A_stop_after_any_step_of_a_new_version_leaves_it_whole_or_absent()
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        var (absent, whole) = StopEverywhere(old, canExchange: true);
        Assert.True(absent > 30, $"{absent} stops before the change");
        Assert.True(whole > 10, $"{whole} stops after the change");
    }

    [Fact]
    public void Where_folders_cannot_change_places_a_repair_makes_it_whole_or_absent()
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        var (absent, whole) = StopEverywhere(old, canExchange: false);
        Assert.True(absent > 30, $"{absent} stops before the change");
        Assert.True(whole > 4, $"{whole} stops after the change");
    }

    [Fact]
    public void Where_files_have_one_name_only_a_repair_makes_it_whole_or_absent()
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        old.CanLink = false;
        var (absent, whole) = StopEverywhere(old, canExchange: true, isValidBeforeRepair: false);
        Assert.True(absent > 20, $"{absent} stops before the change");
        Assert.True(whole > 5, $"{whole} stops after the change");
    }

    [Fact]
    public void A_stop_after_any_step_of_a_new_object_leaves_it_whole_or_absent()
    {
        var old = Archives.New();
        Archives.Add(old, "other", "urn:example:other");
        for (var stop = 0; ; stop++)
        {
            var storage = old.AfterReboot();
            if (!IsStopped(storage, stop, () => Archives.Add(storage, "first")))
            {
                break;
            }

            var after = storage.AfterReboot();
            var report = ArchiveValidator.Validate(after);
            Assert.True(report.IsValid);
            Assert.Equal("other", Archives.Text(after, 1, "letter.txt", "urn:example:other"));
            Assert.Null(StorageRoot.Repair(after).Problem);
            Archives.AssertClean(after);
            Assert.InRange(report.Objects.Length, 1, 2);
            if (report.Objects.Length == 2)
            {
                Assert.Equal("first", Archives.Text(after, 1, "letter.txt"));
            }
        }
    }

    [Fact]
    public void A_stop_after_any_step_of_a_new_root_leaves_none_or_a_whole_one()
    {
        var none = 0;
        for (var stop = 0; ; stop++)
        {
            var storage = new MemoryStorage { Exists = false };
            if (!IsStopped(storage, stop, () => StorageRoot.Create(storage, out _)))
            {
                break;
            }

            var after = storage.AfterReboot();
            var root = StorageRoot.Open(after, out var problem);
            Assert.Null(problem);
            none += root is null ? 1 : 0;

            Assert.True(root is null || ArchiveValidator.Validate(after).IsValid);

            // The next program can continue.
            Assert.NotNull(root ?? StorageRoot.Create(after, out problem));
            Assert.Null(problem);
            Assert.True(Archives.Add(after, "first").IsNew);
            Archives.AssertClean(after);
        }

        Assert.True(none > 5, $"{none} stops before there was a root");
    }

    // A repair can be killed too.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stop_after_any_step_of_a_repair_can_be_repaired(bool canExchange)
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        for (var stop = 0; ; stop++)
        {
            var storage = old.AfterReboot();
            storage.CanExchange = canExchange;
            if (!IsStopped(storage, stop, () => Archives.Add(storage, "second")))
            {
                break;
            }

            for (var again = 0; ; again++)
            {
                var broken = storage.AfterReboot();
                if (!IsStopped(broken, again, () => StorageRoot.Repair(broken)))
                {
                    break;
                }

                Archives.AssertWholeOrAbsent(broken.AfterReboot(), "second", isValidBeforeRepair: canExchange);
            }
        }
    }

    private static (int Absent, int Whole) StopEverywhere(
        MemoryStorage old,
        bool canExchange,
        bool? isValidBeforeRepair = null
    )
    {
        var (absent, whole) = (0, 0);
        for (var stop = 0; ; stop++)
        {
            var storage = old.AfterReboot();
            storage.CanExchange = canExchange;
            if (!IsStopped(storage, stop, () => Archives.Add(storage, "second")))
            {
                return (absent, whole);
            }

            var isThere = Archives.AssertWholeOrAbsent(
                storage.AfterReboot(),
                "second",
                isValidBeforeRepair ?? canExchange
            );
            absent += isThere ? 0 : 1;
            whole += isThere ? 1 : 0;
        }
    }

    private static bool IsStopped(MemoryStorage storage, int stop, Action action)
    {
        storage.StopAfter = storage.Steps + stop;
        try
        {
            action();
            return false;
        }
        catch (StoppedException)
        {
            return true;
        }
    }
}
