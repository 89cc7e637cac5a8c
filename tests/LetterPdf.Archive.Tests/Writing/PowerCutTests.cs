using LetterPdf.Archive.Tests.Support;
using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Writing;

/// <summary>
/// The power fails after each single step, and any part of what was not synced by then may be on the disk or lost:
/// README promises that each addition is there completely or not at all, and a version that was reported as archived
/// has to be there.
/// </summary>
public sealed class PowerCutTests
{
    // Besides all, nothing, each alone and all but each: this many mixtures, generated from the step's number, so
    // that each run tests the same.
    private const int Mixtures = 24;

    private const int LeastCuts = 300;

    [Fact]
    public void A_new_object()
    {
        var old = Archives.New();
        Archives.Add(old, "other", "urn:example:other");
        var cuts = CutEverywhere(
            old,
            storage => Archives.Add(storage, "first").Problem.Said(),
            (after, isDone) =>
            {
                Assert.True(ArchiveValidator.Validate(after).IsValid);
                Repair(after);
                Assert.Equal("other", Archives.Text(after, 1, "letter.txt", "urn:example:other"));
                var objects = StorageRoot.Open(after, out _)!.Objects();
                Assert.InRange(objects.Length, isDone ? 2 : 1, 2);
                if (objects.Length == 2)
                {
                    Assert.Equal("first", Archives.Text(after, 1, "letter.txt"));
                }
            }
        );
        Assert.True(cuts > LeastCuts, $"{cuts} cuts");
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_new_version(bool canExchange, bool canLink)
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        (old.CanExchange, old.CanLink) = (canExchange, canLink);
        var cuts = CutEverywhere(
            old,
            storage => Archives.Add(storage, "second").Problem.Said(),
            (after, isDone) => AssertWhole(after, 1, isDone, canExchange && canLink)
        );
        Assert.True(cuts > LeastCuts, $"{cuts} cuts");
    }

    [Fact]
    public void A_new_root_with_its_first_letter()
    {
        var none = new MemoryStorage { Exists = false };
        CutEverywhere(
            none,
            storage =>
                (
                    StorageRoot.Create(storage, out var problem) is null
                        ? problem
                        : Archives.Add(storage, "first").Problem
                ).Said(),
            (after, isDone) =>
            {
                var root = StorageRoot.Open(after, out var problem);
                Assert.Null(problem);
                Assert.True(root is not null || !isDone);
                Assert.NotNull(root ?? StorageRoot.Create(after, out problem));
                Assert.Null(problem);
                Assert.True(!isDone || StorageRoot.Open(after, out _)!.Objects().Length == 1);
                Assert.Null(Archives.Add(after, "first").Problem);
                Repair(after);
            }
        );
    }

    // The program was stopped before, so that nothing in its folders is synced but what it synced itself; the next
    // addition succeeds, and then the power fails.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_archived_after_a_stop_stays(bool canExchange)
    {
        for (var stop = 0; ; stop++)
        {
            var storage = Archives.New().AfterReboot();
            (storage.CanExchange, storage.StopAfter) = (canExchange, stop);
            if (!IsStopped(() => Archives.Add(storage, "first")))
            {
                break;
            }

            storage.StopAfter = null;
            storage.Unlock();
            Assert.Null(Archives.Add(storage, "second").Problem);
            foreach (var after in Remains(storage, stop))
            {
                Repair(after);
                Assert.Equal(
                    "second",
                    Archives.Text(
                        after,
                        StorageRoot.Open(after, out _)!.Objects().Single().Inventory!.Versions.Length,
                        "letter.txt"
                    )
                );
            }
        }
    }

    // Another program has the inventory open, so that the first step is undone; then the power fails.
    [Fact]
    public void A_version_that_is_taken_back()
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        old.CanExchange = false;
        var cuts = CutEverywhere(
            old,
            storage =>
            {
                storage.IsHeld = path => path.EndsWith("letter/inventory.json", StringComparison.Ordinal);
                return Archives.Add(storage, "second").State == AdditionState.Absent ? null : "something is there";
            },
            (after, isDone) =>
            {
                Assert.True(!isDone || ArchiveValidator.Validate(after).IsValid);
                AssertWhole(after, 1, isDone: false, isValidBeforeRepair: false);
            }
        );
        Assert.True(cuts > LeastCuts, $"{cuts} cuts");
    }

    // A repair after a stop, and then the power fails.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_repair(bool canExchange)
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        old.CanExchange = canExchange;
        var cuts = 0;
        for (var stop = 0; ; stop++)
        {
            var storage = old.AfterReboot();
            storage.StopAfter = stop;
            if (!IsStopped(() => Archives.Add(storage, "second")))
            {
                break;
            }

            cuts += CutEverywhere(
                storage.AfterReboot(),
                broken => StorageRoot.Repair(broken).Problem.Said(),
                (after, _) => AssertWhole(after, 1, isDone: false, isValidBeforeRepair: canExchange)
            );
        }

        Assert.True(cuts > LeastCuts, $"{cuts} cuts");
    }

    private static void AssertWhole(MemoryStorage after, int before, bool isDone, bool isValidBeforeRepair)
    {
        Assert.True(!(isValidBeforeRepair || isDone) || ArchiveValidator.Validate(after).IsValid);
        Repair(after);
        Assert.Equal("first", Archives.Text(after, 1, "letter.txt"));
        var versions = StorageRoot.Open(after, out _)!.Objects().Single().Inventory!.Versions.Length;
        Assert.InRange(versions, isDone ? before + 1 : before, before + 1);
        Assert.True(
            versions == before
                || string.Equals(Archives.Text(after, versions, "letter.txt"), "second", StringComparison.Ordinal)
        );
    }

    private static void Repair(MemoryStorage storage)
    {
        Assert.Null(StorageRoot.Repair(storage).Problem);
        Archives.AssertClean(storage);
    }

    private static int CutEverywhere(
        MemoryStorage old,
        Func<MemoryStorage, string?> action,
        Action<MemoryStorage, bool> check
    )
    {
        var cuts = 0;
        for (var stop = 0; ; stop++)
        {
            var storage = old.AfterPowerCut(_ => true);
            storage.StopAfter = stop;
            var isDone = !IsStopped(() => Assert.Null(action(storage)));
            foreach (var after in Remains(storage, stop))
            {
                cuts++;
                check(after, isDone);
            }

            if (isDone)
            {
                return cuts;
            }
        }
    }

    // All different disks that a cut may leave, among those that are tested.
    private static IEnumerable<MemoryStorage> Remains(MemoryStorage storage, int step)
    {
        var count = storage.Unsynced;
        var kept = new List<Func<int, bool>> { _ => false, _ => true };
        kept.AddRange(
            Enumerable
                .Range(0, count)
                .SelectMany(one =>
                    new Func<int, bool>[]
                    {
                        change => change == one,
                        change => change != one,
                        change => change <= one,
                        change => change > one,
                    }
                )
        );
        kept.AddRange(
            Enumerable
                .Range(0, count > 1 ? Mixtures : 0)
                .Select(mixture => (Func<int, bool>)(change => IsIn(step, mixture, change)))
        );
        return kept.Select(storage.AfterPowerCut).DistinctBy(after => string.Join('\n', after.Everything));
    }

    private static bool IsIn(int step, int mixture, int change)
    {
        var mixed = ((ulong)step << 40 | (ulong)mixture << 20 | (uint)change) * 0x9e3779b97f4a7c15;
        return (((mixed ^ (mixed >> 29)) * 0xbf58476d1ce4e5b9) >> 63) == 1;
    }

    private static bool IsStopped(Action action)
    {
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
