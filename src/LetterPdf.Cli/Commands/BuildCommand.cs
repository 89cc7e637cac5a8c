using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Files;
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
        var command = new Command("build", "Make the PDF of a letter. If anything is wrong, it says what, and writes nothing.") { letter, output };
        command.SetAction(parsed => Run(parsed.GetValue(letter), parsed.GetValue(output), world));
        return command;
    }

    private static int Run(string? letterPath, string? output, World world)
    {
        if (output is not null && !output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            world.Error.WriteLine($"letterpdf: the output file '{output}' must end in .pdf.");
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var folder = LetterFolder.Of(letterPath, world);
        using var pipeline = new Pipeline(folder, diagnostics);
        var bytes = pipeline.Run(PdfForm.Compact);
        var path = output is not null ? Path.GetFullPath(output, world.CurrentFolder)
            : Path.GetFullPath(pipeline.Letter?.Output.File ?? OutputSetup.Default.File, folder.Path);
        var isWritten = bytes is not null && !diagnostics.HasErrors && OutputFile.TryWrite(path, bytes, diagnostics);
        new DiagnosticPrinter(world).Print(diagnostics);
        if (!isWritten)
        {
            return ExitCode.LetterHasErrors;
        }

        world.Output.WriteLine(Result(path, bytes!, pipeline, world));
        return ExitCode.Done;
    }

    private static string Result(string path, byte[] bytes, Pipeline pipeline, World world)
    {
        var pages = pipeline.Document!.Pages.Length;
        var signatories = pipeline.Letter!.Signatories?.Entries.Length ?? 0;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ShownPath.Of(path, world)}: {Counted(pages, "page", "pages")}, "
            + $"{Counted(signatories, "signatory", "signatories")}, {bytes.Length:N0} bytes, {pipeline.Document.Conformance}, "
            + $"SHA-256 {Convert.ToHexStringLower(Sha256.Of(bytes))}");
    }

    private static string Counted(int count, string one, string many) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
