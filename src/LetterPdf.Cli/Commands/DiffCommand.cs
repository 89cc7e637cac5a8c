using System.CommandLine;
using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Comparisons;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Cli.Usage;
using LetterPdf.Comparison;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf diff`: what became of one letter in another.</summary>
internal static class DiffCommand
{
    public static Command Create(World world)
    {
        var before = new Argument<string>("BEFORE")
        {
            Description =
                "A finished PDF, a letter's folder or its letter.yml (built in memory; nothing is written), or an "
                + "archived version, such as 2024-05-22@v1.",
        };
        var after = new Argument<string>("AFTER") { Description = "The other, of any of these kinds." };
        var format = ComparisonReport.FormatOption();
        var root = ArchiveOptions.Root();
        var output = ResultOption.Create();
        var command = new Command(
            "diff",
            "Say what became of one letter in another: signatories added, withdrawn, renamed; changed sentences; "
                + "changed date, addressee and other parts."
        )
        {
            before,
            after,
            format,
            root,
            output,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(before)!,
                parsed.GetValue(after)!,
                parsed.GetValue(format)!,
                parsed.GetValue(output),
                parsed.GetValue(root),
                world
            )
        );
        return command;
    }

    private static int Run(string before, string after, string format, string? output, string? root, World world)
    {
        // Both are read side by side; neither needs the other.
        var isSent = string.Equals(format, ComparisonReport.Html, StringComparison.Ordinal);
        var reading = Task.Run(() => Opening.Of(before, isSent, root, world));
        var second = Opening.Of(after, isSent, root, world);
        var first = reading.GetAwaiter().GetResult();
        var exitCode = Math.Max(first.Report(world), second.Report(world));
        return exitCode == ExitCode.Done
            ? ComparisonReport.Write(first.Edition!, second.Edition!, format, output, world)
            : exitCode;
    }

    /// <summary>What came of one argument.</summary>
    /// <param name="Name">As it is shown.</param>
    private sealed record Opening(string Name)
    {
        public Edition? Edition { get; private init; }

        /// <summary>Why there is no edition, empty where it has been said; null where diagnostics say it.</summary>
        public string? Problem { get; private init; }

        public DiagnosticBag Diagnostics { get; } = new();

        /// <param name="argument">Of the command line.</param>
        /// <param name="isSent">The comparison is to be sent: nobody is told in which folders its maker keeps
        /// letters.</param>
        /// <param name="root">The archive's folder, where it was named.</param>
        /// <param name="world">Where it is looked for.</param>
        public static Opening Of(string argument, bool isSent, string? root, World world)
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(argument, world.CurrentFolder));
            var name = isSent ? Path.GetFileName(path) : ShownPath.Of(path, world);
            return Directory.Exists(path) || Path.GetExtension(path).ToUpperInvariant() is ".YML" or ".YAML"
                    ? OfLetter(argument, name, world)
                : !File.Exists(path) && ArchivedEdition.IsNamedBy(argument, out var id, out var version)
                    ? OfArchive(argument, id, version, ArchiveFolder.Of(root, world), world)
                : OfPdf(argument, path, name, world);
        }

        private static Opening OfLetter(string argument, string name, World world)
        {
            var opening = new Opening(argument);
            return opening with
            {
                Edition = EditionReader.OfLetter(name, LetterFolder.Of(argument, world), opening.Diagnostics),
            };
        }

        private static Opening OfArchive(string argument, string id, string version, ArchiveFolder folder, World world)
        {
            // Whatever is not to be found is said where it is looked for.
            if (folder.Open() is not { } archive || ArchiveLookup.Version(archive, id, version, world) is not { } found)
            {
                return new Opening(argument) { Problem = string.Empty };
            }

            var edition = ArchivedEdition.Open(found, world, out var problem);
            return new Opening(argument) { Edition = edition, Problem = problem };
        }

        private static Opening OfPdf(string argument, string path, string name, World world)
        {
            var read = FinishedFile.Read(path, world);
            return read.IsRead
                ? new Opening(argument)
                {
                    Edition = EditionReader.OfPdf(
                        name,
                        read.Bytes,
                        new FontShelf([new DiskWorkspace(world.ProgramFolder)])
                    ),
                }
                : new Opening(argument) { Problem = FinishedFile.Problem(argument, read.Outcome, world) };
        }

        /// <summary>Says why there is nothing to compare; nothing where there is.</summary>
        public int Report(World world)
        {
            if (Problem is { } problem)
            {
                if (problem.Length > 0)
                {
                    world.Error.WriteLine($"letterpdf: {problem}");
                }

                return ExitCode.WrongUsage;
            }

            if (Edition is null)
            {
                new DiagnosticPrinter(world).Print(Diagnostics, $"'{Name}' can't be built, so nothing was compared.");
                return ExitCode.LetterHasErrors;
            }

            return ExitCode.Done;
        }
    }
}
