using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>What is wrong with certificates, in words.</summary>
internal static class CertificateWords
{
    /// <summary>The name of a certificate's owner, for people.</summary>
    public static string Named(string name) => name.Length > 0 ? name : "somebody without a name";

    public static string Of(CertificateProblem code, FactWords f) =>
        code switch
        {
            CertificateProblem.Malformed => $"{Of(f)} is not formed as the standard asks",
            CertificateProblem.UnknownConditions => $"{Of(f)} has conditions that letterpdf does not know",
            CertificateProblem.NoRightToIssue => $"{Of(f)} gives no right to issue others, and one was issued with it",
            CertificateProblem.WayTooLong =>
                "there are more certificates between the root and the signer than one of them allows",
            CertificateProblem.NameNotAllowed => $"{Of(f)} was issued by somebody who may not vouch for such a name",
            CertificateProblem.PoliciesNotMet =>
                $"{Of(f)} was not issued by the rules (policies) that those above it ask for",
            CertificateProblem.WayNotForDocuments =>
                $"{Of(f)}, on the way to the root, is for something else than documents",
            CertificateProblem.WayNotForTimestamps =>
                $"{Of(f)}, on the way to the root, is for something else than time stamps",
            CertificateProblem.WeaklyIssued =>
                $"{Of(f)} was issued with a method or a key that nobody should rely on any more, or that letterpdf "
                    + "does not know (SHA-256 and 2048 bits are the least)",
            CertificateProblem.Expired => $"{Of(f)} has expired on {f.Day(1)}",
            CertificateProblem.NotYetValid => $"{Of(f)} is not valid before {f.Day(1)}",
            CertificateProblem.ExpiredUnproved => $"{f[0]}, and no time stamp proves that the letter was signed before",
            CertificateProblem.SignerExpired =>
                $"{Of(f)} has expired on {f.Minute(1)}; ask whoever issued it ({Named(f[2])}) for a new one",
            CertificateProblem.SignerNotYetValid => $"{Of(f)} is not valid before {f.Minute(1)}",
            CertificateProblem.UnreadableOnWay => "a certificate on the way to a root can't be read",
            CertificateProblem.TooMany =>
                "the file brings more certificates and lists along than any real one, so they were "
                    + "not all gone through",
            CertificateProblem.NoRoot => $"no root that you trust vouches for it: {f[0]}",
            CertificateProblem.IssuerMissing =>
                $"the certificate of '{Named(f[0])}' is neither among them nor in the file",
            CertificateProblem.OtherKey =>
                $"it goes back to a '{Named(f[0])}' that has another key than the one you trust",
            CertificateProblem.SelfIssued => "it vouches for itself, and is not among them",
            CertificateProblem.NotTrusted => $"it goes back to '{Named(f[0])}', which is not among them",
            CertificateProblem.NotForSigning =>
                "it is not for signing (its key usage has neither digital signature nor non-repudiation)",
            CertificateProblem.NotForDocuments =>
                "it is for something else than documents (its extended key usage names neither documents nor e-mail)",
            CertificateProblem.KeyUnknown => "its key is of a kind that letterpdf does not know",
            CertificateProblem.RsaKeyShort =>
                $"its key is too short to be trusted (RSA, {f[0]} bits; {f[1]} bits are the least)",
            CertificateProblem.CurveKeyShort =>
                $"its key is too short to be trusted (elliptic curve, {f[0]} bits; {f[1]} bits are the least)",
            CertificateProblem.MustNotSign => $"{Of(f)} must not sign letters: {f[1]}",
            CertificateProblem.MustNotHaveSigned => $"the certificate must not sign letters: {f[0]}",
            CertificateProblem.Revoked => $"{Of(f)} was taken back on {f.Minute(1)}{Cause(f)}",
            _ => throw ReasonWords.Unknown(code),
        };

    /// <summary>The reason for its revocation, in brackets; empty where none is given.</summary>
    public static string Cause(FactWords f) => f.Count > 2 ? $" ({f[2]})" : string.Empty;

    private static string Of(FactWords f) => $"the certificate of {Named(f[0])}";
}
