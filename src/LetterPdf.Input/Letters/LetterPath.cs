using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Paths in letter.yml: relative, inside the folder, with forward slashes.</summary>
internal static class LetterPath
{
    /// <summary>Whether the path may be used; if not, it is reported at its place.</summary>
    public static bool Check(YamlScalar scalar, Section section)
    {
        var path = scalar.Value;
        if (path.Contains('\\', StringComparison.Ordinal))
        {
            section.Report(
                DiagnosticCatalog.PathOutsideFolder,
                scalar.Span,
                Reason.Of(LetterFinding.Backslash, path),
                LetterAdvice.ForwardSlash
            );
            return false;
        }

        // On Windows, a colon follows a drive, or begins the name of a file's stream.
        var isOutside =
            path.StartsWith('/')
            || path.Contains(':', StringComparison.Ordinal)
            || path.Contains('\0', StringComparison.Ordinal)
            || path.Split('/').Contains("..", StringComparer.Ordinal);
        if (isOutside)
        {
            section.Report(
                DiagnosticCatalog.PathOutsideFolder,
                scalar.Span,
                Reason.Of(FileFinding.OutsideFolder, path),
                LetterAdvice.FileIntoFolder
            );
        }

        return !isOutside;
    }
}
