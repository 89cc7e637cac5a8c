using System.CommandLine;
using System.Globalization;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Files;
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
            Description = "Where to write the PDF. Left out, it goes where letter.yml says, else to out/letter.pdf beside it.",
            HelpName = "FILE",
        };
        var draft = new Option<bool>("--draft") { Description = "Make a draft: with signatories that are pending, marked on every page, and not for the archive. Its name ends in .draft.pdf." };
        var strict = StrictOption.Create();
        var command = new Command("build", "Make the PDF of a letter. If anything is wrong, it says what, and writes nothing.") { letter, output, draft, strict };
        command.SetAction(parsed => Run(parsed.GetValue(letter), parsed.GetValue(output), parsed.GetValue(draft), parsed.GetValue(strict), world));
        return command;
    }

    private static int Run(string? letterPath, string? output, bool isDraft, bool isStrict, World world)
    {
        if (output is not null && !output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            world.Error.WriteLine($"letterpdf: the output file '{output}' must end in .pdf.");
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var folder = LetterFolder.Of(letterPath, world);
        using var pipeline = new Pipeline(folder, diagnostics) { Reading = new ReadingOptions { IsDraft = isDraft } };
        var bytes = pipeline.Run(PdfForm.Compact);
        var findings = isStrict ? diagnostics.WithWarningsAsErrors() : diagnostics;
        var path = output is not null ? Path.GetFullPath(output, world.CurrentFolder) : Path.GetFullPath(OutputOf(pipeline.Letter, isDraft), folder.Path);
        var isWritten = bytes is not null && !findings.HasErrors && OutputFile.TryWrite(path, bytes, findings);
        new DiagnosticPrinter(world).Print(findings);
        if (!isWritten)
        {
            return ExitCode.LetterHasErrors;
        }

        world.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ShownPath.Of(path, world)}: {LetterSummary.Of(pipeline)}, {bytes!.Length:N0} bytes, ")
            + $"{pipeline.Document!.Conformance}, SHA-256 {Convert.ToHexStringLower(Sha256.Of(bytes))}");
        return ExitCode.Done;
    }

    // A draft never takes the place of the letter.
    private static string OutputOf(Letter? letter, bool isDraft)
    {
        var file = letter?.Output.File ?? OutputSetup.Default.File;
        return isDraft ? Path.ChangeExtension(file, ".draft.pdf") : file;
    }
}
