using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The letter as the draft of an e-mail.</summary>
internal static class MailDraft
{
    public static byte[] Write(ReflowedLetter letter) => throw new NotImplementedException(letter.Pdf.FileName);
}
