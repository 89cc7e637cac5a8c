using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>One signer's part of signed data (RFC 5652, 5.3).</summary>
internal sealed class SignerInfo
{
    private const byte SetTag = 0x31;

    private ReadOnlyMemory<byte> _issuer;
    private ReadOnlyMemory<byte> _serial;
    private ReadOnlyMemory<byte> _keyIdentifier;

    private SignerInfo() { }

    public required AlgorithmIdentifier DigestAlgorithm { get; init; }

    public required AlgorithmIdentifier SignatureAlgorithm { get; init; }

    public required ReadOnlyMemory<byte> Signature { get; init; }

    /// <summary>As they were signed: a SET in DER; empty where there are none.</summary>
    public required byte[] SignedAttributes { get; init; }

    public required ReadOnlyMemory<byte> UnsignedAttributes { get; init; }

    public HashAlgorithmName? Digest => AlgorithmIdentifier.Digest(DigestAlgorithm.Oid);

    public SignatureScheme? Scheme => SignatureScheme.Of(SignatureAlgorithm, Digest);

    /// <exception cref="AsnContentException">There is no signer.</exception>
    public static SignerInfo Read(AsnReader reader)
    {
        reader.ReadInteger();
        ReadOnlyMemory<byte> issuer = default;
        ReadOnlyMemory<byte> serial = default;
        ReadOnlyMemory<byte> identifier = default;
        if (reader.IsContext(0))
        {
            identifier = reader.ReadOctetString(Asn1.Context(0));
        }
        else
        {
            var both = reader.ReadSequence();
            issuer = both.ReadEncodedValue();
            serial = both.ReadIntegerBytes();
        }

        var digest = AlgorithmIdentifier.Read(reader);
        var attributes = reader.IsContext(0) ? reader.ReadEncodedValue().ToArray() : [];
        if (attributes.Length > 0)
        {
            // The signature covers the attributes as a SET, not under their implicit tag (5.4).
            attributes[0] = SetTag;
        }

        return new SignerInfo
        {
            _issuer = issuer,
            _serial = serial,
            _keyIdentifier = identifier,
            DigestAlgorithm = digest,
            SignedAttributes = attributes,
            SignatureAlgorithm = AlgorithmIdentifier.Read(reader),
            Signature = reader.ReadOctetString(),
            UnsignedAttributes = reader.IsContext(1) ? reader.ReadEncodedValue() : default,
        };
    }

    public bool IsBy(X509Certificate2 certificate)
    {
        if (_issuer.IsEmpty)
        {
            return certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault() is { } identifier
                && identifier.SubjectKeyIdentifierBytes.Span.SequenceEqual(_keyIdentifier.Span);
        }

        return certificate.IssuerName.RawData.AsSpan().SequenceEqual(_issuer.Span)
            && certificate.SerialNumberBytes.Span.SequenceEqual(_serial.Span);
    }

    /// <summary>The one value of a signed attribute, encoded; null where there is none, or more than one.</summary>
    public ReadOnlyMemory<byte>? SignedAttribute(string oid) => Attribute(SignedAttributes, Asn1Tag.SetOf, oid);

    /// <summary>The one value of an unsigned attribute, encoded; null where there is none, or more than one.</summary>
    public ReadOnlyMemory<byte>? UnsignedAttribute(string oid) =>
        Attribute(UnsignedAttributes, Asn1.ContextConstructed(1), oid);

    /// <summary>Whether a signed attribute is there at all, whatever its value.</summary>
    public bool Says(string oid)
    {
        if (SignedAttributes.Length == 0)
        {
            return false;
        }

        try
        {
            var set = new AsnReader(SignedAttributes, AsnEncodingRules.BER).ReadSetOf(skipSortOrderValidation: true);
            while (set.HasData)
            {
                if (string.Equals(set.ReadSequence().ReadObjectIdentifier(), oid, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }
        catch (AsnContentException)
        {
            // Other code reports what can't be read.
        }

        return false;
    }

    private static ReadOnlyMemory<byte>? Attribute(ReadOnlyMemory<byte> attributes, Asn1Tag tag, string oid)
    {
        if (attributes.IsEmpty)
        {
            return null;
        }

        try
        {
            return Attribute(
                new AsnReader(attributes, AsnEncodingRules.BER).ReadSetOf(skipSortOrderValidation: true, tag),
                oid
            );
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte>? Attribute(AsnReader set, string oid)
    {
        ReadOnlyMemory<byte>? found = null;
        while (set.HasData)
        {
            var attribute = set.ReadSequence();
            if (!string.Equals(attribute.ReadObjectIdentifier(), oid, StringComparison.Ordinal))
            {
                continue;
            }

            var values = attribute.ReadSetOf(skipSortOrderValidation: true);
            if (found is not null || !values.HasData)
            {
                return null;
            }

            found = values.ReadEncodedValue();
            if (values.HasData)
            {
                return null;
            }
        }

        return found;
    }
}
