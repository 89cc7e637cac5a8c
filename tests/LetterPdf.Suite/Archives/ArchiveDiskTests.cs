using System.Text;
using LetterPdf.Archive;
using LetterPdf.Operations;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Archives;

/// <summary>What disks do to archives: they fill up, they are read only, and two programs write to them at
/// once.</summary>
[Collection(AloneCollection.Name)]
public sealed class ArchiveDiskTests
{
    private const string Id = "urn:example:letter";

    [Fact]
    public void A_full_disk_is_said_and_leaves_the_archive_as_it_was()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.pdf", "%PDF-1.4\nThis is what was sent.\n");
        folder.Write("scan.bin", new string('x', 3_000_000));
        using var disk = SmallDisk.TryMount("2m");
        if (disk is null)
        {
            AssertFullWithoutMount(folder);
            return;
        }

        var root = Path.Combine(disk.Path, "archive");
        Assert.Equal(0, ArchiveProgram.Run(ArchiveProgram.Add(root, Id, folder.File("letter.pdf"))).ExitCode);
        var before = Everything(root);
        var (exitCode, _, error) = ArchiveProgram.Run(
            ArchiveProgram.Add(root, Id, folder.File("letter.pdf"), folder.File("scan.bin"))
        );
        Assert.Equal(1, exitCode);
        Assert.Contains("the disk is full. Nothing was archived", error, StringComparison.Ordinal);
        Assert.Equal(before, Everything(root));
        var (verdict, output, _) = ArchiveProgram.Run("archive", "verify", "--root", root);
        Assert.Equal(
            (0, true),
            (verdict, output.Contains("valid; 0 errors, 0 warnings; 1 letter, 1 version", StringComparison.Ordinal))
        );

