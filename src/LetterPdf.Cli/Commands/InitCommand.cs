using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf init`: a folder with a letter that builds at once.</summary>
internal static class InitCommand
{
    public static Command Create(World world)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder of the new letter; it is made if it is not there. Left out, it is this folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var list = new Option<string?>("--from", "--from-csv")
        {
            Description =
                "A list of signatories to begin with: a CSV or a workbook. It is copied into the folder, and "
                + "letter.yml says where its columns are.",
            HelpName = "FILE",
        };
        var columns = ColumnOption.Create();
        var sheet = SheetOption.Create();
        var command = new MakingCommand(
            "init",
            "Make the files of a new letter: letter.yml with explanations, a text and a list."
        )
        {
            folder,
            list,
            columns,
            sheet,
        };
        command.SetAction(parsed =>
            Run(
                new StartRequest(
                    parsed.GetValue(folder),
                    parsed.GetValue(list),
                    [.. parsed.GetValue(columns) ?? []],
                    parsed.GetValue(sheet)
                ),
                world
            )
        );
        return command;
    }

    private static int Run(StartRequest request, World world)
    {
        var outcome = StartLetter.Run(request, world.Around);
        if (outcome.Value is not { } result)
        {
            return world.Refuse(outcome.Refusal!);
        }

        new DiagnosticPrinter(world).Print(result.Findings, "Nothing was written.");
        if (result.Files.IsEmpty)
        {
            return ExitCode.LetterHasErrors;
        }

        foreach (var file in result.Files)
        {
            world.Output.WriteLine(file);
        }

        var argument = string.Equals(result.Folder, ".", StringComparison.Ordinal) ? "" : $" {result.Folder}";
        world.Output.WriteLine(
            $"Change these files, look at them with 'letterpdf check{argument}', and make the PDF with 'letterpdf "
                + $"build{argument}'."
        );
        return ExitCode.Done;
    }
}
