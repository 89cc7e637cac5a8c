using System.CommandLine;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive list`: the letters of an archive.</summary>
internal static class ArchiveListCommand
{
    public static Command Create(World world)
    {
        var root = ArchiveOptions.Root();
        var format = ArchiveOptions.Format();
        var command = new Command("list", "Show the letters of an archive, each with its newest version.")
        {
            root,
            format,
        };
        command.SetAction(parsed => Run(parsed.GetValue(root), ArchiveOptions.IsJson(parsed.GetValue(format)!), world));
        return command;
    }

    private static int Run(string? root, bool isJson, World world)
    {
        var outcome = ShowArchive.Letters(root, world.Around);
        if (outcome.Value is not { } listing)
        {
            return world.Refuse(outcome.Refusal!);
        }

        world.Output.Write(isJson ? ArchiveListJson.Write(listing) : ArchiveListText.Write(listing));
        foreach (var problem in listing.Problems)
        {
            world.Error.WriteLine($"letterpdf: {problem}. 'letterpdf archive verify' says all that is wrong.");
        }

        return listing.Problems.IsEmpty ? ExitCode.Done : ExitCode.LetterHasErrors;
    }
}
