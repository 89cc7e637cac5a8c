using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A finding of the stages in words.</summary>
internal static class DiagnosticWords
{
    /// <summary>One sentence without a final stop.</summary>
    public static string Message(Diagnostic finding) => ReasonWords.Of(finding.Message);

    /// <summary>What to do about it, as a whole sentence; null where there is nothing to say.</summary>
    public static string? Hint(Diagnostic finding) => finding.Hint is { } hint ? ReasonWords.Of(hint) : null;
}
