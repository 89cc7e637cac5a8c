using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A finding of the stages in words.</summary>
internal static class DiagnosticWords
{
    /// <summary>One sentence without a full stop.</summary>
    public static string Message(Diagnostic finding) => ReasonWords.Of(finding.Message);

    /// <summary>The same with a full stop, which a question does not need.</summary>
    public static string Sentence(Diagnostic finding) =>
        Message(finding) is var message && message.EndsWith('?') ? message : $"{message}.";

    /// <summary>What to do about it, as a whole sentence; null where there is nothing to say.</summary>
    public static string? Hint(Diagnostic finding) => finding.Hint is { } hint ? ReasonWords.Of(hint) : null;
}
