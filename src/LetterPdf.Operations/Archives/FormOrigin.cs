using System.Text;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Tells whether a form was made with a PDF, as far as the form says so.</summary>
internal static class FormOrigin
{
    private const string LineEnd = "\r\n";

    /// <param name="form">Its kind.</param>
    /// <param name="bytes">The form.</param>
    /// <param name="pdf">The PDF.</param>
    /// <returns>False where it was made with another. A text and a Word document say nothing about that.</returns>
    public static bool MayBeOf(LetterForm form, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> pdf) =>
        form switch
        {
            LetterForm.Html => bytes.Span.IndexOf(Encoding.ASCII.GetBytes(Sha256.HexOf(pdf.Span))) >= 0,
            LetterForm.Mail => Encoding
                .Latin1.GetString(bytes.Span)
                .Replace(LineEnd, string.Empty, StringComparison.Ordinal)
                .Contains(Convert.ToBase64String(pdf.Span), StringComparison.Ordinal),
            _ => true,
        };
}
