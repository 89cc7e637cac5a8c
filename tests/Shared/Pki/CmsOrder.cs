using System.Formats.Asn1;
using System.Security.Cryptography;

namespace LetterPdf.Tests.Pki;

/// <summary>The form of signed data (RFC 5652, 5), right or wrong in any part; by default, a signature that meets
/// PAdES.</summary>
internal sealed record CmsOrder(TestCertificate Signer)
{
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);

    public HashAlgorithmName? Digest { get; init; }

    /// <summary>The digest stated beside the signature, where it is a different one.</summary>
    public HashAlgorithmName? SaidDigest { get; init; }

    public int? Salt { get; init; }

    /// <summary>The certificates included; null for the signer's own.</summary>
    public TestCertificate[]? Certificates { get; init; }

    public string ContentType { get; init; } = TestOids.Data;

    /// <summary>Whether the content is inside.</summary>
    public bool IsInside { get; init; }

    public bool HasAttributes { get; init; } = true;

    /// <summary>Attributes to leave out, by their object identifiers.</summary>
    public string[] WithoutAttributes { get; init; } = [];

    /// <summary>Whether it contains a signing time, which PAdES leaves to the file.</summary>
    public bool HasSigningTime { get; init; }

    /// <summary>The certificate that the signature names as its signer's; null for the signer's own.</summary>
    public TestCertificate? Named { get; init; }

    /// <summary>Whether it is named by SHA-1, as in the attribute's first edition.</summary>
    public bool IsNamedAsOnce { get; init; }

    /// <summary>Whether the attributes are out of order, and are signed so.</summary>
    public bool IsOutOfOrder { get; init; }

    /// <summary>Whether the attributes are out of order, but are signed in DER's order.</summary>
    public bool IsWrittenOutOfOrder { get; init; }

    public byte[]? MessageDigest { get; init; }

    /// <summary>Further signers.</summary>
    public TestCertificate[] MoreSigners { get; init; } = [];

    /// <summary>Whether the signer is identified by the key identifier.</summary>
    public bool IsByKeyIdentifier { get; init; }

    /// <summary>Makes a time stamp for the value of the signature; null for none.</summary>
    public Func<byte[], byte[]>? Timestamp { get; init; }

    /// <summary>The key that signs, where it is not the signer's.</summary>
    public TestKey? Key { get; init; }

    /// <summary>The signed data, in DER except for deliberate faults.</summary>
    public byte[] Of(byte[] content)
    {
        var writer = new AsnWriter(AsnEncodingRules.BER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(TestOids.SignedData);
            using (writer.PushSequence(Context0))
            using (writer.PushSequence())
            {
                WriteBody(writer, content);
            }
        }

        return writer.Encode();
    }

    private void WriteBody(AsnWriter writer, byte[] content)
    {
        var signers = MoreSigners.Prepend(Signer).ToArray();
        writer.WriteInteger(string.Equals(ContentType, TestOids.Data, StringComparison.Ordinal) ? 1 : 3);
        using (writer.PushSetOf())
        {
            WriteDigest(writer, SaidDigest ?? Digest ?? Signer.Key.Digest);
        }

        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(ContentType);
            if (IsInside)
            {
                using (writer.PushSequence(Context0))
                {
                    writer.WriteOctetString(content);
                }
            }
        }

        using (writer.PushSetOf(Context0))
        {
            foreach (var certificate in Certificates ?? signers)
            {
                writer.WriteEncodedValue(certificate.Der);
            }
        }

        using (writer.PushSetOf())
        {
            foreach (var signer in signers)
            {
                WriteSigner(writer, signer, content);
            }
        }
    }

    private void WriteSigner(AsnWriter writer, TestCertificate signer, byte[] content)
    {
        var digest = Digest ?? signer.Key.Digest;
        var attributes = Attributes(signer, content, digest);
        byte[] signed = !HasAttributes
            ? content
            : Set(
                IsWrittenOutOfOrder
                    ?
                    [
                        .. attributes.Order(
                            Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right))
                        ),
                    ]
                    : attributes,
                0x31
            );
        var value = (Key ?? signer.Key).Sign(signed, digest, Salt);
        using (writer.PushSequence())
        {
            writer.WriteInteger(IsByKeyIdentifier ? 3 : 1);
            WriteIdentifier(writer, signer);
            WriteDigest(writer, SaidDigest ?? digest);
            if (HasAttributes)
            {
                writer.WriteEncodedValue(Set(attributes, 0xA0));
            }

            writer.WriteEncodedValue((Key ?? signer.Key).Algorithm(digest, Salt));
            writer.WriteOctetString(value);
            if (Timestamp is { } timestamp)
            {
                writer.WriteEncodedValue(Set([Attribute(TestOids.SignatureTimestamp, timestamp(value))], 0xA1));
            }
        }
    }

    private void WriteIdentifier(AsnWriter writer, TestCertificate signer)
    {
        if (IsByKeyIdentifier)
        {
            writer.WriteOctetString(
                SHA1.HashData(signer.Certificate.PublicKey.EncodedKeyValue.RawData),
                new Asn1Tag(TagClass.ContextSpecific, 0)
            );
            return;
        }

        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(signer.Certificate.IssuerName.RawData);
            writer.WriteInteger(signer.Certificate.SerialNumberBytes.Span);
        }
    }

    private static void WriteDigest(AsnWriter writer, HashAlgorithmName digest)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(TestOids.Digest(digest));
        }
    }

    private List<byte[]> Attributes(TestCertificate signer, byte[] content, HashAlgorithmName digest)
    {
        var type = new AsnWriter(AsnEncodingRules.DER);
        type.WriteObjectIdentifier(ContentType);
        var hash = new AsnWriter(AsnEncodingRules.DER);
        hash.WriteOctetString(MessageDigest ?? TestDigest.Of(SaidDigest ?? digest, content));
        (string Oid, byte[] Value)[] all =
        [
            (IsNamedAsOnce ? TestOids.SigningCertificate : TestOids.SigningCertificateV2, Naming(Named ?? signer)),
            (TestOids.MessageDigest, hash.Encode()),
            (TestOids.ContentType, type.Encode()),
        ];
        List<byte[]> attributes =
        [
            .. all.Where(attribute => !WithoutAttributes.Contains(attribute.Oid))
                .Select(attribute => Attribute(attribute.Oid, attribute.Value)),
        ];
        if (HasSigningTime)
        {
            var time = new AsnWriter(AsnEncodingRules.DER);
            time.WriteUtcTime(TestTimes.Now);
            attributes.Add(Attribute(TestOids.SigningTime, time.Encode()));
        }

        if (!IsOutOfOrder && !IsWrittenOutOfOrder)
        {
            attributes.Sort((left, right) => left.AsSpan().SequenceCompareTo(right));
        }

        return attributes;
    }

    private byte[] Naming(TestCertificate named)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(IsNamedAsOnce ? SHA1.HashData(named.Der) : SHA256.HashData(named.Der));
        }

        return writer.Encode();
    }

    private static byte[] Attribute(string oid, byte[] value)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            using (writer.PushSetOf())
            {
                writer.WriteEncodedValue(value);
            }
        }

        return writer.Encode();
    }

    private static byte[] Set(List<byte[]> members, byte tag)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteOctetString([.. members.SelectMany(member => member)]);
        var set = writer.Encode();
        set[0] = tag;
        return set;
    }
}
