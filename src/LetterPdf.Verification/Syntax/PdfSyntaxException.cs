namespace LetterPdf.Verification;

/// <summary>Bytes that are no PDF syntax. Thrown by the parser, and caught by whoever gave it the bytes.</summary>
internal sealed class PdfSyntaxException : Exception
{
    public PdfSyntaxException() { }

    public PdfSyntaxException(string message)
        : base(message) { }

    public PdfSyntaxException(string message, Exception innerException)
        : base(message, innerException) { }
}
