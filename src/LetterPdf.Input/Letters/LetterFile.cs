using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>letter.yml as a file, before its keys mean anything.</summary>
internal static class LetterFile
{
    internal const long SizeLimit = 1024 * 1024;

    /// <summary>The tree; null after an error that leaves nothing to read.</summary>
    public static YamlDocument? Read(IWorkspace workspace, string path, DiagnosticBag diagnostics)
    {
        if (WorkspaceText.Read(workspace, path, SizeLimit, null, diagnostics) is not { } bytes)
        {
            return null;
        }

        if (ForeignFile.Find(bytes.Span, path, FilePurpose.Letter, null) is { } foreign)
        {
            diagnostics.Add(foreign);
            return null;
        }

        var text = WorkspaceText.Decode(WorkspaceText.WithoutMark(bytes).Span, out var invalid);
        var file = new SourceFile(path, text);
        if (invalid < 0)
        {
            return YamlTreeReader.Read(file, text, diagnostics);
        }

        diagnostics.Add(
            DiagnosticCatalog.LetterFileEncoding.At(
                file.Span(invalid, 1),
                Reason.Of(FileFinding.NotUtf8, path),
                FileAdvice.SaveAsUtf8
            )
        );
        return null;
    }

    /// <summary>The letter's keys.</summary>
    public static Section Open(YamlMapping root, DiagnosticBag diagnostics) =>
        Section.Open(root, "", diagnostics, LetterKeys.Letter.Names);
}
