using System.Formats.Asn1;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>How a private key, or what stands beside it, is encrypted under a passphrase (RFC 8018, 6; RFC 7292,
/// appendix C).</summary>
internal static class Protection
{
    private const string Pbes2 = "1.2.840.113549.1.5.13";
    private const string Pbkdf2 = "1.2.840.113549.1.5.12";

    // With triple DES and DES, which all platforms know.
    private static readonly string[] Older =
    [
        "1.2.840.113549.1.12.1.3",
        "1.2.840.113549.1.12.1.4",
        "1.2.840.113549.1.5.3",
        "1.2.840.113549.1.5.10",
    ];

    // With RC2, which some know.
    private static readonly string[] Oldest =
    [
        "1.2.840.113549.1.12.1.5",
        "1.2.840.113549.1.12.1.6",
        "1.2.840.113549.1.5.6",
        "1.2.840.113549.1.5.11",
    ];

    // AES with three lengths of key, triple DES, DES.
    private static readonly string[] Ciphers =
    [
        "2.16.840.1.101.3.4.1.2",
        "2.16.840.1.101.3.4.1.22",
        "2.16.840.1.101.3.4.1.42",
        "1.2.840.113549.3.7",
        "1.3.14.3.2.7",
    ];

    /// <summary>Why no passphrase opens it here; null where there is no known reason. Only some platforms know
    /// RC2.</summary>
    public static Reason? Problem(AlgorithmIdentifier algorithm)
    {
        if (!string.Equals(algorithm.Oid, Pbes2, StringComparison.Ordinal))
        {
            return Oldest.Contains(algorithm.Oid, StringComparer.Ordinal) ? Reason.Of(IdentityProblem.ProtectedByRc2)
                : Older.Contains(algorithm.Oid, StringComparer.Ordinal) ? null
                : Unknown(algorithm.Oid);
        }

        try
        {
            var parts = new AsnReader(algorithm.Parameters, AsnEncodingRules.BER).ReadSequence();
            var (derivation, cipher) = (AlgorithmIdentifier.Read(parts), AlgorithmIdentifier.Read(parts));
            return !string.Equals(derivation.Oid, Pbkdf2, StringComparison.Ordinal) ? Unknown(derivation.Oid)
                : KeyDerivation.Read(derivation.Parameters) is { Digest: null } other ? Unknown(other.DigestOid)
                : Ciphers.Contains(cipher.Oid, StringComparer.Ordinal) ? null
                : Unknown(cipher.Oid);
        }
        catch (AsnContentException)
        {
            return Reason.Of(IdentityProblem.ProtectionNotStandard);
        }
    }

    private static Reason Unknown(string oid) => Reason.Of(IdentityProblem.ProtectionUnknown, oid);
}
