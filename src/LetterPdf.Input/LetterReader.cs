using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The Input stage: letter.yml, Markdown and CSV become a <see cref="Letter"/>.</summary>
public static class LetterReader
{
    /// <summary>Reads a letter and everything it names.</summary>
    /// <param name="workspace">The folder of letter.yml.</param>
    /// <param name="letterFile">The file's name in that folder: "letter.yml".</param>
    /// <param name="diagnostics">Takes every fault of every file.</param>
    /// <returns>The letter, or null where there was an error.</returns>
    public static Letter? Read(IWorkspace workspace, string letterFile, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
