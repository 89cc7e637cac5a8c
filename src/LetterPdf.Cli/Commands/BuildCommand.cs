using System.CommandLine;
using System.Globalization;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Cli.Usage;
using LetterPdf.Digests;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf build`: makes the PDF.</summary>
internal static class BuildCommand
{
    public static Command Create(World world)
    {
        var letter = LetterArgument.Create();
        var output = new Option<string?>("--output", "-o")
        {
            Description =
                "Where to write the PDF. Left out, it goes where letter.yml says, else to out/letter.pdf beside it.",
            HelpName = "FILE",
        };
        var draft = new Option<bool>("--draft")
        {
            Description =
                "Make a draft: with signatories that are pending, marked on every page, and not for the archive. "
                + "Its name ends in .draft.pdf.",
        };
        var strict = StrictOption.Create();
        var conformance = ConformanceOption.Create();
        var sources = new Option<bool>("--embed-sources")
        {
            Description =
                "Put the letter's sources into the file, so that 'letterpdf verify' can build it again and compare: "
                + "PDF/A-3a and PDF/UA-1, for your own archive. Notes in letter.yml, other columns of the list "
                + "and who is not shown stay out.",
        };
        var noLints = new Option<bool>("--no-lints")
        {
            Description =
                "Do not ask what 'letterpdf check' asks about what is doubtful: for letters that were checked before.",
        };
        var command = new MakingCommand(
            "build",
            "Make the PDF of a letter. If anything is wrong, it says what, and writes nothing."
        )
        {
            letter,
            output,
            draft,
            strict,
            conformance,
            sources,
            noLints,
        };
        command.SetAction(parsed =>
            Options(parsed.GetValue(draft), parsed.GetValue(sources), parsed.GetValue(conformance), world)
                is { } reading
                ? Run(
                    parsed.GetValue(letter),
                    parsed.GetValue(output),
                    reading with
                    {
                        WithLints = !parsed.GetValue(noLints),
                    },
                    parsed.GetValue(strict),
                    world
                )
                : ExitCode.WrongUsage
        );
        return command;
    }

    // Null after a message.
    private static ReadingOptions? Options(bool isDraft, bool withSources, string? wanted, World world)
    {
        if (!ConformanceOption.TryParse(wanted, isDraft, world, out var conformance))
        {
            return null;
        }

        if (withSources && (isDraft || conformance?.Archive is { MayHoldFiles: false }))
        {
            world.Error.WriteLine(
                isDraft
                    ? "letterpdf: a draft is not made for the archive; build it without --embed-sources."
                    : "letterpdf: only PDF/A-3 lets a file hold its sources; ask for pdf/a-3a,pdf/ua-1 or leave "
                        + "--conformance out."
            );
            return null;
        }

        return new ReadingOptions
        {
            IsDraft = isDraft,
            WithSources = withSources,
            Conformance = conformance ?? (withSources ? Conformance.WithSources : null),
        };
    }

    private static int Run(string? letterPath, string? output, ReadingOptions reading, bool isStrict, World world)
    {
        if (output is not null && !output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            world.Error.WriteLine($"letterpdf: the output file '{output}' must end in .pdf.");
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var folder = LetterFolder.Of(letterPath, world);
        using var pipeline = new Pipeline(folder, diagnostics) { Reading = reading };
        var bytes = pipeline.Run(PdfForm.Compact);
        bytes = bytes is null || !reading.WithSources || IsProven(bytes, folder, diagnostics) ? bytes : null;
        var findings = isStrict ? diagnostics.WithWarningsAsErrors() : diagnostics;
        var path = output is not null
            ? Path.GetFullPath(output, world.CurrentFolder)
            : Path.GetFullPath(OutputOf(pipeline.Letter, reading.IsDraft), folder.Path);
        var isWritten = bytes is not null && !findings.HasErrors && OutputFile.TryWrite(path, bytes, findings);
        new DiagnosticPrinter(world).PrintBriefly(findings, letterPath ?? "");
        if (!isWritten)
        {
            return ExitCode.LetterHasErrors;
        }

        world.Output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ShownPath.Of(path, world)}: {LetterSummary.Of(pipeline)}, {bytes!.Length:N0} bytes, "
            )
                + $"{pipeline.Document!.Conformance}, SHA-256 "
                + $"{Sha256.HexOf(bytes)}{Warnings(findings)}"
        );
        return ExitCode.Done;
    }

    private static string Warnings(DiagnosticBag findings) =>
        findings.Count == 0 ? "" : $", {DiagnosticPrinter.Count(findings.InSourceOrder())}";

    // A file that is to prove itself has to do so once before it is written.
    private static bool IsProven(byte[] bytes, LetterFolder folder, DiagnosticBag diagnostics)
    {
        var receipt = Receipt.For(folder.LetterFile, bytes, new FontShelf(folder.FontFolders));
        var isProven = receipt is { IsSound: true, Rebuild.Outcome: RebuildOutcome.Same };
        if (!isProven)
        {
            var reason =
                receipt
                    .Rebuild.Reasons.Concat(
                        receipt.Report.Checks.SelectMany(check => check.Findings).Select(finding => finding.Message)
                    )
                    .FirstOrDefault()
                ?? "no reason is known";
            diagnostics.Add(
                DiagnosticCatalog.SourcesDoNotGiveLetter.At(
                    null,
                    $"the sources that would go into the file do not give the same letter again: {reason}"
                )
            );
        }

        return isProven;
    }

    // A draft never takes the place of the letter.
    private static string OutputOf(Letter? letter, bool isDraft)
    {
        var file = letter?.Output.File ?? OutputSetup.Default.File;
        return isDraft ? Path.ChangeExtension(file, ".draft.pdf") : file;
    }
}
