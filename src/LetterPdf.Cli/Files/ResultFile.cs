using System.Text;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Files;

/// <summary>Where a command's output goes: to standard output, or into a named file.</summary>
/// <param name="Named">The file, as it was typed; null for standard output.</param>
/// <param name="World">Provides the folder it is relative to.</param>
internal sealed record ResultFile(string? Named, World World)
{
    /// <summary>Writes the output; into a file as UTF-8, whole or not at all, and then prints where it is.</summary>
    /// <param name="text">The output.</param>
    /// <param name="exitCode">The exit code of the verdict, returned if the text is written.</param>
    /// <param name="verdict">A line for standard output while the rest goes into a file; null for none.</param>
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
