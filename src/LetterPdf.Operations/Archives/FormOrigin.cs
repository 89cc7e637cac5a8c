using System.Text;
using LetterPdf.Comparison;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>Tells whether a form belongs to a PDF.</summary>
internal static class FormOrigin
{
    private const string LineEnd = "\r\n";

    /// <summary>Whether a form says the same as a PDF, or names it.</summary>
    /// <param name="form">Its kind.</param>
    /// <param name="bytes">The form.</param>
    /// <param name="pdf">The PDF.</param>
    /// <returns>False where it certainly was made with another. Nothing is known of a text where the PDF has no sources
    /// inside.</returns>
    public static bool MayBeOf(LetterForm form, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> pdf)
    {
        if (form is LetterForm.Html or LetterForm.Mail)
        {
            return IsOf(form, bytes.Span, pdf.Span);
        }

        var report = PdfVerifier.Verify(pdf);
        return form == LetterForm.Word ? SaysTheSame(bytes, pdf, report) : AreSameWords(bytes.Span, report);
    }

    /// <summary>Whether a web page names the PDF's digest, or an e-mail holds the PDF.</summary>
    public static bool IsOf(LetterForm form, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> pdf) =>
        form == LetterForm.Html
            ? bytes.IndexOf(Encoding.ASCII.GetBytes(Sha256.HexOf(pdf))) >= 0
            : Encoding
                .Latin1.GetString(bytes)
                .Replace(LineEnd, string.Empty, StringComparison.Ordinal)
                .Contains(Convert.ToBase64String(pdf), StringComparison.Ordinal);

    /// <summary>Whether two texts have the same words, however their lines are wrapped.</summary>
    public static bool AreSameWords(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        WordsOf(one).SequenceEqual(WordsOf(other), StringComparer.Ordinal);

    private static string[] WordsOf(ReadOnlySpan<byte> text) =>
        Encoding.UTF8.GetString(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool SaysTheSame(ReadOnlyMemory<byte> word, ReadOnlyMemory<byte> pdf, VerificationReport report) =>
        WordEditionReader.Read(string.Empty, word, new DiagnosticBag()) is { } edition
        && LetterComparer.Compare(new PdfEdition(string.Empty, pdf, report), edition).IsEmpty;

    private static bool AreSameWords(ReadOnlySpan<byte> text, VerificationReport report) =>
        EditionReader.LetterInside(report) is not { } letter
        || AreSameWords(text, LetterFormMaker.WithoutPdf(LetterForm.Text, letter, new DiagnosticBag()));
}
