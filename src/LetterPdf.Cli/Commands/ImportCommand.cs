using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf import`: the body of a letter from a text in Word or from mail.</summary>
internal static class ImportCommand
{
    private const string Accept = "accept";
    private const string Refuse = "refuse";

    public static Command Create(World world)
    {
        var file = new Argument<string>("TEXT")
        {
            Description = "The text: a Word document (.docx), a text from mail (.txt) or Markdown (.md).",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Where to write the body, such as data/body.md. Left out, it is shown.",
            HelpName = "FILE",
        };
        var names = new Option<string?>("--names")
        {
            Description = "Where to write the text's list of names as a CSV. Left out, you are told that there is one.",
            HelpName = "FILE",
        };
        var tracked = new Option<string>("--tracked")
        {
            Description =
                "What becomes of tracked changes: 'accept' takes the text as if all were accepted and shows each; "
                + "'refuse' makes them an error.",
            HelpName = "accept|refuse",
            DefaultValueFactory = _ => Accept,
        };
        tracked.AcceptOnlyFromAmong(Accept, Refuse);
        var replace = new Option<bool>("--replace")
        {
            Description = "Replace files that hold something else. Without it they are left as they are.",
        };
        var command = new MakingCommand(
            "import",
            "Make the text of a letter from a Word document or an e-mail, and say what is left to do."
        )
        {
            file,
            output,
            names,
            tracked,
            replace,
        };
        command.SetAction(parsed =>
            Run(
                new ImportRequest(
                    parsed.GetValue(file)!,
                    parsed.GetValue(output),
                    parsed.GetValue(names),
                    string.Equals(parsed.GetValue(tracked), Refuse, StringComparison.Ordinal),
                    parsed.GetValue(replace)
                ),
                world
            )
        );
        return command;
    }

    private static int Run(ImportRequest request, World world)
    {
        var outcome = ImportText.Run(request, world.Around);
        if (outcome.Value is not { } result)
        {
            return world.Refuse(outcome.Refusal!);
        }

        new DiagnosticPrinter(world).Print(result.Findings, "Nothing was written.");
        if (result.Told is not { } told)
        {
            return ExitCode.LetterHasErrors;
        }

        // The body alone is the result where it is shown, so that it can be piped on.
        if (result.Body is { } body)
        {
            world.Output.Write(body);
        }

        var report = result.Body is null ? world.Output : world.Error;
        if (result.Body is not null && told.Length > 0)
        {
            report.WriteLine();
        }

        foreach (var line in told)
        {
            report.WriteLine(line);
        }

        return ExitCode.Done;
    }
}
