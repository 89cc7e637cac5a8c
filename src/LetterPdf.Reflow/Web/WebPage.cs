using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The letter as a web page: one file, with nothing from elsewhere.</summary>
internal static class WebPage
{
    public static byte[] Write(ReflowedLetter letter) => throw new NotImplementedException(letter.Pdf.FileName);
}
