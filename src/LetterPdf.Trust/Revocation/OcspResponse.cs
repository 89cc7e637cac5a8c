using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>A signed answer about the state of certificates (RFC 6960, 4.2.1).</summary>
internal sealed class OcspResponse
{
    private const int Successful = 0;

    // The responder's certificate, and a path above it.
    private const int MostCertificates = 10;

    private readonly ReadOnlyMemory<byte> _signedPart;
    private readonly AlgorithmIdentifier _algorithm;
    private readonly byte[] _signature;
    private readonly ImmutableArray<X509Certificate2> _certificates;
    private readonly ImmutableArray<OcspAnswer> _answers;

    private OcspResponse(
        ReadOnlyMemory<byte> signedPart,
        AlgorithmIdentifier algorithm,
        byte[] signature,
        ImmutableArray<X509Certificate2> certificates
    )
    {
        _signedPart = signedPart;
        _algorithm = algorithm;
        _signature = signature;
        _certificates = certificates;
        var part = new AsnReader(signedPart, AsnEncodingRules.DER).ReadSequence();
        if (part.IsContext(0))
        {
            part.ReadEncodedValue();
        }

        part.ReadEncodedValue();
        Produced = part.ReadGeneralizedTime();
        _answers = OcspAnswer.ReadAll(part.ReadSequence());
    }

    public DateTimeOffset Produced { get; }

    /// <summary>The response; null where the bytes are not one, or it reports an error.</summary>
    public static OcspResponse? Read(ReadOnlyMemory<byte> encoded)
    {
        try
        {
            var outer = new AsnReader(encoded, AsnEncodingRules.DER);
            var response = outer.ReadSequence();
            outer.ThrowIfNotEmpty();
            if (response.ReadEnumeratedBytes().Span is not [Successful])
            {
                return null;
            }

            var bytes = response.ReadSequence(Asn1.ContextConstructed(0)).ReadSequence();
            return string.Equals(bytes.ReadObjectIdentifier(), Oids.OcspBasic, StringComparison.Ordinal)
                ? Basic(new AsnReader(bytes.ReadOctetString(), AsnEncodingRules.DER).ReadSequence())
                : null;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }

    /// <summary>What it says of a certificate, and until when; null where it says nothing, or is not signed by the
    /// right responder.</summary>
    public OcspAnswer? About(X509Certificate2 certificate, X509Certificate2 issuer) =>
        _answers.FirstOrDefault(answer => answer.IsAbout(certificate, issuer)) is { } found && IsBy(issuer)
            ? found
            : null;

    private static OcspResponse Basic(AsnReader basic)
    {
        var signedPart = basic.ReadEncodedValue();
        var algorithm = AlgorithmIdentifier.Read(basic);
        var signature = basic.ReadBitString(out _);
        var certificates = ImmutableArray.CreateBuilder<X509Certificate2>();
        if (basic.IsContext(0))
        {
            var sequence = basic.ReadSequence(Asn1.ContextConstructed(0)).ReadSequence();
            while (sequence.HasData && certificates.Count < MostCertificates)
            {
                if (CertificateFile.Decode(sequence.ReadEncodedValue().Span) is { } certificate)
                {
                    certificates.Add(certificate);
                }
            }
        }

        return new OcspResponse(signedPart, algorithm, signature, certificates.ToImmutable());
    }

    // By the issuer, or by a responder that the issuer itself has authorized (4.2.2.2).
    private bool IsBy(X509Certificate2 issuer) =>
        IsSignedWith(issuer)
        || _certificates.Any(certificate =>
            CertificatePurpose.IsForOcsp(certificate)
            && IsSignedWith(certificate)
            && IssuedCertificate.IsBy(certificate, issuer)
            && certificate.NotBefore.ToUniversalTime() <= Produced.UtcDateTime
            && certificate.NotAfter.ToUniversalTime() >= Produced.UtcDateTime
        );

    private bool IsSignedWith(X509Certificate2 certificate)
    {
        using var key = VerificationKey.Of(certificate);
        return key is not null && key.Verify(_algorithm, _signedPart.Span, _signature);
    }
}
