using System.CommandLine;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive show`: the versions of a letter, or one with its files.</summary>
internal static class ArchiveShowCommand
{
    public static Command Create(World world)
    {
        var id = ArchiveOptions.Id();
        var version = new Argument<string?>("VERSION")
        {
            Description = "One version, such as v2; left out, all.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var signatories = new Option<bool>("--signatories")
        {
            Description = "Show who had signed that version: the names as the letter shows them, one a line.",
        };
        var root = ArchiveOptions.Root();
        var format = ArchiveOptions.Format();
        var command = new Command(
            "show",
            "Show who archived which version of a letter, when and why, and the files of each."
        )
        {
            id,
            version,
            signatories,
            root,
            format,
        };
        command.SetAction(parsed =>
        {
            var show = parsed.GetValue(signatories)
                ? (Func<string, string?, string?, Surroundings, Outcome<ShownVersions>>)ShowArchive.Signatories
                : ShowArchive.Versions;
            return Write(
                show(parsed.GetValue(id)!, parsed.GetValue(version), parsed.GetValue(root), world.Around),
                ArchiveOptions.IsJson(parsed.GetValue(format)!),
                world
            );
        });
        return command;
    }

    private static int Write(Outcome<ShownVersions> outcome, bool isJson, World world)
    {
        if (outcome.Value is not { } shown)
        {
            return world.Refuse(outcome.Refusal!);
        }

        world.Output.Write(isJson ? VersionsJson.Write(shown) : VersionsText.Write(shown));
        return ExitCode.Done;
    }
}
