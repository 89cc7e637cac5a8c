using System.Collections.Immutable;
using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Usage;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf check`: everything that build does but writing, and more questions.</summary>
internal static class CheckCommand
{
    public static Command Create(World world)
    {
        var letter = LetterArgument.Create();
        var strict = StrictOption.Create();
        var draft = new Option<bool>("--draft") { Description = "Check the letter as a draft: with signatories that are pending." };
        var format = ChoiceOption.Create("--format", "text for people, html for a page to hand to a colleague, json or sarif for programs, on standard output.", "text", "json", "sarif", "html");
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
            case "html":
                world.Output.Write(DiagnosticHtml.Write(findings.InSourceOrder(), folder.LetterFile, pipeline.Letter?.Title.Value, findings.HasErrors ? null : LetterSummary.Of(pipeline)));
                break;
            default:
                new DiagnosticPrinter(world).Print(findings, "");
                WriteResult(pipeline, findings, folder.LetterFile, world);
                WriteAcceptance(findings, accepts, world);
                break;
        }

        // What is for programs, or a page, stands alone on standard output.
        var told = string.Equals(format, "text", StringComparison.Ordinal) ? world : world with { Output = world.Error };
        var isKept = !accepts || DecisionsKeeper.Keep(diagnostics.InSourceOrder(), folder, told);
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
