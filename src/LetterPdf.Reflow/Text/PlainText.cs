using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The letter as plain text.</summary>
internal static class PlainText
{
    public static byte[] Write(ReflowedLetter letter, DiagnosticBag diagnostics) =>
        throw new NotImplementedException(letter.Pdf.FileName);
}
