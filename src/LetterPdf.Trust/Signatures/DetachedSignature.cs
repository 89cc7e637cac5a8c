using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>
/// A signature over bytes that stand elsewhere: CMS as PAdES wants it (RFC 5652; ETSI EN 319 142-1, 6.3). The time is
/// not in it, since only a time stamp can prove one.
/// </summary>
public sealed class DetachedSignature
{
    private readonly SigningIdentity _identity;
    private readonly ImmutableArray<X509Certificate2> _certificates;
    private readonly byte[] _attributes;
    private readonly byte[] _signature;

    private DetachedSignature(
        SigningIdentity identity,
        ImmutableArray<X509Certificate2> certificates,
        byte[] attributes,
        byte[] signature
    )
    {
        _identity = identity;
        _certificates = certificates;
        _attributes = attributes;
        _signature = signature;
    }

    /// <summary>The signature value, which a time stamp covers.</summary>
    public ReadOnlyMemory<byte> Value => _signature;

    /// <summary>Signs, once.</summary>
    /// <param name="identity">The signer.</param>
    /// <param name="certificates">The certificates to include: the path to the root, with or without it.</param>
    /// <param name="content">The bytes to sign.</param>
    public static Result<DetachedSignature> Sign(
        SigningIdentity identity,
        ImmutableArray<X509Certificate2> certificates,
        ReadOnlySpan<byte> content
    )
    {
        var attributes = Attributes(identity, Digest.Of(identity.Key.Scheme.Digest, content));
        var signature = identity.Key.Sign(attributes);
        return signature.IsDone
            ? new DetachedSignature(identity, certificates, attributes, signature.Value)
            : signature.Problem;
    }

    /// <summary>The largest size in bytes of a signature without a time stamp; determined without signing.</summary>
    /// <param name="identity">Who would sign.</param>
    /// <param name="certificates">The certificates it would include.</param>
    public static int MostBytes(SigningIdentity identity, ImmutableArray<X509Certificate2> certificates) =>
        new DetachedSignature(
            identity,
            certificates,
            Attributes(identity, Digest.Of(identity.Key.Scheme.Digest, [])),
            new byte[identity.Key.MostBytes]
        )
            .Encode(default)
            .Length;

    /// <summary>The whole, in DER.</summary>
    /// <param name="timestamp">A token for <see cref="Value"/>; empty where there is none.</param>
    public byte[] Encode(ReadOnlyMemory<byte> timestamp)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.SignedData);
            using (writer.PushSequence(Asn1.ContextConstructed(0)))
            using (writer.PushSequence())
            {
                WriteBody(writer, timestamp);
            }
        }

        return writer.Encode();
    }

    private static AlgorithmIdentifier DigestOf(SigningIdentity identity) =>
        new(AlgorithmIdentifier.OidOf(identity.Key.Scheme.Digest), default);

    private static byte[] Attributes(SigningIdentity identity, byte[] digest)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSetOf())
        {
            WriteAttribute(writer, Oids.ContentType, value => value.WriteObjectIdentifier(Oids.Data));
            WriteAttribute(writer, Oids.MessageDigest, value => value.WriteOctetString(digest));
            WriteAttribute(
                writer,
                Oids.SigningCertificateV2,
                value => SigningCertificate.Write(value, identity.Certificate, identity.Key.Scheme.Digest)
            );
        }

        return writer.Encode();
    }

    private static void WriteAttribute(AsnWriter writer, string oid, Action<AsnWriter> value)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            using (writer.PushSetOf())
            {
                value(writer);
            }
        }
    }

    private void WriteBody(AsnWriter writer, ReadOnlyMemory<byte> timestamp)
    {
        writer.WriteInteger(BigInteger.One);
        using (writer.PushSetOf())
        {
            DigestOf(_identity).Write(writer);
        }

        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.Data);
        }

        using (writer.PushSetOf(Asn1.ContextConstructed(0)))
        {
            foreach (var certificate in _certificates)
            {
                writer.WriteEncodedValue(certificate.RawData);
            }
        }

        using (writer.PushSetOf())
        using (writer.PushSequence())
        {
            WriteSigner(writer, timestamp);
        }
    }

    private void WriteSigner(AsnWriter writer, ReadOnlyMemory<byte> timestamp)
    {
        writer.WriteInteger(BigInteger.One);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(_identity.Certificate.IssuerName.RawData);
            writer.WriteInteger(_identity.Certificate.SerialNumberBytes.Span);
        }

        DigestOf(_identity).Write(writer);
        WriteSignedAttributes(writer);
        _identity.Key.Scheme.Identifier.Write(writer);
        writer.WriteOctetString(_signature);
        if (!timestamp.IsEmpty)
        {
            using (writer.PushSetOf(Asn1.ContextConstructed(1)))
            {
                WriteAttribute(writer, Oids.SignatureTimestamp, value => value.WriteEncodedValue(timestamp.Span));
            }
        }
    }

    private void WriteSignedAttributes(AsnWriter writer)
    {
        var set = new AsnReader(_attributes, AsnEncodingRules.DER).ReadSetOf();
        using (writer.PushSetOf(Asn1.ContextConstructed(0)))
        {
            while (set.HasData)
            {
                writer.WriteEncodedValue(set.ReadEncodedValue().Span);
            }
        }
    }
}
