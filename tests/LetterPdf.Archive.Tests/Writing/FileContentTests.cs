using System.Text;
using LetterPdf.Archive.Tests.Support;
using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Writing;

/// <summary>Files that are not in memory: each is read when it is needed, and must be the same each time.</summary>
public sealed class FileContentTests
{
    [Fact]
    public void Files_are_read_one_after_the_other_and_not_kept()
    {
        var storage = Archives.New();
        var files = Enumerable
            .Range(1, 50)
            .Select(i => (Name: $"letters/{i}.pdf", File: new Outside($"text {i}")))
            .ToArray();
        Assert.True(Add(storage, files).IsNew);
        Archives.AssertClean(storage);
        Assert.Equal("text 17", Archives.Text(storage, 1, "letters/17.pdf"));
        Assert.All(files, file => Assert.Equal(2, file.File.Reads));
        Assert.False(Add(storage, files).IsNew);
        Assert.All(files, file => Assert.Equal(3, file.File.Reads));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_file_that_can_not_be_read_leaves_the_archive_as_it_was(int at) =>
        AssertRefused(new Outside("text", at, StorageOutcome.NotFound), StorageOutcome.NotFound);

    [Fact]
    public void A_file_that_is_changed_meanwhile_leaves_the_archive_as_it_was() =>
        AssertRefused(new Outside("text", 2, StorageOutcome.Done), StorageOutcome.Changed);

    private static void AssertRefused(Outside file, StorageOutcome outcome)
    {
        foreach (var isFirst in new[] { true, false })
        {
            var storage = Archives.New();
            if (!isFirst)
            {
                Archives.Add(storage, "first");
            }

            var before = storage.Everything;
            var result = Add(storage, [("letter.txt", file)]);
            Assert.Equal((AdditionState.Absent, false), (result.State, result.HasLeftover));
            Assert.True(result.Problem!.Is(outcome));
            Assert.Equal(before, storage.Everything);
            file.Reads = 0;
        }
    }

    private static AddResult Add(MemoryStorage storage, IEnumerable<(string Name, Outside File)> files) =>
        StorageRoot
            .Open(storage, out _)!
            .Add(Archives.Version(Archives.UsualId, [.. files.Select(file => new NewFile(file.Name, file.File))]));

    // A file that at a certain time to read it has another text, or can't be read.
    private sealed class Outside(string text, int failsAt = 0, StorageOutcome outcome = StorageOutcome.Done)
        : FileContent
    {
        public int Reads { get; set; }

        public override StorageContent Read()
        {
            Reads++;
            return Reads != failsAt ? Content(text)
                : outcome == StorageOutcome.Done ? Content(text + " that was changed")
                : new StorageContent(outcome, default);
        }

        private static StorageContent Content(string text) => new(StorageOutcome.Done, Encoding.UTF8.GetBytes(text));
    }
}
