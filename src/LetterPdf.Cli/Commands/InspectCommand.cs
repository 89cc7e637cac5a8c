using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf inspect`: a built letter as text, for those who want to see inside.</summary>
internal static class InspectCommand
{
    public static Command Create(World world) =>
        new("inspect", "Show a letter's pages, structure or PDF as text, without writing a file.")
        {
            View("pages", "What stands where on each page, a line for each piece of text.", LetterView.Pages, world),
            View(
                "lines",
                "How well each line of the text fits: ratio, badness and demerits, word space and width of letters.",
                LetterView.Lines,
                world
            ),
            View("tags", "The structure that a screen reader meets, in reading order.", LetterView.Tags, world),
            View("pdf", "The PDF's objects, not compressed.", LetterView.Pdf, world),
        };

    private static Command View(string name, string description, LetterView view, World world)
    {
        var letter = LetterArgument.Create();
        var conformance = ConformanceOption.Create();
        var recipient = RecipientOption.Create();
        var command = new Command(name, description) { letter, recipient, conformance };
        command.SetAction(parsed =>
            ConformanceOption.TryParse(parsed.GetValue(conformance), isDraft: false, world, out var wanted)
                ? Run(
                    new LetterRequest(parsed.GetValue(letter))
                    {
                        Conformance = wanted,
                        Recipient = parsed.GetValue(recipient),
                    },
                    view,
                    world
                )
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static int Run(LetterRequest request, LetterView view, World world)
    {
        var result = InspectLetter.Run(request, view, world.Around);
        new DiagnosticPrinter(world).Print(result.Findings);
        if (result.Text is not { } text)
        {
            return ExitCode.LetterHasErrors;
        }

        world.Output.Write(text);
        return ExitCode.Done;
    }
}
