using System.CommandLine;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Cli.Signatures;
using LetterPdf.Cli.Usage;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf verify`: whether a finished file is what it claims, and what its sources give.</summary>
internal static class VerifyCommand
{
    /// <summary>What the command line asks for.</summary>
    private sealed record Request(
        string File,
        string Format,
        bool IsFull,
        string? Fonts,
        string[] Trust,
        string? Output
    );

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
                new Request(
                    parsed.GetValue(file)!,
                    parsed.GetValue(format)!,
                    parsed.GetValue(details),
                    parsed.GetValue(fonts),
                    parsed.GetValue(trust)!,
                    parsed.GetValue(output)
                ),
                world
            )
        );
        return command;
    }

    private static int Run(Request request, World world)
    {
        var read = FinishedFile.Read(request.File, world);
        if (!read.IsRead)
        {
            world.Error.WriteLine($"letterpdf: {FinishedFile.Problem(request.File, read.Outcome, world)}");
            return ExitCode.WrongUsage;
        }

        var settings = TrustStore.Open(request.Trust, world);
        if (!settings.IsDone)
        {
            world.Error.WriteLine($"letterpdf: {settings.Problem}.");
            return ExitCode.WrongUsage;
        }

        var name = ShownPath.Of(Path.GetFullPath(request.File, world.CurrentFolder), world);
        var receipt = Receipt.For(name, read.Bytes, Shelf(request.Fonts, world), settings.Value);
        var text = request.Format switch
        {
            "json" => ReceiptJson.Write(receipt),
            "html" => ReceiptHtml.Write(receipt),
            _ => ReceiptText.Write(receipt, request.IsFull),
        };
        return new ResultFile(request.Output, world).Write(
            text,
            receipt.ExitCode,
            $"{name}: {ReceiptWords.Verdict(receipt)}"
        );
    }

    private static FontShelf Shelf(string? fonts, World world) =>
        new([
            .. new[] { fonts is null ? null : Path.GetFullPath(fonts, world.CurrentFolder), world.ProgramFolder }
                .OfType<string>()
                .Select(folder => new DiskWorkspace(folder)),
        ]);
}
