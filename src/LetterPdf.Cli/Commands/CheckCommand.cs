using System.Collections.Immutable;
using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf check`: everything that build does but writing, and more questions.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "sarif"];

    public static Command Create(World world)
    {
        var letter = LetterArgument.Create();
        var strict = StrictOption.Create();
        var draft = new Option<bool>("--draft") { Description = "Check the letter as a draft: with signatories that are pending." };
        var format = new Option<string>("--format") { Description = "text for people, json or sarif for programs, on standard output.", HelpName = "text|json|sarif", DefaultValueFactory = _ => Formats[0] };
        format.AcceptOnlyFromAmong(Formats);
        var conformance = ConformanceOption.Create();
        var accept = new Option<bool>("--accept") { Description = "Write down that what is shown was looked at and is right, so that it is not asked again: into the files of decisions beside the list and the text." };
        var command = new Command("check", "Say everything that is wrong or doubtful in a letter, without writing a file.") { letter, strict, draft, conformance, format, accept };
        command.SetAction(parsed => ConformanceOption.TryParse(parsed.GetValue(conformance), parsed.GetValue(draft), world, out var wanted)
            ? Run(parsed.GetValue(letter), parsed.GetValue(strict), new ReadingOptions { WithLints = true, IsDraft = parsed.GetValue(draft), Conformance = wanted }, parsed.GetValue(format)!, parsed.GetValue(accept), world)
            : ExitCode.WrongUsage);
        return command;
    }

    private static int Run(string? letterPath, bool isStrict, ReadingOptions reading, string format, bool accepts, World world)
    {
        var diagnostics = new DiagnosticBag();
        var folder = LetterFolder.Of(letterPath, world);
        using var pipeline = new Pipeline(folder, diagnostics) { Reading = reading };
        pipeline.Run(PdfForm.Compact);
        var findings = isStrict ? diagnostics.WithWarningsAsErrors() : diagnostics;
        switch (format)
        {
            case "json":
                world.Output.Write(DiagnosticJson.Write(findings.InSourceOrder()));
                break;
            case "sarif":
                world.Output.Write(DiagnosticSarif.Write(findings.InSourceOrder()));
                break;
            default:
                new DiagnosticPrinter(world).Print(findings, "");
                WriteResult(pipeline, findings, folder.LetterFile, world);
                WriteAcceptance(findings, accepts, world);
                break;
        }

        var isKept = !accepts || DecisionsKeeper.Keep(diagnostics.InSourceOrder(), folder, world);
        return findings.HasErrors || !isKept ? ExitCode.LetterHasErrors : ExitCode.Done;
    }

    // Errors are mended first.
    private static void WriteAcceptance(DiagnosticBag findings, bool isAsked, World world)
    {
        if (!isAsked && !findings.HasErrors && findings.InSourceOrder().Any(finding => !finding.Acceptances.IsEmpty))
        {
            world.Error.WriteLine("What is right as it is, 'letterpdf check --accept' writes down, and you are not asked again.");
        }
    }

    private static void WriteResult(Pipeline pipeline, DiagnosticBag findings, string file, World world)
    {
        if (findings.HasErrors || pipeline.Document is null)
        {
            return;
        }

        var warnings = findings.Count == 0 ? "nothing to say" : DiagnosticPrinter.Count(findings.InSourceOrder());
        world.Output.WriteLine($"{file}: {LetterSummary.Of(pipeline)}, {warnings}. Nothing was written.");
    }
}
