using System.Diagnostics;
using System.Globalization;
using LetterPdf.Archive;
using LetterPdf.Operations;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Archives;

/// <summary>The real program is killed while it adds a version to a real disk.</summary>
[Collection(AloneCollection.Name)]
public sealed class KilledAddTests
{
    // Two lanes with a root each; a run is one addition of one more version.
    private const int Lanes = 2;
    private const int RunsOfLane = 100;
    private const int Letters = 5;
    private const int FileLength = 20_000;

    private static readonly string StagingFolder = Path.Combine("extensions", "letterpdf-staging");

    [Fact]
    public async Task Two_hundred_kills_at_any_instant_leave_every_root_valid_and_every_version_whole()
    {
        var lanes = Enumerable.Range(0, Lanes).Select(_ => new Lane()).ToArray();
        await Task.WhenAll(
            lanes.Select(lane =>
                Task.Factory.StartNew(
                    lane.Run,
                    TestContext.Current.CancellationToken,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
        );
        var (before, inside, after) = (
            lanes.Sum(lane => lane.Before),
            lanes.Sum(lane => lane.Inside),
            lanes.Sum(lane => lane.After)
        );
        Assert.Equal(Lanes * RunsOfLane, before + inside + after);
        Assert.True(
            before > 0 && inside > 0 && after > 0,
            $"{before} kills before the addition, {inside} inside, {after} after it"
        );
        TestContext.Current.SendDiagnosticMessage(
            $"{before} kills before the addition, {inside} inside, {after} after it"
        );
    }

    /// <summary>One root and the additions to it, one after another.</summary>
    private sealed class Lane
    {
        private readonly Dictionary<string, List<string>> _expected = new(StringComparer.Ordinal);
        private double _usual;
        private int _run;

        /// <summary>Kills that came before anything was changed.</summary>
        public int Before { get; private set; }

        /// <summary>Kills that left something behind, or came between the change and the end of the process.</summary>
        public int Inside { get; private set; }

        /// <summary>Runs that were over before the kill.</summary>
        public int After { get; private set; }

        public void Run()
        {
            using var folder = new TemporaryFolder();
            folder.Write("letter.pdf", "%PDF-1.4\nThis is what was sent.\n");
            var root = folder.File("archive");
            Measure(folder, root);
            for (var i = 0; i < RunsOfLane; i++)
            {
                // Half of the kills are spread over the whole run, half over the time in which something is staged.
                Kill(folder, root, isAimed: i % 2 == 1, share: Spread(i / 2));
                Check(root);
            }

            var (exitCode, _, error) = ArchiveProgram.Run("archive", "verify", "--repair", "--root", root);
            Assert.True(exitCode == 0, error);
            Check(root, isTidy: true);
        }

        // The golden ratio spreads any number of points evenly.
        private static double Spread(int number) => number * 0.618033988749895 % 1;

        private void Measure(TemporaryFolder folder, string root)
        {
            var times = new List<double>();
            for (var i = 0; i < Letters; i++)
            {
                var (id, text) = Next(folder);
                var watch = Stopwatch.StartNew();
                var (exitCode, _, error) = ArchiveProgram.Run(
                    ArchiveProgram.Add(root, id, folder.File("letter.pdf"), folder.File("scan.txt"))
                );
                times.Add(watch.Elapsed.TotalMilliseconds);
                Assert.True(exitCode == 0, error);
                _expected[id] = [text];
            }

            _usual = times.Order().ElementAt(Letters / 2);
        }

        private (string Id, string Text) Next(TemporaryFolder folder)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"run {_run}\n")
                .PadRight(FileLength, (char)('a' + (_run % 26)));
            folder.Write("scan.txt", text);
            return (string.Create(CultureInfo.InvariantCulture, $"urn:example:{_run++ % Letters}"), text);
        }

        private void Kill(TemporaryFolder folder, string root, bool isAimed, double share)
        {
            var (id, text) = Next(folder);
            var staging = Path.Combine(root, StagingFolder);
            var leftovers = Count(staging);
            using var process = ArchiveProgram.Start(
                ArchiveProgram.Add(root, id, folder.File("letter.pdf"), folder.File("scan.txt"))
            );
            if (isAimed)
            {
                SpinWait.SpinUntil(() => process.HasExited || Count(staging) > leftovers);
            }

            var instant = isAimed ? share * _usual / 8 : share * _usual * 1.3;
            var watch = Stopwatch.StartNew();
            SpinWait.SpinUntil(() => process.HasExited || watch.Elapsed.TotalMilliseconds >= instant);
            var isOver = process.HasExited;
            process.Kill();
            process.WaitForExit();
            Count(root, staging, id, text, leftovers, isOver);
        }

        // Which of the three it was, judged by the disk.
        private void Count(string root, string staging, string id, string text, int leftovers, bool isOver)
        {
            var versions = Versions(root, id);
            var isThere = versions.Count > _expected[id].Count;
            if (isThere)
            {
                _expected[id].Add(text);
            }

            Before += !isOver && !isThere && Count(staging) == leftovers ? 1 : 0;
            After += isOver ? 1 : 0;
            Inside += !isOver && (isThere || Count(staging) > leftovers) ? 1 : 0;
            Assert.True(!isOver || isThere, "a run that was over has added its version");
        }

        private void Check(string root, bool isTidy = false)
        {
            var report = ArchiveValidator.Validate(new DiskStorage(root));
            var findings = report.Findings.Concat(report.Objects.SelectMany(item => item.Findings)).ToArray();
            Assert.True(
                report.IsValid,
                string.Join('\n', findings.Select(finding => $"{finding.Place}: {finding.Message.Said()}"))
            );
            Assert.All(
                _expected,
                pair => Assert.Equal(pair.Value.Select(text => text[..20]), Versions(root, pair.Key))
            );
            Assert.True(!isTidy || findings.Length == 0, string.Join('\n', findings.Select(finding => finding.Place)));
        }

        // The beginning of each version's letter; the digests have shown that all of it is right.
        private static List<string> Versions(string root, string id)
        {
            var opened = StorageRoot.Open(new DiskStorage(root), out _)!;
            var item = opened.Objects().Single(item => string.Equals(item.Inventory?.Id, id, StringComparison.Ordinal));
            return
            [
                .. item.Inventory!.Versions.Select(version =>
                {
                    var digest = version
                        .Files.Single(file => string.Equals(file.Path, "files/scan.txt", StringComparison.Ordinal))
                        .Digest;
                    return System.Text.Encoding.ASCII.GetString(opened.Read(item, digest, out _)!.Value.Span[..20]);
                }),
            ];
        }

        private static int Count(string folder)
        {
            try
            {
                return Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder).Length : 0;
            }
            catch (DirectoryNotFoundException)
            {
                // It was removed in the meantime.
                return 0;
            }
        }
    }
}
