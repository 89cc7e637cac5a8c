using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Usage;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf check`: everything that build does except writing, and further checks.</summary>
internal static class CheckCommand
{
    private const string Text = "text";

    /// <summary>What becomes of the findings.</summary>
    private sealed record Request(string Format, bool Accepts, string? Output);

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
                    new Request(parsed.GetValue(format)!, parsed.GetValue(accept), parsed.GetValue(output)),
                    new LetterRequest(parsed.GetValue(letter))
                    {
                        WithLints = true,
                        IsDraft = parsed.GetValue(draft),
                        Conformance = wanted,
                        IsStrict = parsed.GetValue(strict),
                    },
                    world
                )
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static int Run(Request request, LetterRequest letter, World world)
    {
        var result = CheckLetter.Run(letter, world.Around);
        var isPeoples = string.Equals(request.Format, Text, StringComparison.Ordinal);
        var told = ExitCode.Done;
        if (isPeoples && request.Output is null)
        {
            new DiagnosticPrinter(world).Print(result.Findings, "");
            if (LetterSummary.Told(result) is { } summary)
            {
                world.Output.WriteLine(summary);
            }

            if (LetterSummary.Columns(result) is { } columns)
            {
                world.Output.WriteLine(columns);
            }
        }
        else
        {
            told = new ResultFile(request.Output, world).Write(Result(request.Format, result), ExitCode.Done);
        }

        if (isPeoples)
        {
            OfferAcceptance(result.Findings, request.Accepts, world);
        }

        // Output for programs, or a page, must be alone on standard output.
        var isKept = !request.Accepts || Keep(result, isPeoples ? world : world with { Output = world.Error });
        return result.Findings.HasErrors || !isKept ? ExitCode.LetterHasErrors : told;
    }

    private static bool Keep(CheckedLetter result, World world)
    {
        var kept = DecisionsKeeper.Keep(result.Found.InSourceOrder(), result.Folder);
        foreach (var problem in kept.Problems)
        {
            world.Error.WriteLine($"letterpdf: {problem}");
        }

        foreach (var line in kept.Told)
        {
            world.Output.WriteLine(line);
        }

        return kept.Problems.IsEmpty;
    }

    private static string Result(string format, CheckedLetter result)
    {
        var items = result.Findings.InSourceOrder();
        return format switch
        {
            "json" => DiagnosticJson.Write(items),
            "sarif" => DiagnosticSarif.Write(items),
            "html" => DiagnosticHtml.Write(
                items,
                result.Folder.LetterFile,
                result.Built.Letter?.Title.Value,
                result.Findings.HasErrors ? null : LetterSummary.Of(result)
            ),
            _ => DiagnosticText.Write(items, LetterSummary.Told(result)),
        };
    }

    // Errors have to be fixed first.
    private static void OfferAcceptance(DiagnosticBag findings, bool isAsked, World world)
    {
        if (!isAsked && !findings.HasErrors && findings.InSourceOrder().Any(finding => !finding.Acceptances.IsEmpty))
        {
            world.Error.WriteLine(
                "Change what is wrong. Then 'letterpdf check --accept' writes down that the rest is right, and you are "
                    + "not asked again."
            );
        }
    }
}
