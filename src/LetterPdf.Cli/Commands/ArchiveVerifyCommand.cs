using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using LetterPdf.Archive;
using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Cli.Usage;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive verify`: whether an archive is whole, by OCFL's own codes.</summary>
internal static class ArchiveVerifyCommand
{
    /// <summary>What the command line asks for.</summary>
    private sealed record Request(string? Root, string? Object, bool IsDeep, bool Repairs, bool IsJson, string? Output);

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
                new Request(
                    parsed.GetValue(root),
                    parsed.GetValue(item),
                    parsed.GetValue(deep),
                    parsed.GetValue(repair),
                    ArchiveOptions.IsJson(parsed.GetValue(format)!),
                    parsed.GetValue(output)
                ),
                world
            )
        );
        return command;
    }

    private static int Run(Request request, World world)
    {
        var folder = ArchiveFolder.Of(request.Object ?? request.Root, world);
        if (request.Object is not null && request.Repairs)
        {
            world.Error.WriteLine("letterpdf: --repair is for a whole archive, not for one object.");
            return ExitCode.WrongUsage;
        }

        if (!folder.Storage.List(string.Empty).IsDone)
        {
            world.Error.WriteLine($"letterpdf: there is no folder '{folder.Shown}', or it cannot be read.");
            return ExitCode.WrongUsage;
        }

        if (request.Repairs && !Repair(folder, world))
        {
            return ExitCode.LetterHasErrors;
        }

        var report = Check(request, folder, world);
        var exitCode = report.Findings.Any(finding => finding.IsError) ? ExitCode.LetterHasErrors : ExitCode.Done;
        var text = request.IsJson ? VerifyReportJson.Write(report) : VerifyReportText.Write(report);
        return new ResultFile(request.Output, world).Write(text, exitCode, VerifyReportText.Verdict(report));
    }

    private static bool Repair(ArchiveFolder folder, World world)
    {
        var repair = StorageRoot.Repair(folder.Storage);
        foreach (var done in repair.Done)
        {
            world.Error.WriteLine($"repaired: {done}");
        }

        if (repair.Problem is { } problem)
        {
            world.Error.WriteLine($"letterpdf: {problem}.");
        }

        return repair.Problem is null;
    }

    private static ImmutableArray<ArchiveFinding> Deep(
        DeepCheck deep,
        ObjectReport item,
        int index,
        int count,
        World world
    )
    {
        Say("verified", index, count, world);
        return item.Findings.AddRange(deep.Check(item));
    }

    private static void Say(string what, int done, int all, World world) =>
        world.Progress?.Say(string.Create(CultureInfo.InvariantCulture, $"{what} {done:N0} of {all:N0} letters"));

    private static VerifyReport Check(Request request, ArchiveFolder folder, World world)
    {
        ImmutableArray<ArchiveFinding> findings;
        ImmutableArray<ObjectReport> objects;
        if (request.Object is not null)
        {
            (findings, objects) = ([], [ArchiveValidator.ValidateObject(folder.Storage, string.Empty)]);
        }
        else
        {
            var root = ArchiveValidator.Validate(folder.Storage, (done, all) => Say("checked", done, all, world));
            (findings, objects) = (root.Findings, root.Objects);
        }

        var deep = new DeepCheck(folder.Storage, new FontShelf([new DiskWorkspace(world.ProgramFolder)]), world);
        return new VerifyReport(
            folder.Shown,
            IsObject: request.Object is not null,
            [
                .. findings,
                .. objects.SelectMany(
                    (item, index) => request.IsDeep ? Deep(deep, item, index, objects.Length, world) : item.Findings
                ),
            ],
            objects.Length,
            objects.Sum(item => item.Inventory?.Versions.Length ?? 0),
            request.IsDeep ? deep.Letters : null
        );
    }
}
