using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Usage;
using LetterPdf.Model;
using LetterPdf.Operations;

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
        var recipient = RecipientOption.Create();
        var strict = StrictOption.Create();
        var conformance = ConformanceOption.Create();
        var sources = new Option<bool>("--embed-sources")
        {
            Description =
                "Put the letter's sources into the file, so that 'letterpdf verify' can build it again and compare: "
                + "PDF/A-3a and PDF/UA-1, for your own archive. Notes in letter.yml, other columns of the list "
                + "and who is not shown stay out.",
        };
        var forms = new FormOptions();
        var noLints = NoLints();
        var command = new MakingCommand(
            "build",
            "Make the PDF of a letter, and other forms of it. If anything is wrong, it says what, and writes nothing."
        )
        {
            letter,
            output,
            recipient,
            draft,
            strict,
            conformance,
            sources,
            noLints,
        };
        forms.AddTo(command);
        command.SetAction(parsed =>
        {
            var request = new LetterRequest(parsed.GetValue(letter))
            {
                IsDraft = parsed.GetValue(draft),
                WithSources = parsed.GetValue(sources),
                WithLints = !parsed.GetValue(noLints),
                IsStrict = parsed.GetValue(strict),
                Recipient = parsed.GetValue(recipient),
                Also = forms.Wanted(parsed),
                Forms = forms.Choices(parsed),
            };
            return Complete(request, parsed.GetValue(conformance), world) is { } complete
                ? Run(complete, parsed.GetValue(output), world)
                : ExitCode.WrongUsage;
        });
        return command;
    }

    private static Option<bool> NoLints() =>
        new("--no-lints")
        {
            Description =
                "Do not ask what 'letterpdf check' asks about what is doubtful: for letters that were checked before.",
        };

    /// <summary>The request with the standards that it asks for; null, after a message, where it asks for what does not
    /// go together.</summary>
    internal static LetterRequest? Complete(LetterRequest request, string? wanted, World world)
    {
        if (!ConformanceOption.TryParse(wanted, request.IsDraft, world, out var conformance))
        {
            return null;
        }

        if (request.WithSources && (request.IsDraft || conformance?.Archive is { MayHoldFiles: false }))
        {
            world.Error.WriteLine(
                request.IsDraft
                    ? "letterpdf: a draft is not made for the archive; build it without --embed-sources."
                    : "letterpdf: only PDF/A-3 lets a file hold its sources; ask for pdf/a-3a,pdf/ua-1 or leave "
                        + "--conformance out."
            );
            return null;
        }

        return request with
        {
            Conformance = conformance ?? (request.WithSources ? Conformance.WithSources : null),
        };
    }

    private static int Run(LetterRequest request, string? output, World world)
    {
        if (output is not null && !output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            world.Error.WriteLine($"letterpdf: the output file '{output}' must end in .pdf.");
            return ExitCode.WrongUsage;
        }

        var result = BuildLetter.Run(request, output, world.Around);
        new DiagnosticPrinter(world).PrintBriefly(result.Findings, request.Letter ?? "");
        if (!result.IsWritten)
        {
            return ExitCode.LetterHasErrors;
        }

        world.Output.WriteLine(LetterSummary.Told(result, world.Around));
        foreach (var form in LetterSummary.Forms(result, world.Around))
        {
            world.Output.WriteLine(form);
        }

        return ExitCode.Done;
    }
}
