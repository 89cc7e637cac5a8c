using System.Formats.Asn1;
using System.Security.Cryptography;

namespace LetterPdf.Tests.Pki;

/// <summary>The contents of an OCSP response about one certificate (RFC 6960, 4.2.1).</summary>
internal sealed record OcspOrder(TestCertificate About, TestCertificate Issuer)
{
    /// <summary>When it was revoked; null where it is valid.</summary>
    public DateTimeOffset? Revoked { get; init; }

    public int? Reason { get; init; }

    /// <summary>Whether the server does not know the certificate.</summary>
    public bool IsUnknown { get; init; }

    public DateTimeOffset From { get; init; } = TestTimes.Now.AddMinutes(-5);

    public DateTimeOffset? Until { get; init; } = TestTimes.Now.AddDays(1);

    /// <summary>The digest of the issuer's name and key.</summary>
    public HashAlgorithmName NameDigest { get; init; } = HashAlgorithmName.SHA1;

    public HashAlgorithmName? Digest { get; init; }

    /// <summary>0 for a successful response; other values mean that there is none.</summary>
    public int Status { get; init; }

    /// <summary>The response, signed by the given signer, whose certificate is included.</summary>
    public byte[] By(TestCertificate signer)
    {
        var digest = Digest ?? signer.Key.Digest;
        var signedPart = SignedPart(signer);
        var basic = new AsnWriter(AsnEncodingRules.DER);
        using (basic.PushSequence())
        {
            basic.WriteEncodedValue(signedPart);
            basic.WriteEncodedValue(signer.Key.Algorithm(digest));
            basic.WriteBitString(signer.Key.Sign(signedPart, digest));
            using (basic.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (basic.PushSequence())
            {
                basic.WriteEncodedValue(signer.Der);
            }
        }

        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue([0x0A, 1, (byte)Status]);
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(TestOids.OcspBasic);
                writer.WriteOctetString(basic.Encode());
            }
        }

        return writer.Encode();
    }

    private byte[] SignedPart(TestCertificate signer)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
            {
                writer.WriteEncodedValue(signer.Certificate.SubjectName.RawData);
            }

            writer.WriteGeneralizedTime(From, omitFractionalSeconds: true);
            using (writer.PushSequence())
            using (writer.PushSequence())
            {
                WriteIdentifier(writer);
                WriteState(writer);
                writer.WriteGeneralizedTime(From, omitFractionalSeconds: true);
                if (Until is { } until)
                {
                    using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                    {
                        writer.WriteGeneralizedTime(until, omitFractionalSeconds: true);
                    }
                }
            }
        }

        return writer.Encode();
    }

    private void WriteIdentifier(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(TestOids.Digest(NameDigest));
                writer.WriteNull();
            }

            writer.WriteOctetString(TestDigest.Of(NameDigest, Issuer.Certificate.SubjectName.RawData));
            writer.WriteOctetString(TestDigest.Of(NameDigest, Issuer.Certificate.PublicKey.EncodedKeyValue.RawData));
            writer.WriteInteger(About.Certificate.SerialNumberBytes.Span);
        }
    }

    private void WriteState(AsnWriter writer)
    {
        if (Revoked is not { } time)
        {
            writer.WriteNull(new Asn1Tag(TagClass.ContextSpecific, IsUnknown ? 2 : 0));
            return;
        }

        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
        {
            writer.WriteGeneralizedTime(time, omitFractionalSeconds: true);
            if (Reason is { } reason)
            {
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                {
                    writer.WriteEncodedValue([0x0A, 1, (byte)reason]);
                }
            }
        }
    }
}
