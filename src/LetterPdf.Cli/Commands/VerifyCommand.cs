using System.CommandLine;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Signatures;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf verify`: whether a finished file is what it claims to be, and what its sources
/// produce.</summary>
internal static class VerifyCommand
{
    public static Command Create(World world)
    {
        var file = new Argument<string>("FILE.pdf") { Description = "The finished PDF." };
        var format = ChoiceOption.Create(
            "--format",
            "text for people, json for programs, html for a receipt to keep and send.",
            "text",
            "json",
            "html"
        );
        var details = new Option<bool>("--details")
        {
            Description =
                "Say in text all that was looked at too: each check, certificates, the files inside and the text of "
                + "the letter. JSON and HTML always have it.",
        };
        var fonts = new Option<string?>("--fonts")
        {
            Description =
                "A letter's folder, whose folder 'fonts' has the fonts that the letter was set in, where the "
                + "program does not bring them.",
            HelpName = "DIR",
        };
        var trust = TrustOption.Create();
        var output = ResultOption.Create();
        var command = new Command(
            "verify",
            "Say whether a finished PDF is what it claims to be and, if its sources are inside, exactly what they give."
        )
        {
            file,
            format,
            details,
            fonts,
            trust,
            output,
        };
        command.SetAction(parsed =>
            Run(
                new VerifyRequest(parsed.GetValue(file)!, parsed.GetValue(fonts), parsed.GetValue(trust)!),
                parsed.GetValue(format)!,
                parsed.GetValue(details),
                parsed.GetValue(output),
                world
            )
        );
        return command;
    }

    private static int Run(VerifyRequest request, string format, bool isFull, string? output, World world)
    {
        var outcome = VerifyFile.Run(request, world.Around);
        if (outcome.Value is not { } receipt)
        {
            return world.Refuse(outcome.Refusal!);
        }

        var text = format switch
        {
            "json" => ReceiptJson.Write(receipt),
            "html" => ReceiptHtml.Write(receipt),
            _ => ReceiptText.Write(receipt, isFull),
        };
        return new ResultFile(output, world).Write(
            text,
            ExitCode.Of(receipt),
            $"{receipt.File}: {ReceiptWords.Verdict(receipt)}"
        );
    }
}
