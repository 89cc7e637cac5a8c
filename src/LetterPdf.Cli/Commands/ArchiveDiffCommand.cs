using System.CommandLine;
using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Comparisons;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Comparison;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive diff`: what became of one version of a letter in another.</summary>
internal static class ArchiveDiffCommand
{
    public static Command Create(World world)
    {
        var id = ArchiveOptions.Id();
        var before = new Argument<string>("BEFORE") { Description = "A version, such as v1." };
        var after = new Argument<string>("AFTER") { Description = "Another, such as v2." };
        var root = ArchiveOptions.Root();
        var format = new Option<string>("--format") { Description = "text for people, json for programs, html for a page to send to those who approve the changes, on standard output.", HelpName = "text|json|html", DefaultValueFactory = _ => ComparisonReport.Text };
        format.AcceptOnlyFromAmong(ComparisonReport.Formats);
        var command = new Command("diff", "Say what became of one version of a letter in another, as 'letterpdf diff' does for files.") { id, before, after, root, format };
        command.SetAction(parsed => Run(ArchiveFolder.Of(parsed.GetValue(root), world), parsed.GetValue(id)!, parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format)!, world));
        return command;
    }

    private static int Run(ArchiveFolder folder, string id, string before, string after, string format, World world)
    {
        if (folder.Open() is not { } root
            || ArchiveLookup.Version(root, id, before, world) is not { } first
            || ArchiveLookup.Version(root, first.Item.Inventory!.Id, after, world) is not { } second)
        {
            return ExitCode.WrongUsage;
        }

        return Edition(first, world) is { } old && Edition(second, world) is { } changed
            ? ComparisonReport.Write(old, changed, format, world)
            : ExitCode.LetterHasErrors;
    }

    private static Edition? Edition(ArchivedVersion version, World world)
    {
        if (version.Content(VersionFiles.Letter, out var problem) is { } bytes)
        {
            return EditionReader.OfPdf($"{version.Item.Inventory!.Id} {version.Version.Name}", bytes, new FontShelf([new DiskWorkspace(world.ProgramFolder)]));
        }

        world.Error.WriteLine($"letterpdf: {problem}. Nothing was compared.");
        return null;
    }
}
