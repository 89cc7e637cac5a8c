using LetterPdf.Archive.Tests.Support;
using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Writing;

/// <summary>A letter with many versions, and what letterpdf up to 0.4 kept of it in the staging folder.</summary>
public sealed class ManyVersionsTests
{
    private const string Kept = "extensions/letterpdf-staging/twin-0123456789abcdef";

    // Each version is a few more hard links, and nothing else grows.
    [Fact]
    public void Each_version_costs_as_many_steps_more()
    {
        var storage = Archives.New();
        var steps = new List<int>();
        for (var version = 1; version <= 20; version++)
        {
            var before = storage.Steps;
            Archives.Add(storage, $"text {version}");
            steps.Add(storage.Steps - before);
        }

        var growth = steps.Skip(2).Zip(steps.Skip(1), (later, earlier) => later - earlier).Distinct();
        Assert.InRange(Assert.Single(growth), 1, 20);
    }

    [Fact]
    public void What_earlier_versions_kept_is_no_fault_and_goes_with_the_next_addition()
    {
        var (storage, plain) = (WithKept(), Archives.New());
        var report = ArchiveValidator.Validate(storage);
        Assert.True(report.IsValid);
        Assert.Equal(["W016"], report.Findings.SelectMany(finding => finding.Codes).Select(code => code.Id));
        Assert.Contains(
            "earlier version of letterpdf",
            report.Findings.Single().Message.Said(),
            StringComparison.Ordinal
        );
        foreach (var version in new[] { 1, 2, 3 })
        {
            Archives.Add(plain, $"text {version}");
        }

        var result = Archives.Add(storage, "text 3");
        Assert.Null(result.Problem);
        Assert.False(result.HasLeftover);
        Archives.AssertClean(storage);
        Assert.Equal(plain.Everything, storage.Everything);
    }

    [Fact]
    public void A_repair_removes_what_earlier_versions_kept()
    {
        var storage = WithKept();
        var report = StorageRoot.Repair(storage);
        Assert.Null(report.Problem);
        Assert.Equal([$"removed '{Kept}'"], report.Done.Said());
        Archives.AssertClean(storage);
    }

    [Fact]
    public void What_earlier_versions_kept_stays_where_it_cannot_be_removed_and_holds_nothing_up()
    {
        var storage = WithKept();
        var before = storage.Calls;
        Archives.Add(storage, "text 3");
        var calls = storage.Calls - before;
        for (var failing = 1; failing <= calls; failing++)
        {
            var other = WithKept();
            other.FailAt = other.Calls + failing;
            _ = Archives.Add(other, "text 3");
            other.FailAt = null;
            Assert.True(ArchiveValidator.Validate(other).IsValid);
            Assert.Null(Archives.Add(other, "text 4").Problem);
            Assert.Equal("text 2", Archives.Text(other, 2, "letter.txt"));
        }
    }

    private static MemoryStorage WithKept()
    {
        var storage = Archives.New();
        Archives.Add(storage, "text 1");
        Archives.Add(storage, "text 2");
        return storage
            .Put($"{Kept}/new/inventory.json", "{}")
            .Put($"{Kept}/new/v1/content/letter.txt", "text 1")
            .Put($"{Kept}/seal", "0123456789abcdef\n");
    }
}
