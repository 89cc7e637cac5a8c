using System.CommandLine;
using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Comparisons;
using LetterPdf.Cli.Usage;
using LetterPdf.Comparison;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive diff`: what became of one version of a letter in another.</summary>
internal static class ArchiveDiffCommand
{
    public static Command Create(World world)
    {
        var id = ArchiveOptions.Id();
        var before = new Argument<string>("BEFORE") { Description = "The earlier version, such as v1." };
        var after = new Argument<string>("AFTER") { Description = "The later version, such as v2." };
        var root = ArchiveOptions.Root();
        var format = ComparisonReport.FormatOption();
        var output = ResultOption.Create();
        var command = new Command(
            "diff",
            "Say what became of one version of a letter in another, as 'letterpdf diff' does."
        )
        {
            id,
            before,
            after,
            root,
            format,
            output,
        };
        command.SetAction(parsed =>
            Run(
                ArchiveFolder.Of(parsed.GetValue(root), world),
                parsed.GetValue(id)!,
                parsed.GetValue(before)!,
                parsed.GetValue(after)!,
                parsed.GetValue(format)!,
                parsed.GetValue(output),
                world
            )
        );
        return command;
    }

    private static int Run(
        ArchiveFolder folder,
        string id,
        string before,
        string after,
        string format,
        string? output,
        World world
    )
    {
        if (
            folder.Open() is not { } root
            || ArchiveLookup.Version(root, id, before, world) is not { } first
            || ArchiveLookup.Version(root, first.Item.Inventory!.Id, after, world) is not { } second
        )
        {
            return ExitCode.WrongUsage;
        }

        return Open(first, world) is { } one && Open(second, world) is { } other
            ? ComparisonReport.Write(one, other, format, output, world)
            : ExitCode.LetterHasErrors;
    }

    private static Edition? Open(ArchivedVersion version, World world)
    {
        var edition = ArchivedEdition.Open(version, world, out var problem);
        if (edition is null)
        {
            world.Error.WriteLine($"letterpdf: {problem}");
        }

        return edition;
    }
}
