using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf signatories tidy`: the list without whatever the letter does not need.</summary>
internal static class SignatoriesCommand
{
    public static Command Create(World world) =>
        new("signatories", "Work on a list of signatories.") { CreateTidy(world) };

    private static Command CreateTidy(World world)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The list, as it came from a form or a spreadsheet: a CSV or a workbook.",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where to write the tidied CSV; not over the original.",
            HelpName = "FILE",
            Required = true,
        };
        var columns = ColumnOption.Create();
        var sheet = SheetOption.Create();
        var command = new MakingCommand(
            "tidy",
            "Write a list again with only the columns that a letter uses, in UTF-8, and say row by row what was done."
        )
        {
            file,
            output,
            columns,
            sheet,
        };
        command.SetAction(parsed =>
            Tidy(
                new TidyRequest(
                    parsed.GetValue(file)!,
                    parsed.GetValue(output)!,
                    [.. parsed.GetValue(columns) ?? []],
                    parsed.GetValue(sheet)
                ),
                world
            )
        );
        return command;
    }

    private static int Tidy(TidyRequest request, World world)
    {
        var outcome = TidyList.Run(request, world.Around);
        if (outcome.Value is not { } result)
        {
            return world.Refuse(outcome.Refusal!);
        }

        new DiagnosticPrinter(world).Print(result.Findings, "Nothing was written.");
        foreach (var line in result.Told ?? [])
        {
            world.Output.WriteLine(line);
        }

        return result.Told is null ? ExitCode.LetterHasErrors : ExitCode.Done;
    }
}
