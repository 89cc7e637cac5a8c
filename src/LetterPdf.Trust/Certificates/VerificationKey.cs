using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>A certificate's public key, with which signatures are verified.</summary>
internal sealed class VerificationKey : IDisposable
{
    private const int FewestRsaBits = 2048;
    private const int FewestCurveBits = 256;

    private readonly RSA? _rsa;
    private readonly ECDsa? _ecdsa;

    private VerificationKey(RSA? rsa, ECDsa? ecdsa)
    {
        _rsa = rsa;
        _ecdsa = ecdsa;
    }

    public bool IsStrong => Short() is null;

    /// <summary>The key; null where it is of an unknown kind.</summary>
    public static VerificationKey? Of(X509Certificate2 certificate)
    {
        try
        {
            return certificate.PublicKey.Oid.Value switch
            {
                Oids.RsaEncryption when certificate.GetRSAPublicKey() is { } rsa => new VerificationKey(rsa, null),
                Oids.RsassaPss => new VerificationKey(OfPss(certificate.PublicKey.EncodedKeyValue.RawData), null),

                // An ECDH-only key cannot verify signatures.
                Oids.EcPublicKey
                    when NamedCurve.IsKnown(certificate.PublicKey.EncodedParameters?.RawData)
                        && certificate.GetECDsaPublicKey() is { } curve => new VerificationKey(null, curve),
                _ => null,
            };
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }

    /// <summary>Why a key is not to be relied on; null where it is.</summary>
    public static Reason? Problem(VerificationKey? key) =>
        key is null ? Reason.Of(CertificateProblem.KeyUnknown) : key.Short();

    /// <summary>Whether a signature over data is this key's.</summary>
    public bool Verify(SignatureScheme scheme, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        try
        {
            return scheme.Kind switch
            {
                SignatureKind.Ecdsa => _ecdsa?.VerifyData(
                    data,
                    signature,
                    scheme.Digest,
                    DSASignatureFormat.Rfc3279DerSequence
                ) ?? false,
                SignatureKind.Pss => _rsa is not null
                    && PssPadding.Verify(
                        _rsa.ExportParameters(includePrivateParameters: false),
                        scheme,
                        data,
                        signature
                    ),
                _ => _rsa?.VerifyData(data, signature, scheme.Digest, RSASignaturePadding.Pkcs1) ?? false,
            };
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return false;
        }
    }

    /// <summary>Whether this key signed a certificate, a revocation list or an OCSP response.</summary>
    public bool Verify(AlgorithmIdentifier algorithm, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature) =>
        SignatureScheme.Of(algorithm) is { } scheme && Verify(scheme, data, signature);

    /// <summary>Whether this is the public half of a private key.</summary>
    public bool IsOf(RSA? rsa, ECDsa? curve) =>
        (rsa ?? (AsymmetricAlgorithm?)curve)!
            .ExportSubjectPublicKeyInfo()
            .AsSpan()
            .SequenceEqual((_rsa ?? (AsymmetricAlgorithm?)_ecdsa)!.ExportSubjectPublicKeyInfo());

    public void Dispose()
    {
        _rsa?.Dispose();
        _ecdsa?.Dispose();
    }

    private Reason? Short() =>
        _rsa?.KeySize < FewestRsaBits ? Reason.Of(CertificateProblem.RsaKeyShort, _rsa.KeySize, FewestRsaBits)
        : _ecdsa?.KeySize < FewestCurveBits
            ? Reason.Of(CertificateProblem.CurveKeyShort, _ecdsa.KeySize, FewestCurveBits)
        : null;

    // The platform does not know keys restricted to PSS; without that mark they are ordinary RSA keys.
    private static RSA OfPss(byte[] key)
    {
        var rsa = RSA.Create();
        rsa.ImportRSAPublicKey(key, out _);
        return rsa;
    }
}
