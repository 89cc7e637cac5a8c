using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>Whether a signature covers certain bytes and was made with a certain certificate's key (RFC 5652, 5.4 to
/// 5.6).</summary>
internal static class SignatureIntegrity
{
    public static IntegrityFault Changed { get; } = new(IntegrityOutcome.Changed, Reason.Of(SignatureProblem.Changed));

    private static IntegrityFault Unsaid { get; } =
        new(IntegrityOutcome.Forged, Reason.Of(SignatureProblem.ContentUnsaid));

    private static IntegrityFault WeakMethod { get; } = new(IntegrityOutcome.Weak, Reason.Of(SignatureProblem.Weak));

    /// <summary>What is wrong; null where nothing is.</summary>
    public static IntegrityFault? Of(SignedData signed, X509Certificate2 certificate, ReadOnlySpan<byte> content)
    {
        var signer = signed.Signer;
        if (signer.Digest is not { } digest || signer.Scheme is not { } scheme)
        {
            return WeakMethod;
        }

        if (scheme.Digest != digest)
        {
            return new IntegrityFault(IntegrityOutcome.Forged, Reason.Of(SignatureProblem.TwoDigests));
        }

        using var key = VerificationKey.Of(certificate);
        if (VerificationKey.Problem(key) is { } weak)
        {
            return new IntegrityFault(IntegrityOutcome.Weak, weak);
        }

        return signer.SignedAttributes.Length == 0
            ? OfContent(signed, key!, scheme, content)
            : OfAttributes(signed, certificate, key!, content);
    }

    // Only for plain data may the signed attributes be left out (5.3); otherwise the attributes of one signature
    // could pass as the content of another.
    private static IntegrityFault? OfContent(
        SignedData signed,
        VerificationKey key,
        SignatureScheme scheme,
        ReadOnlySpan<byte> content
    ) =>
        !string.Equals(signed.ContentType, Oids.Data, StringComparison.Ordinal) ? Unsaid
        : key.Verify(scheme, content, signed.Signer.Signature.Span) ? null
        : Changed;

    private static IntegrityFault? OfAttributes(
        SignedData signed,
        X509Certificate2 certificate,
        VerificationKey key,
        ReadOnlySpan<byte> content
    )
    {
        var signer = signed.Signer;
        return !HasType(signer, signed.ContentType) || DigestIn(signer) is not { } said ? Unsaid
            : !key.Verify(signer.Scheme!, signer.SignedAttributes, signer.Signature.Span)
                ? new IntegrityFault(IntegrityOutcome.Forged, Reason.Of(SignatureProblem.OfOtherKey))
            : SigningCertificate.Names(signer, certificate) is false
                ? new IntegrityFault(IntegrityOutcome.Forged, Reason.Of(SignatureProblem.OfOtherCertificate))
            : !Digest.Of(signer.Digest!.Value, content).AsSpan().SequenceEqual(said) ? Changed
            : null;
    }

    private static byte[]? DigestIn(SignerInfo signer) =>
        signer.SignedAttribute(Oids.MessageDigest) is { } value
            ? Read(value, static reader => reader.ReadOctetString())
            : null;

    private static bool HasType(SignerInfo signer, string type) =>
        signer.SignedAttribute(Oids.ContentType) is { } value
        && string.Equals(Read(value, static reader => reader.ReadObjectIdentifier()), type, StringComparison.Ordinal);

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
