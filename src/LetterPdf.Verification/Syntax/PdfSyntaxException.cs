using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Bytes that are not PDF syntax. Thrown by the parser, and caught by its caller.</summary>
/// <param name="reason">What is wrong with them.</param>
internal sealed class PdfSyntaxException(Reason reason) : FormatException
{
    public Reason Reason { get; } = reason;
}
