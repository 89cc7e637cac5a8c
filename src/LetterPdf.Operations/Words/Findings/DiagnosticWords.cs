using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A finding of the stages in words.</summary>
internal static class DiagnosticWords
{
    /// <summary>The message, a sentence without its full stop.</summary>
    public static string Message(Diagnostic finding) => ReasonWords.Of(finding.Message);

    /// <summary>The advice, a whole sentence; null where there is none.</summary>
    public static string? Hint(Diagnostic finding) => finding.Hint is { } hint ? ReasonWords.Of(hint) : null;
}
