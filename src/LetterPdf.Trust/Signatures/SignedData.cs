using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>
/// Signed data with one signer (RFC 5652, 5), parsed independently: what this program signs is written by other code,
/// and what others signed is taken as it is.
/// </summary>
internal sealed class SignedData
{
    // More than any path has, and few enough to try them all.
    private const int MostCertificates = 100;

    private SignedData(
        SignerInfo signer,
        string contentType,
        ReadOnlyMemory<byte> content,
        ImmutableArray<X509Certificate2> certificates
    )
    {
        Signer = signer;
        ContentType = contentType;
        Content = content;
        Certificates = certificates;
    }

    public SignerInfo Signer { get; }

    /// <summary>The type of the signed content.</summary>
    public string ContentType { get; }

    /// <summary>The signed content where it is embedded; empty for a detached signature.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    public ImmutableArray<X509Certificate2> Certificates { get; }

    /// <summary>The certificate that the signer names; null where it is not included.</summary>
    public X509Certificate2? SignerCertificate => Certificates.FirstOrDefault(Signer.IsBy);

    /// <summary>Reads DER, or BER as others write it.</summary>
    public static Result<SignedData> Read(ReadOnlyMemory<byte> encoded)
    {
        try
        {
            var outer = new AsnReader(encoded, AsnEncodingRules.BER);
            var info = outer.ReadSequence();
            outer.ThrowIfNotEmpty();
            if (!string.Equals(info.ReadObjectIdentifier(), Oids.SignedData, StringComparison.Ordinal))
            {
                return Reason.Of(SignatureProblem.NotSignedData);
            }

            return Body(info.ReadSequence(Asn1.ContextConstructed(0)).ReadSequence());
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Reason.Of(SignatureProblem.Unreadable);
        }
    }

    private static Result<SignedData> Body(AsnReader body)
    {
        body.ReadInteger();
        body.ReadSetOf(skipSortOrderValidation: true);
        var encapsulated = body.ReadSequence();
        var contentType = encapsulated.ReadObjectIdentifier();
        ReadOnlyMemory<byte> content = encapsulated.HasData
            ? encapsulated.ReadSequence(Asn1.ContextConstructed(0)).ReadOctetString()
            : default;
        var certificates = body.IsContext(0)
            ? CertificatesOf(body.ReadSetOf(skipSortOrderValidation: true, Asn1.ContextConstructed(0)))
            : [];
        if (body.IsContext(1))
        {
            body.ReadEncodedValue();
        }

        var signers = body.ReadSetOf(skipSortOrderValidation: true);
        if (!signers.HasData)
        {
            return Reason.Of(SignatureProblem.NobodySigned);
        }

        var signer = SignerInfo.Read(signers.ReadSequence());
        return signers.HasData
            ? Reason.Of(SignatureProblem.SeveralSigners)
            : new SignedData(signer, contentType, content, certificates);
    }

    private static ImmutableArray<X509Certificate2> CertificatesOf(AsnReader set)
    {
        var certificates = ImmutableArray.CreateBuilder<X509Certificate2>();
        while (set.HasData && certificates.Count < MostCertificates)
        {
            if (CertificateFile.Decode(set.ReadEncodedValue().Span) is { } certificate)
            {
                certificates.Add(certificate);
            }
        }

        return certificates.ToImmutable();
    }
}
