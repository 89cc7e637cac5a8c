using System.CommandLine;
using LetterPdf.Cli.Comparisons;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive diff`: what became of one version of a letter in another.</summary>
internal static class ArchiveDiffCommand
{
    public static Command Create(World world)
    {
        var id = ArchiveOptions.Id();
        var before = new Argument<string>("BEFORE") { Description = "The earlier version, such as v1." };
        var after = new Argument<string>("AFTER") { Description = "The later version, such as v2." };
        var recipient = new Option<string?>("--recipient")
        {
            Description =
                "Whose letter, where the versions keep a merge: the number of the row in merge.csv, or the name. Left "
                + "out, the first recipient's who has one in both.",
            HelpName = "ROW|NAME",
        };
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
            recipient,
            root,
            format,
            output,
        };
        command.SetAction(parsed =>
            ComparisonReport.Write(
                CompareLetters.Run(
                    new CompareVersionsRequest(
                        parsed.GetValue(id)!,
                        parsed.GetValue(before)!,
                        parsed.GetValue(after)!,
                        parsed.GetValue(root)
                    )
                    {
                        Recipient = parsed.GetValue(recipient),
                    },
                    world.Around
                ),
                parsed.GetValue(format)!,
                parsed.GetValue(output),
                world
            )
        );
        return command;
    }
}
