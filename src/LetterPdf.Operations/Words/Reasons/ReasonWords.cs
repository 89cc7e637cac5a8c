using System.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Signing;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The one border at which the reasons of the layers below become sentences; each layer's sentences stand in
/// a table of their own beside this one.</summary>
internal static class ReasonWords
{
    /// <summary>The sentence, in small letters and without a final stop, so that it can follow a colon.</summary>
    public static string Of(Reason reason) =>
        reason.Code switch
        {
            NetworkProblem code => NetworkWords.Of(code, new FactWords(reason)),
            IdentityProblem code => IdentityWords.Of(code, new FactWords(reason)),
            CertificateProblem code => CertificateWords.Of(code, new FactWords(reason)),
            RevocationProblem code => RevocationWords.Of(code, new FactWords(reason)),
            RevocationCause code => RevocationWords.Of(code),
            SignatureProblem code => SignatureProblemWords.Of(code),
            TimestampProblem code => TimestampWords.Of(code, new FactWords(reason)),
            SignatureValueProblem code => SignatureProblemWords.Of(code, new FactWords(reason)),
            SigningProblem code => SigningWords.Of(code, new FactWords(reason)),
            OriginFault code => OriginWords.Of(code, new FactWords(reason)),
            _ => VerificationWords.Of(reason) ?? throw Unknown(reason.Code),
        };

    /// <summary>Several, in one line.</summary>
    public static string Of(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Select(Of));

    /// <summary>What to throw for a code that has no words: a fault of the program.</summary>
    public static Exception Unknown(Enum code) => new UnreachableException($"No words are known for {code}.");
}
