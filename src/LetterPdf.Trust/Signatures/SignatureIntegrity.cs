using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Whether a signature is over certain bytes and by a certain certificate's key (RFC 5652, 5.4 to 5.6).</summary>
internal static class SignatureIntegrity
{
    public const string Changed = "what it was made for has been changed since, or is something else";

    public const string Forged = "it was not made with the certificate's key";

    /// <summary>What is wrong, without a final stop; null where nothing is.</summary>
    public static string? Of(SignedData signed, X509Certificate2 certificate, ReadOnlySpan<byte> content)
    {
        var signer = signed.Signer;
        if (signer.Digest is not { } digest || signer.Scheme is not { } scheme || scheme.Digest != digest)
        {
            return "it uses a digest or a method that nobody should rely on any more, or that letterpdf does not know (SHA-256 is the least)";
        }

        using var key = VerificationKey.Of(certificate);
        if (key is null || !key.IsStrong)
        {
            return key is null ? "its key is of a kind that letterpdf does not know" : $"its key is too short to be trusted ({key.Name}; {key.LeastSize} bits are the least)";
        }

        if (signer.SignedAttributes.Length == 0)
        {
            // Only for plain data may they be left out (5.3): elsewhere the attributes of one signature would pass as the content of another.
            return !string.Equals(signed.ContentType, Oids.Data, StringComparison.Ordinal) ? "what it signs is not said in it"
                : key.Verify(scheme, content, signer.Signature.Span) ? null : Changed;
        }

        return !HasType(signer, signed.ContentType) || DigestIn(signer) is not { } said ? "what it signs is not said in it"
            : !key.Verify(scheme, signer.SignedAttributes, signer.Signature.Span) ? Forged
            : SigningCertificate.Names(signer, certificate) is false ? "it was made with another certificate than the one beside it"
            : !Digest.Of(digest, content).AsSpan().SequenceEqual(said) ? Changed
            : null;
    }

    private static byte[]? DigestIn(SignerInfo signer) =>
        signer.SignedAttribute(Oids.MessageDigest) is { } value ? Read(value, static reader => reader.ReadOctetString()) : null;

    private static bool HasType(SignerInfo signer, string type) =>
        signer.SignedAttribute(Oids.ContentType) is { } value && string.Equals(Read(value, static reader => reader.ReadObjectIdentifier()), type, StringComparison.Ordinal);

    private static T? Read<T>(ReadOnlyMemory<byte> value, Func<AsnReader, T> read)
        where T : class
    {
        try
        {
            return read(new AsnReader(value, AsnEncodingRules.BER));
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
