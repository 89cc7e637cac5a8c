using System.Text;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Files;

/// <summary>Where what a command has to say goes: to standard output, or into a file that was named.</summary>
/// <param name="Named">The file, as it was typed; null for standard output.</param>
/// <param name="World">Where it is looked for.</param>
internal sealed record ResultFile(string? Named, World World)
{
    /// <summary>Writes it; into a file as UTF-8, whole or not at all, and then says where it is.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="exitCode">The verdict's, which stays where the text is written.</param>
    /// <param name="verdict">What is said on standard output too, where the rest is in a file; null for
    /// nothing.</param>
    public int Write(string text, int exitCode, string? verdict = null)
    {
        if (Named is null)
        {
            World.Output.Write(text);
            return exitCode;
        }

        var path = World.Around.FullPath(Named);
        if (verdict is not null)
        {
            World.Output.WriteLine(verdict);
        }

        var problems = new DiagnosticBag();
        if (
            !OutputFile.TryWrite(
                path,
                Encoding.UTF8.GetBytes(VisibleText.OfLines(text)),
                problems,
                OperationPhrase.Result,
                OperationPhrase.Viewer
            )
        )
        {
            new DiagnosticPrinter(World).Print(problems, string.Empty);
            return exitCode == ExitCode.Done ? ExitCode.NotTold : exitCode;
        }

        World.Output.WriteLine($"Written to {World.Around.Shown(path)}.");
        return exitCode;
    }
}
