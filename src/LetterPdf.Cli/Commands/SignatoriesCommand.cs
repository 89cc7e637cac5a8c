using System.CommandLine;
using System.Text;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Usage;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf signatories tidy`: a list without what the letter does not need.</summary>
internal static class SignatoriesCommand
{
    public static Command Create(World world) =>
        new("signatories", "Work on a list of signatories.") { CreateTidy(world) };

    private static Command CreateTidy(World world)
    {
        var file = new Argument<string>("FILE") { Description = "The CSV, as it came from a form or a spreadsheet." };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where to write the tidied CSV; not over the original.",
            HelpName = "FILE",
            Required = true,
        };
        var columns = ColumnOption.Create();
        var command = new MakingCommand(
            "tidy",
            "Write a list again with only the columns that a letter uses, in UTF-8, and say row by row what was done."
        )
        {
            file,
            output,
            columns,
        };
        command.SetAction(parsed =>
            ColumnOption.Parse(parsed.GetValue(columns), world) is { } options
                ? Tidy(
                    Path.GetFullPath(parsed.GetValue(file)!, world.CurrentFolder),
                    Path.GetFullPath(parsed.GetValue(output)!, world.CurrentFolder),
                    options,
                    world
                )
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static int Tidy(string file, string output, SignatoryFileOptions options, World world)
    {
        if (string.Equals(file, output, StringComparison.OrdinalIgnoreCase))
        {
            world.Error.WriteLine(
                "letterpdf: the tidied list would be written over the original, and its other columns would be "
                    + "lost. Name another file after -o."
            );
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var workspace = new DiskWorkspace(Path.GetDirectoryName(file)!);
        var tidied = SignatoryTidier.Tidy(workspace, Path.GetFileName(file), options, diagnostics);

        // With a byte order mark: without it spreadsheets read UTF-8 as something else.
        var isWritten =
            tidied is not null
            && OutputFile.TryWrite(
                output,
                Encoding.UTF8.GetBytes('\uFEFF' + tidied.Csv),
                diagnostics,
                "the list",
                "your spreadsheet"
            );
        new DiagnosticPrinter(world).Print(diagnostics, "Nothing was written.");
        if (!isWritten)
        {
            return ExitCode.LetterHasErrors;
        }

        foreach (var step in tidied!.Steps)
        {
            world.Output.WriteLine(step);
        }

        world.Output.WriteLine(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{ShownPath.Of(output, world)}: {tidied.RowCount:N0} {(tidied.RowCount == 1 ? "row" : "rows")}"
            )
        );
        return ExitCode.Done;
    }
}
