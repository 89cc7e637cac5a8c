using LetterPdf.Archive.Tests.Support;
using LetterPdf.Archive.Writing;
using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Writing;

/// <summary>Additions that fail half-way: the message matches what is there, and a repair fixes everything.</summary>
public sealed class HalfAdditionTests
{
    public static TheoryData<bool, bool> Ways =>
        new()
        {
            { true, true },
            { false, true },
            { true, false },
        };

    // A single failing call is repeated where it moves something; elsewhere the addition is abandoned.
    [Theory]
    [MemberData(nameof(Ways))]
    public void A_call_that_fails_once(bool canExchange, bool canLink) =>
        FailEverywhere(canExchange, canLink, (storage, call) => storage.FailAt = call);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Calls_that_fail_from_one_on_for_ever(bool canExchange, bool canLink)
    {
        var states = FailEverywhere(canExchange, canLink, (storage, call) => storage.FailFrom = call);
        Assert.Contains(AdditionState.Absent, states);
        Assert.Contains(AdditionState.Unconfirmed, states);
        Assert.Equal(!canExchange || !canLink, states.Contains(AdditionState.Half));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_new_letter_is_there_or_not_and_that_is_said(bool isForEver)
    {
        var states = new HashSet<AdditionState>();
        var call = 0;
        for (var isOver = false; !isOver; )
        {
            var storage = Archives.New();
            var before = storage.Calls;
            storage.FailAt = before + ++call;
            storage.FailFrom = isForEver ? storage.FailAt : null;
            var result = Archives.Add(storage, "first");
            isOver = storage.Calls < before + call;
            states.Add(result.State);
            var after = storage.AfterReboot();
            var report = ArchiveValidator.Validate(after);
            Assert.True(report.IsValid);
            Assert.Equal(result.State is AdditionState.Absent ? 0 : 1, report.Objects.Length);
            Assert.Equal(result.State is AdditionState.Whole, result.Problem is null);
            Assert.Null(StorageRoot.Repair(after).Problem);
            Archives.AssertClean(after);
        }

        Assert.Equal([AdditionState.Absent, AdditionState.Unconfirmed, AdditionState.Whole], states.Order());
    }

    [Fact]
    public void An_inventory_that_another_program_has_open_leaves_the_letter_as_it_was()
    {
        var storage = StepByStep();
        var before = storage.Everything;
        storage.IsHeld = path => path.EndsWith("letter/inventory.json", StringComparison.Ordinal);
        var result = Archives.Add(storage, "second");
        Assert.Equal(
            (null, false, AdditionState.Absent, false),
            (result.Version, result.IsNew, result.State, result.HasLeftover)
        );
        Assert.Equal(
            "another program has a file of this letter open; close it there and try again",
            result.Problem.Said()
        );
        Assert.Equal(before, storage.Everything);
        Assert.Equal(Patience.Waits, storage.Waits);
    }

    [Fact]
    public void An_inventory_that_is_released_in_time_is_replaced()
    {
        var storage = StepByStep();
        storage.IsHeld = path =>
            path.EndsWith("letter/inventory.json", StringComparison.Ordinal) && storage.Waits.Count < 4;
        Assert.Equal(AdditionState.Whole, Archives.Add(storage, "second").State);
        Assert.Equal(Patience.Waits.Take(4), storage.Waits);
        Archives.AssertClean(storage);
    }

    [Fact]
    public void A_digest_that_another_program_has_open_is_said_and_a_repair_finishes()
    {
        var storage = StepByStep();
        storage.IsHeld = path => path.EndsWith("letter/inventory.json.sha512", StringComparison.Ordinal);
        var result = Archives.Add(storage, "second");
        Assert.Equal(
            ("v2", true, AdditionState.Half, true),
            (result.Version.ToString(), result.IsNew, result.State, result.HasLeftover)
        );
        Assert.StartsWith(
            "v2 is half in place: its files and its inventory are, the inventory's digest is not; another program",
            result.Problem.Said(),
            StringComparison.Ordinal
        );
        Assert.False(ArchiveValidator.Validate(storage).IsValid);
        Assert.NotNull(StorageRoot.Repair(storage).Problem);
        storage.IsHeld = null;
        Assert.Null(StorageRoot.Repair(storage).Problem);
        Archives.AssertClean(storage);
        Assert.Equal("second", Archives.Text(storage, 2, "letter.txt"));
    }

    [Fact]
    public void Waiting_has_an_end_and_is_for_nothing_else() =>
        Assert.All(
            Enum.GetValues<StorageOutcome>(),
            outcome =>
            {
                var (storage, tries) = (new MemoryStorage(), 0);
                Assert.Equal(
                    outcome,
                    Patience.Try(
                        storage,
                        () =>
                        {
                            tries++;
                            return outcome;
                        }
                    )
                );
                Assert.Equal(
                    outcome is StorageOutcome.Held or StorageOutcome.Failed ? Patience.Waits.Length : 0,
                    storage.Waits.Count
                );
                Assert.Equal(storage.Waits.Count + 1, tries);
            }
        );

    private static MemoryStorage StepByStep()
    {
        var storage = Archives.New();
        Archives.Add(storage, "first");
        storage.CanExchange = false;
        return storage;
    }

    private static HashSet<AdditionState> FailEverywhere(
        bool canExchange,
        bool canLink,
        Action<MemoryStorage, int> fail
    )
    {
        var old = Archives.New();
        Archives.Add(old, "first");
        (old.CanExchange, old.CanLink) = (canExchange, canLink);
        var states = new HashSet<AdditionState>();
        for (var call = 1; ; call++)
        {
            var storage = old.AfterReboot();
            fail(storage, call);
            var result = Archives.Add(storage, "second");
            states.Add(result.State);
            AssertIsSo(result, storage.AfterReboot());
            if (storage.Calls < call)
            {
                Assert.Equal(AdditionState.Whole, result.State);
                return states;
            }
        }
    }

    // The storage works again, and the next program looks at what is there.
    private static void AssertIsSo(AddResult result, MemoryStorage after)
    {
        var isThere = result.State != AdditionState.Absent;
        var report = ArchiveValidator.Validate(after);
        Assert.Equal(result.State != AdditionState.Half, report.IsValid);
        Assert.Equal(
            result.HasLeftover,
            report.Findings.Any(finding =>
                finding.Place.StartsWith("extensions/letterpdf-staging", StringComparison.Ordinal)
            )
        );
        Assert.Equal((isThere, isThere ? "v2" : null), (result.IsNew, result.Version?.ToString()));
        Assert.Equal(result.State == AdditionState.Whole, result.Problem is null);
        if (result.State is AdditionState.Unconfirmed or AdditionState.Whole)
        {
            Assert.Equal("second", Archives.Text(after, 2, "letter.txt"));
        }

        Assert.Null(StorageRoot.Repair(after).Problem);
        Archives.AssertClean(after);
        Assert.Equal(isThere ? 2 : 1, StorageRoot.Open(after, out _)!.Objects().Single().Inventory!.Versions.Length);
        Assert.Equal(isThere ? "second" : "first", Archives.Text(after, isThere ? 2 : 1, "letter.txt"));
    }
}
