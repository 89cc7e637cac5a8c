using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The letter as a piece of HTML, to be pasted into another page.</summary>
internal static class WebFragment
{
    public static byte[] Write(ReflowedLetter letter) => throw new NotImplementedException(letter.Pdf.FileName);

    internal static string ForMail(ReflowedLetter letter) => $"<pre>{PlainText.Unwrapped(letter)}</pre>\n";
}
