using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>Why it can't be proved that certificates are valid, in words.</summary>
internal static class RevocationWords
{
    public static string Of(RevocationProblem code, FactWords f) =>
        code switch
        {
            RevocationProblem.Revoked =>
                $"the certificate of {Named(f)} was taken back on {f.Day(1)}{CertificateWords.Cause(f)}",
            RevocationProblem.NowhereToAsk =>
                $"the certificate of {Named(f)} does not say where to ask whether it still holds, so there is no proof "
                    + $"of it to keep",
            RevocationProblem.NobodySays =>
                $"nobody could say whether the certificate of {Named(f)} still holds: {string.Join("; ", f.From(1))}",
            RevocationProblem.ServerFailed => $"{f[0]}: {f[1]}",
            RevocationProblem.ServerUnreliable => $"{f[0]} gave no answer that can be relied on",
            RevocationProblem.RootNeeded =>
                $"proof for a long time needs all certificates up to a root that is trusted, and for {Named(f)} {f[1]}",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(RevocationCause code) =>
        code switch
        {
            RevocationCause.KeyCompromise => "its key was stolen or lost",
            RevocationCause.AuthorityCompromise => "the key of whoever issued it was stolen or lost",
            RevocationCause.AffiliationChanged => "its owner no longer belongs to the organization",
            RevocationCause.Superseded => "it was replaced by another",
            RevocationCause.CessationOfOperation => "it is no longer needed",
            RevocationCause.CertificateHold => "it is put on hold",
            RevocationCause.PrivilegeWithdrawn => "a right was withdrawn",
            RevocationCause.AttributeAuthorityCompromise =>
                "the key of whoever vouches for attributes was stolen or lost",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Named(FactWords f) => CertificateWords.Named(f[0]);
}
