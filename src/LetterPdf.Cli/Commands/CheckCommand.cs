using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Terminals;
using LetterPdf.Cli.Usage;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf check`: everything that build does but writing, and more questions.</summary>
internal static class CheckCommand
{
    private const string Text = "text";

    /// <summary>What the command line asks for.</summary>
    private sealed record Request(string? Letter, bool IsStrict, string Format, bool Accepts, string? Output);

    public static Command Create(World world)
    {
        var letter = LetterArgument.Create();
        var strict = StrictOption.Create();
        var draft = new Option<bool>("--draft")
        {
            Description = "Check the letter as a draft: with signatories that are pending.",
        };
        var format = ChoiceOption.Create(
            "--format",
            "text for people, html for a page to hand to a colleague, json or sarif for programs.",
            Text,
            "json",
            "sarif",
            "html"
        );
        var conformance = ConformanceOption.Create();
        var accept = new Option<bool>("--accept")
        {
            Description =
                "Write down that what is shown was looked at and is right, so that it is not asked again: into the "
                + "files of decisions beside the list and the text.",
        };
        var output = ResultOption.Create();
        var command = new Command(
            "check",
            "Say everything that is wrong or doubtful in a letter, without writing a file."
        )
        {
            letter,
            strict,
            draft,
            conformance,
            format,
            accept,
            output,
        };
        command.SetAction(parsed =>
            ConformanceOption.TryParse(parsed.GetValue(conformance), parsed.GetValue(draft), world, out var wanted)
                ? Run(
                    new Request(
                        parsed.GetValue(letter),
                        parsed.GetValue(strict),
                        parsed.GetValue(format)!,
                        parsed.GetValue(accept),
                        parsed.GetValue(output)
                    ),
                    new ReadingOptions
                    {
                        WithLints = true,
                        IsDraft = parsed.GetValue(draft),
                        Conformance = wanted,
                    },
                    world
                )
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static int Run(Request request, ReadingOptions reading, World world)
    {
        var diagnostics = new DiagnosticBag();
        var folder = LetterFolder.Of(request.Letter, world);
        using var pipeline = new Pipeline(folder, diagnostics) { Reading = reading };
        pipeline.Run(PdfForm.Compact);
        var findings = request.IsStrict ? diagnostics.WithWarningsAsErrors() : diagnostics;
        var isPeoples = string.Equals(request.Format, Text, StringComparison.Ordinal);
        var told = ExitCode.Done;
        if (isPeoples && request.Output is null)
        {
            new DiagnosticPrinter(world).Print(findings, "");
            WriteResult(pipeline, findings, folder.LetterFile, world);
        }
        else
        {
            told = new ResultFile(request.Output, world).Write(
                Result(request.Format, pipeline, findings, folder.LetterFile),
                ExitCode.Done
            );
        }

        if (isPeoples)
        {
            WriteAcceptance(findings, request.Accepts, world);
        }

        // What is for programs, or a page, stands alone on standard output.
        var isKept =
            !request.Accepts
            || DecisionsKeeper.Keep(
                diagnostics.InSourceOrder(),
                folder,
                isPeoples ? world : world with { Output = world.Error }
            );
        return findings.HasErrors || !isKept ? ExitCode.LetterHasErrors : told;
    }

    private static string Result(string format, Pipeline pipeline, DiagnosticBag findings, string file)
    {
        var items = findings.InSourceOrder();
        return format switch
        {
            "json" => DiagnosticJson.Write(items),
            "sarif" => DiagnosticSarif.Write(items),
            "html" => DiagnosticHtml.Write(
                items,
                file,
                pipeline.Letter?.Title.Value,
                findings.HasErrors ? null : LetterSummary.Of(pipeline)
            ),
            _ => InOneText(items, Summary(pipeline, findings, file)),
        };
    }

    private static string InOneText(ImmutableArray<Diagnostic> items, string? summary)
    {
        var text = new StringBuilder();
        foreach (
            var line in items
                .SelectMany(DiagnosticText.Lines)
                .Select(line => line.Text)
                .Append(summary ?? $"{DiagnosticPrinter.Count(items)}.")
        )
        {
            text.Whole(line);
        }

        return text.ToString();
    }

    // Errors are mended first.
    private static void WriteAcceptance(DiagnosticBag findings, bool isAsked, World world)
    {
        if (!isAsked && !findings.HasErrors && findings.InSourceOrder().Any(finding => !finding.Acceptances.IsEmpty))
        {
            world.Error.WriteLine(
                "What is right as it is, 'letterpdf check --accept' writes down, and you are not asked again."
            );
        }
    }

    private static void WriteResult(Pipeline pipeline, DiagnosticBag findings, string file, World world)
    {
        if (Summary(pipeline, findings, file) is { } summary)
        {
            world.Output.WriteLine(summary);
        }
    }

    // Null where there is no letter to speak of.
    private static string? Summary(Pipeline pipeline, DiagnosticBag findings, string file)
    {
        if (findings.HasErrors || pipeline.Document is null)
        {
            return null;
        }

        var warnings = findings.Count == 0 ? "nothing to say" : DiagnosticPrinter.Count(findings.InSourceOrder());
        return $"{file}: {LetterSummary.Of(pipeline)}, {warnings}. Nothing was written.";
    }
}
