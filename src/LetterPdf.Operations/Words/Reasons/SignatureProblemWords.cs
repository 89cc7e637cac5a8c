using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>What is wrong with the values of signatures, in words.</summary>
internal static class SignatureProblemWords
{
    public static string Of(SignatureProblem code) =>
        code switch
        {
            SignatureProblem.Unreadable => "it can't be read",
            SignatureProblem.NotSignedData => "it is not signed data",
            SignatureProblem.NobodySigned => "nobody has signed it",
            SignatureProblem.SeveralSigners => "it has more than one signer, which no signature of a PDF has",
            SignatureProblem.NotForDocument => "it is for something else than a document",
            SignatureProblem.CertificateMissing => "the signer's certificate is not there",
            SignatureProblem.Changed => "what it was made for has been changed since, or is something else",
            SignatureProblem.ContentUnsaid => "what it signs is not said in it",
            SignatureProblem.Weak =>
                "it uses a digest or a method that nobody should rely on any more, or that letterpdf does not know "
                    + "(SHA-256 is the least)",
            SignatureProblem.TwoDigests => "it says of itself that it was made with one digest, and with another",
            SignatureProblem.OfOtherKey => "it was not made with the certificate's key",
            SignatureProblem.OfOtherCertificate => "it was made with another certificate than the one beside it",
            _ => throw ReasonWords.Unknown(code),
        };
}
