using System.CommandLine;
using System.Text;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Export;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Typesetting;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf inspect`: a built letter as text, for those who want to see inside.</summary>
internal static class InspectCommand
{
    public static Command Create(World world) =>
        new("inspect", "Show a letter's pages, structure or PDF as text, without writing a file.")
        {
            View(
                "pages",
                "What stands where on each page, a line for each piece of text.",
                (pipeline, _) => PageText.Write(pipeline.Document!),
                world
            ),
            View(
                "lines",
                "How well each line of the text fits: ratio, badness and demerits, word space and width of letters.",
                (pipeline, _) => LineReport.Write(pipeline.Document!),
                world
            ),
            View(
                "tags",
                "The structure that a screen reader meets, in reading order.",
                (pipeline, _) => StructureText.Write(pipeline.Document!),
                world
            ),
            View("pdf", "The PDF's objects, not compressed.", (_, bytes) => Encoding.Latin1.GetString(bytes), world),
        };

    private static Command View(string name, string description, Func<Pipeline, byte[], string> write, World world)
    {
        var letter = LetterArgument.Create();
        var conformance = ConformanceOption.Create();
        var command = new Command(name, description) { letter, conformance };
        command.SetAction(parsed =>
            ConformanceOption.TryParse(parsed.GetValue(conformance), isDraft: false, world, out var wanted)
                ? Run(parsed.GetValue(letter), new ReadingOptions { Conformance = wanted }, write, world)
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static int Run(
        string? letterPath,
        ReadingOptions reading,
        Func<Pipeline, byte[], string> write,
        World world
    )
    {
        var diagnostics = new DiagnosticBag();
        using var pipeline = new Pipeline(LetterFolder.Of(letterPath, world), diagnostics) { Reading = reading };
        var bytes = pipeline.Run(PdfForm.Readable);
        new DiagnosticPrinter(world).Print(diagnostics);
        if (bytes is null || diagnostics.HasErrors)
        {
            return ExitCode.LetterHasErrors;
        }

        world.Output.Write(write(pipeline, bytes));
        return ExitCode.Done;
    }
}
