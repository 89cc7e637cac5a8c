using System.Collections.Immutable;
using System.Text;
using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Support;

/// <summary>Archives in memory, filled as the program fills them.</summary>
public static class Archives
{
    public const string UsualId = "urn:example:letter";

    /// <summary>The folder that the layout puts the usual object into.</summary>
    public static string Tuple { get; } = ObjectFixture.Digest(UsualId, "sha256")[..2];

    public static MemoryStorage New()
    {
        var storage = new MemoryStorage { Exists = false };
        Assert.NotNull(StorageRoot.Create(storage, out var problem));
        Assert.Null(problem);
        return storage;
    }

    public static string Folder(string id = UsualId) =>
        StorageRoot.Open(New(), out _) is null
            ? string.Empty
            : $"{ObjectFixture.Digest(id, "sha256")[..2]}/{Uri.EscapeDataString(id).ToLowerInvariant()}";

    public static NewVersion Version(string id, ImmutableArray<NewFile> files) =>
        new()
        {
            Id = id,
            Created = "2026-05-22T14:30:00Z",
            Message = "as sent",
            User = new ArchiveUser("Jo Doe", "mailto:jo@example.org"),
            Files = files,
        };

    public static AddResult Add(MemoryStorage storage, string text, string id = UsualId, string record = "checked")
    {
        var root = StorageRoot.Open(storage, out var problem);
        Assert.Null(problem);
        return root!.Add(
            Version(
                id,
                [
                    new NewFile("letter.txt", FileContent.Of(Encoding.UTF8.GetBytes(text))),
                    new NewFile(
                        "record.txt",
                        FileContent.Of(Encoding.UTF8.GetBytes($"{record}: {text}")),
                        IsRecord: true
                    ),
                    new NewFile("sources/body.md", FileContent.Of(Encoding.UTF8.GetBytes("body"))),
                ]
            )
        );
    }

    /// <summary>The text of a file of a version, from 1.</summary>
    public static string Text(MemoryStorage storage, int version, string path, string id = UsualId)
    {
        var root = StorageRoot.Open(storage, out _)!;
        var item = root.Objects().Single(item => string.Equals(item.Inventory?.Id, id, StringComparison.Ordinal));
        var digest = item.Inventory!.Versions[version - 1]
            .Files.Single(file => string.Equals(file.Path, path, StringComparison.Ordinal))
            .Digest;
        var bytes = root.Read(item, digest, out var problem);
        Assert.Null(problem);
        return Encoding.UTF8.GetString(bytes!.Value.Span);
    }

    /// <summary>Neither an error nor a warning anywhere.</summary>
    public static void AssertClean(MemoryStorage storage)
    {
        var report = ArchiveValidator.Validate(storage);
        Assert.Equal(
            [],
            report
                .Findings.Concat(report.Objects.SelectMany(item => item.Findings))
                .Select(finding => $"{finding.Place}: {finding.Message.Said()}")
        );
    }

    /// <summary>
    /// What must be true after any stop: the root is valid (where folders can change places, before any repair), the
    /// first version is whole, and the one that was being added is whole or not there; leftovers are at most
    /// warnings, and gone after a repair; and the addition can be made again beside them.
    /// </summary>
    /// <returns>Whether the version is there.</returns>
    public static bool AssertWholeOrAbsent(
        MemoryStorage storage,
        string text,
        bool isValidBeforeRepair = true,
        string first = "first"
    )
    {
        var report = ArchiveValidator.Validate(storage);
        if (isValidBeforeRepair)
        {
            Assert.True(
                report.IsValid,
                string.Join(
                    "; ",
                    report
                        .Findings.Concat(report.Objects.SelectMany(item => item.Findings))
                        .Select(finding => $"{finding.Place}: {finding.Message.Said()}")
                )
            );
            var beside = storage.AfterReboot();
            Assert.Null(Add(beside, text).Problem);
            Assert.Equal(text, Text(beside, 2, "letter.txt"));
            Assert.Equal(storage.Everything.Where(IsStaged), beside.Everything.Where(IsStaged));
        }

        var repair = StorageRoot.Repair(storage);
        Assert.Null(repair.Problem);
        AssertClean(storage);
        Assert.Equal(first, Text(storage, 1, "letter.txt"));
        var versions = StorageRoot.Open(storage, out _)!.Objects().Single().Inventory!.Versions.Length;
        Assert.InRange(versions, 1, 2);
        if (versions == 2)
        {
            Assert.Equal(text, Text(storage, 2, "letter.txt"));
        }

        return versions == 2;
    }

    private static bool IsStaged((string Path, string? Content) entry) =>
        entry.Path.StartsWith("extensions/letterpdf-staging/", StringComparison.Ordinal);
}
