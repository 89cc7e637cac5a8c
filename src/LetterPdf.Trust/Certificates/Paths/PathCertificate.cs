using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>
/// A certificate as paths need it, parsed by our own code (RFC 5280, 4.1): which of its constraints are enforced must
/// not depend on the platform.
/// </summary>
internal sealed class PathCertificate
{
    private const int MostExtensions = 200;

    private readonly Dictionary<string, CertificateExtension> _extensions = new(StringComparer.Ordinal);

    private PathCertificate(X509Certificate2 certificate)
    {
        Certificate = certificate;
        Id = Convert.ToHexString(SHA256.HashData(certificate.RawData));
        var parts = new AsnReader(certificate.RawData, AsnEncodingRules.DER).ReadSequence();
        var signed = parts.ReadSequence();
        Version = signed.IsContext(0) ? (int)signed.ReadSequence(Asn1.ContextConstructed(0)).ReadInteger() + 1 : 1;
        signed.ReadIntegerBytes();
        signed.ReadEncodedValue();
        Issuer = DistinguishedName.Read(signed.ReadEncodedValue());
        signed.ReadEncodedValue();
        SubjectDer = signed.ReadEncodedValue();
        Subject = DistinguishedName.Read(SubjectDer);
        signed.ReadEncodedValue();
        while (signed.HasData && !signed.IsContext(3))
        {
            signed.ReadEncodedValue();
        }

        if (signed.HasData)
        {
            ReadExtensions(signed.ReadSequence(Asn1.ContextConstructed(3)).ReadSequence());
        }

        KeyIdentifier = this[Oids.SubjectKeyIdentifier] is { } own
            ? new AsnReader(own.Value, AsnEncodingRules.DER).ReadOctetString()
            : null;
        IssuerKeyIdentifier = ReadIssuerKey();
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>An identifier, equal for equal bytes.</summary>
    public string Id { get; }

    /// <summary>1 to 3.</summary>
    public int Version { get; }

    public DistinguishedName Subject { get; }

    public ReadOnlyMemory<byte> SubjectDer { get; }

    public DistinguishedName Issuer { get; }

    /// <summary>The subject key identifier; null where there is none.</summary>
    public byte[]? KeyIdentifier { get; }

    /// <summary>The identifier of the issuer's key; null where there is none.</summary>
    public byte[]? IssuerKeyIdentifier { get; }

    /// <summary>Whether some extension occurs twice, which leaves open which one counts.</summary>
    public bool HasRepeated { get; private set; }

    public IEnumerable<CertificateExtension> Extensions => _extensions.Values;

    /// <summary>Issued in its own name, with the same key or another.</summary>
    public bool IsSelfIssued => Subject.IsSame(Issuer);

    /// <summary>As people know its owner.</summary>
    public string Name => CertificateFacts.Of(Certificate).Name;

    public CertificateExtension? this[string oid] => _extensions.GetValueOrDefault(oid);

    /// <summary>The certificate; null where it can't be read.</summary>
    public static PathCertificate? Of(X509Certificate2 certificate)
    {
        try
        {
            return new PathCertificate(certificate);
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }

    private void ReadExtensions(AsnReader sequence)
    {
        for (var count = 0; sequence.HasData; count++)
        {
            var extension = sequence.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            var isCritical = extension.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean) && extension.ReadBoolean();
            HasRepeated |=
                count > MostExtensions
                || !_extensions.TryAdd(oid, new CertificateExtension(oid, isCritical, extension.ReadOctetString()));
        }
    }

    private byte[]? ReadIssuerKey()
    {
        if (this[Oids.AuthorityKeyIdentifier] is not { } said)
        {
            return null;
        }

        var sequence = new AsnReader(said.Value, AsnEncodingRules.DER).ReadSequence();
        return sequence.IsContext(0) ? sequence.ReadOctetString(Asn1.Context(0)) : null;
    }
}

/// <summary>An extension of a certificate.</summary>
/// <param name="Oid">Its object identifier.</param>
/// <param name="IsCritical">Whether a program that does not understand it must reject the certificate.</param>
/// <param name="Value">In DER.</param>
internal sealed record CertificateExtension(string Oid, bool IsCritical, ReadOnlyMemory<byte> Value);
