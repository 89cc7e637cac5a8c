using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The letter as a Word document.</summary>
internal static class WordFileWriter
{
    public static byte[] Write(ReflowedLetter letter) => throw new NotImplementedException(letter.Pdf.FileName);
}
