using System.CommandLine;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive verify`: whether an archive is whole, by OCFL's own codes.</summary>
internal static class ArchiveVerifyCommand
{
    public static Command Create(World world)
    {
        var root = ArchiveOptions.Root();
        var item = new Option<string?>("--object")
        {
            Description = "Check one OCFL object, wherever it lies, instead of an archive.",
            HelpName = "DIR",
        };
        var deep = new Option<bool>("--deep") { Description = "Also run 'letterpdf verify' on every letter." };
        var repair = new Option<bool>("--repair")
        {
            Description = "First tidy up what a program that was stopped has left behind.",
        };
        var format = ArchiveOptions.Format();
        var output = ResultOption.Create();
        var command = new Command(
            "verify",
            "Say whether an archive is whole: its structure by the codes of OCFL, and every file by its digest."
        )
        {
            root,
            item,
            deep,
            repair,
            format,
            output,
        };
        command.SetAction(parsed =>
            Run(
                new CheckArchiveRequest(
                    parsed.GetValue(root),
                    parsed.GetValue(item),
                    parsed.GetValue(deep),
                    parsed.GetValue(repair)
                ),
                ArchiveOptions.IsJson(parsed.GetValue(format)!),
                parsed.GetValue(output),
                world
            )
        );
        return command;
    }

    private static int Run(CheckArchiveRequest request, bool isJson, string? output, World world)
    {
        var outcome = CheckArchive.Run(request, world.Around);
        if (outcome.Value is not { } report)
        {
            return world.Refuse(outcome.Refusal!);
        }

        foreach (var line in report.Repaired)
        {
            world.Error.WriteLine(line);
        }

        return new ResultFile(output, world).Write(
            isJson ? ArchiveReportJson.Write(report) : ArchiveReportText.Write(report),
            report.Errors > 0 ? ExitCode.LetterHasErrors : ExitCode.Done,
            ArchiveReportText.Verdict(report)
        );
    }
}
