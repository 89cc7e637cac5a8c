using System.CommandLine;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive export`: the files of a version, as they were.</summary>
internal static class ArchiveExportCommand
{
    public static Command Create(World world)
    {
        var id = ArchiveOptions.Id();
        var version = new Argument<string>("VERSION") { Description = "The version, such as v2." };
        var target = new Argument<string>("DIR")
        {
            Description = "The folder that the files go to. What is there is never written over.",
        };
        var root = ArchiveOptions.Root();
        var command = new MakingCommand(
            "export",
            "Copy the files of a version into a folder, each compared with the digest under which it was archived."
        )
        {
            id,
            version,
            target,
            root,
        };
        command.SetAction(parsed =>
            Run(
                new ExportRequest(
                    parsed.GetValue(id)!,
                    parsed.GetValue(version)!,
                    parsed.GetValue(target)!,
                    parsed.GetValue(root)
                ),
                world
            )
        );
        return command;
    }

    private static int Run(ExportRequest request, World world)
    {
        var outcome = ExportVersion.Run(request, world.Around);
        foreach (var path in outcome.Value?.Paths ?? [])
        {
            world.Output.WriteLine(path);
        }

        return (outcome.Refusal ?? outcome.Value!.Failure) is { } refusal ? world.Refuse(refusal) : ExitCode.Done;
    }
}