        // On a full disk there is no new archive, rather than half of one.
        File.WriteAllBytes(Path.Combine(disk.Path, "filler"), new byte[1_900_000]);
        var (code, _, _) = ArchiveProgram.Run(
            ArchiveProgram.Add(Path.Combine(disk.Path, "other"), Id, folder.File("letter.pdf"), folder.File("scan.bin"))
        );
        Assert.Equal(1, code);
    }

    [Fact]
    public void A_read_only_archive_is_read_and_not_added_to()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.pdf", "%PDF-1.4\nThis is what was sent.\n");
        folder.Write("scan.txt", "a scan");
        using var disk = SmallDisk.TryMount("2m");
        if (disk is null)
        {
            AssertReadOnlyWithoutMount(folder);
            return;
        }

        var root = Path.Combine(disk.Path, "archive");
        Assert.Equal(0, ArchiveProgram.Run(ArchiveProgram.Add(root, Id, folder.File("letter.pdf"))).ExitCode);
        disk.MakeReadOnly();
        var before = Everything(root);
        var (exitCode, _, error) = ArchiveProgram.Run(
            ArchiveProgram.Add(root, Id, folder.File("letter.pdf"), folder.File("scan.txt"))
        );
        Assert.Equal(1, exitCode);
        Assert.Contains("the disk is read only", error, StringComparison.Ordinal);
        Assert.Equal(before, Everything(root));
        Assert.Contains(Id, ArchiveProgram.Run("archive", "list", "--root", root).Output, StringComparison.Ordinal);
        Assert.Contains(
            "letter.pdf",
            ArchiveProgram.Run("archive", "show", Id, "--root", root).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, ArchiveProgram.Run("archive", "verify", "--root", root).ExitCode);
        Assert.Equal(0, ArchiveProgram.Run("archive", "verify", "--repair", "--root", root).ExitCode);
        Assert.Equal(
            0,
            ArchiveProgram.Run("archive", "export", Id, "v1", folder.File("copy"), "--root", root).ExitCode
        );
        Assert.Equal(File.ReadAllBytes(folder.File("letter.pdf")), File.ReadAllBytes(folder.File("copy/letter.pdf")));
    }

    [Fact]
    public void Two_programs_that_add_at_once_both_succeed_or_one_is_told_to_wait()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.pdf", "%PDF-1.4\nThis is what was sent.\n");
        var root = folder.File("archive");
        Assert.Equal(0, ArchiveProgram.Run(ArchiveProgram.Add(root, Id, folder.File("letter.pdf"))).ExitCode);
        var added = 1;
        for (var round = 0; round < 6; round++)
        {
            var writers = Enumerable
                .Range(0, 4)
                .Select(writer =>
                {
                    folder.Write($"scan-{writer}.txt", $"round {round}, writer {writer}");
                    return ArchiveProgram.Start(
                        ArchiveProgram.Add(root, Id, folder.File("letter.pdf"), folder.File($"scan-{writer}.txt"))
                    );
                })
                .ToArray();
            foreach (var writer in writers)
            {
                var error = writer.StandardError.ReadToEnd();
                writer.WaitForExit();
                added += writer.ExitCode == 0 ? 1 : 0;
                Assert.True(
                    writer.ExitCode == 0
                        || error.Contains("another program is adding something", StringComparison.Ordinal),
                    error
                );
                writer.Dispose();
            }
        }

        var report = ArchiveValidator.Validate(new DiskStorage(root));
        Assert.Equal(
            [],
            report
                .Objects.SelectMany(item => item.Findings)
                .Concat(report.Findings)
                .Select(finding => finding.Message.Said())
        );
        Assert.Equal(added, report.Objects.Single().Inventory!.Versions.Length);
    }

    [Fact]
    public void Who_has_the_lock_keeps_others_from_writing_and_nobody_from_reading()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letter.pdf", "%PDF-1.4\nThis is what was sent.\n");
        folder.Write("scan.txt", "a scan");
        var root = folder.File("archive");
        Assert.Equal(0, ArchiveProgram.Run(ArchiveProgram.Add(root, Id, folder.File("letter.pdf"))).ExitCode);
        using (new DiskStorage(root).Lock(out var outcome))
        {
            Assert.Equal(StorageOutcome.Done, outcome);
            var (exitCode, _, error) = ArchiveProgram.Run(
                ArchiveProgram.Add(root, Id, folder.File("letter.pdf"), folder.File("scan.txt"))
            );
            Assert.Equal(1, exitCode);
            Assert.Contains(
                "another program is adding something to this archive at the moment",
                error,
                StringComparison.Ordinal
            );
            Assert.Equal(0, ArchiveProgram.Run("archive", "verify", "--root", root).ExitCode);
        }

        Assert.Equal(
            0,
            ArchiveProgram
                .Run(ArchiveProgram.Add(root, Id, folder.File("letter.pdf"), folder.File("scan.txt")))
                .ExitCode
        );
    }

    // Links are reported, and nothing behind them is read.
    [Fact]
    public void Links_on_a_real_disk_are_named_and_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("making links needs a right on Windows");
        }

        using var folder = new TemporaryFolder();
        folder.Write("letter.pdf", "%PDF-1.4\nThis is what was sent.\n");
        var root = folder.File("archive");
        Assert.Equal(0, ArchiveProgram.Run(ArchiveProgram.Add(root, Id, folder.File("letter.pdf"))).ExitCode);
        var content = Directory.GetFiles(root, "letter.pdf", SearchOption.AllDirectories).Single();
        File.Delete(content);
        File.CreateSymbolicLink(content, folder.File("letter.pdf"));
        Directory.CreateSymbolicLink(Path.Combine(root, "loop"), root);
        var (exitCode, output, _) = ArchiveProgram.Run("archive", "verify", "--root", root);
        Assert.Equal(1, exitCode);
        Assert.Equal(2, output.Split('\n').Count(line => line.Contains("error E090", StringComparison.Ordinal)));
        Assert.Equal(
            1,
            ArchiveProgram.Run("archive", "export", Id, "v1", folder.File("copy"), "--root", root).ExitCode
        );
        Assert.False(Directory.Exists(folder.File("copy")));
    }

    private static void AssertFullWithoutMount(TemporaryFolder folder)
    {
        var disk = new DiskStorage(folder.File("archive"));
        Add(disk, "first");
        var before = Everything(folder.File("archive"));
        for (var free = 0; free < 3000; free += 500)
        {
            Assert.Contains("disk is full", Add(new LimitedStorage(disk, free), "second"), StringComparison.Ordinal);
            Assert.Equal(before, Everything(folder.File("archive")));
        }
    }

    private static void AssertReadOnlyWithoutMount(TemporaryFolder folder)
    {
        var disk = new DiskStorage(folder.File("archive"));
        Add(disk, "first");
        var before = Everything(folder.File("archive"));
        Assert.Contains("read only", Add(new LimitedStorage(disk, -1), "second"), StringComparison.Ordinal);
        Assert.Equal(before, Everything(folder.File("archive")));
    }

    private static string Add(IStorage storage, string text)
    {
        var root = StorageRoot.Open(storage, out _) ?? StorageRoot.Create(storage, out _);
        return root!
                .Add(
                    new NewVersion
                    {
                        Id = Id,
                        Created = "2026-05-22T14:30:00Z",
                        Message = "as sent",
                        User = new ArchiveUser("Jo Doe", "mailto:jo@example.org"),
                        Files = [new NewFile("letter.pdf", FileContent.Of(Encoding.UTF8.GetBytes(text)))],
                    }
                )
                .Problem.Said()
            ?? string.Empty;
    }

    private static string[] Everything(string root) =>
        [
            .. Directory
                .GetFileSystemEntries(root, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => File.Exists(path) ? $"{path} {Convert.ToHexString(File.ReadAllBytes(path))}" : path),
        ];
}
