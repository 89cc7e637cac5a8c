using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Bytes that are no PDF syntax. Thrown by the parser, and caught by whoever gave it the bytes.</summary>
/// <param name="reason">What is wrong with them.</param>
internal sealed class PdfSyntaxException(Reason reason) : FormatException
{
    public Reason Reason { get; } = reason;
}
