using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>What is wrong with files of certificates and keys, in words.</summary>
internal static class IdentityWords
{
    public static string Of(IdentityProblem code, FactWords f) =>
        code switch
        {
            IdentityProblem.NotPkcs12 => "it is neither a PKCS #12 file (.p12, .pfx) nor a PEM file, or it is damaged",
            IdentityProblem.PassphraseMissing => "it is under a passphrase, and none was given",
            IdentityProblem.KeyPassphraseMissing => "its private key is under a passphrase, and none was given",
            IdentityProblem.WrongPassphrase => "the passphrase is not the right one",
            IdentityProblem.KeyShut =>
                "its private key does not open: it is under another passphrase than the file, or damaged, or of a "
                    + "kind that letterpdf does not know",
            IdentityProblem.PartDamaged => "a part of it is damaged",
            IdentityProblem.PemPartDamaged =>
                $"a part of it is damaged, or encrypted in a way that is no longer in use (the part that begins "
                    + $"with '-----BEGIN {f[0]}-----')",
            IdentityProblem.OldEncryption =>
                "its private key is encrypted in a way that is no longer in use; save it again with a program of "
                    + "today, for example with 'openssl pkcs8 -topk8'",
            IdentityProblem.TooMuchWork =>
                "it asks for more work to open it than any program of today writes, so it is not opened",
            IdentityProblem.ProtectedByCertificate => Protected("the key of a certificate instead of a passphrase"),
            IdentityProblem.ProtectedByRc2 => Protected("RC2, which old programs write"),
            IdentityProblem.ProtectionUnknown => Protected(ProtectionNames.Of(f[0])),
            IdentityProblem.ProtectionNotStandard => Protected("no standard one"),
            IdentityProblem.NotCertificate => "it is not a certificate (PEM or DER)",
            IdentityProblem.NoCertificate => "there is no certificate in it",
            IdentityProblem.NoKey =>
                "there is no private key with the certificate, so nothing can be signed with it (a "
                    + "file without a key is "
                    + "only for checking signatures)",
            IdentityProblem.SeveralKeys =>
                "there is more than one private key in it, and it can't be told which one is to sign",
            IdentityProblem.KeyOfAnother => "the private key does not belong to the certificate",
            IdentityProblem.KeyBound =>
                "its private key is bound to a digest or a salt that letterpdf can't sign with (it can with SHA-256, "
                    + "SHA-384 and SHA-512, and a salt as long as the digest)",
            IdentityProblem.KeyKindUnknown =>
                "its private key is of a kind that letterpdf can't sign with; it needs an RSA key or "
                    + "one on a NIST curve "
                    + "(P-256, P-384, P-521)",
            IdentityProblem.KeyDamaged =>
                "its private key is damaged, or on a curve that letterpdf can't sign with (it can "
                    + "with P-256, P-384 and "
                    + "P-521)",
            IdentityProblem.KeyCannotSign => "the private key can't sign: it is damaged, or too short",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Protected(string how) =>
        $"it is protected in a way that is not known here ({how}), so that no passphrase opens it; export the "
        + "certificate with its key again, with AES-256 and SHA-256: in Windows by the Certificate Export Wizard "
        + "(AES256-SHA256), elsewhere with 'openssl pkcs12 -export'";
}
