using System.CommandLine;
using LetterPdf.Cli.Comparisons;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf diff`: what became of one letter in another.</summary>
internal static class DiffCommand
{
    public static Command Create(World world)
    {
        var before = new Argument<string>("BEFORE")
        {
            Description =
                "A finished PDF, a Word document (.docx), a letter's folder or its letter.yml (built in memory; "
                + "nothing is written), or an archived version, such as 2024-05-22@v1.",
        };
        var after = new Argument<string>("AFTER") { Description = "The other, of any of these kinds." };
        var format = ComparisonReport.FormatOption();
        var recipient = RecipientOption.Create();
        var root = ArchiveOptions.Root();
        var output = ResultOption.Create();
        var command = new Command(
            "diff",
            "Say what became of one letter in another: signatories added, withdrawn, renamed; changed sentences; "
                + "changed date, addressee and other parts. Of a Word document with tracked changes, who changed what."
        )
        {
            before,
            after,
            format,
            recipient,
            root,
            output,
        };
        command.SetAction(parsed =>
            ComparisonReport.Write(
                CompareLetters.Run(
                    new CompareRequest(
                        parsed.GetValue(before)!,
                        parsed.GetValue(after)!,
                        string.Equals(parsed.GetValue(format), ComparisonReport.Html, StringComparison.Ordinal),
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
