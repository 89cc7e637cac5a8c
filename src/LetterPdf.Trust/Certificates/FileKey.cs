using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>A private key that was read from a file.</summary>
internal sealed class FileKey : ISigningKey
{
    private readonly RSA? _rsa;
    private readonly ECDsa? _ecdsa;

    private FileKey(RSA? rsa, ECDsa? ecdsa, SignatureScheme scheme)
    {
        _rsa = rsa;
        _ecdsa = ecdsa;
        Scheme = scheme;
    }

    public SignatureScheme Scheme { get; }

    /// <summary>
    /// The key in PKCS #8 (RFC 5958). An RSA key signs by PKCS #1, unless it is marked as a PSS key; an elliptic
    /// curve signs with the digest of its own size.
    /// </summary>
    public static Result<FileKey> Read(Pkcs8PrivateKeyInfo key)
    {
        try
        {
            return key.AlgorithmId.Value switch
            {
                Oids.RsaEncryption => OfRsa(key, new SignatureScheme(SignatureKind.Pkcs1, HashAlgorithmName.SHA256)),
                Oids.RsassaPss => PssScheme(key) is { } scheme
                    ? OfRsa(key, scheme)
                    : Reason.Of(IdentityProblem.KeyBound),
                Oids.EcPublicKey when NamedCurve.IsNist(key.AlgorithmParameters.GetValueOrDefault().Span) => OfCurve(
                    key
                ),
                _ => Reason.Of(IdentityProblem.KeyKindUnknown),
            };
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Reason.Of(IdentityProblem.KeyDamaged);
        }
    }

    public int MostBytes =>
        _rsa is not null ? (_rsa.KeySize + 7) / 8 : _ecdsa!.GetMaxSignatureSize(DSASignatureFormat.Rfc3279DerSequence);

    public Result<byte[]> Sign(ReadOnlySpan<byte> data)
    {
        try
        {
            return Scheme.Kind switch
            {
                SignatureKind.Ecdsa => _ecdsa!.SignData(data, Scheme.Digest, DSASignatureFormat.Rfc3279DerSequence),
                SignatureKind.Pss => _rsa!.SignData(data, Scheme.Digest, RSASignaturePadding.Pss),
                _ => _rsa!.SignData(data, Scheme.Digest, RSASignaturePadding.Pkcs1),
            };
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Reason.Of(IdentityProblem.KeyCannotSign);
        }
    }

    /// <summary>Whether the key belongs to a certificate, whose public key is then its own.</summary>
    public bool IsOf(X509Certificate2 certificate)
    {
        using var key = VerificationKey.Of(certificate);
        return key is not null && key.IsOf(_rsa, _ecdsa);
    }

    public void Dispose()
    {
        _rsa?.Dispose();
        _ecdsa?.Dispose();
    }

    private static FileKey OfRsa(Pkcs8PrivateKeyInfo key, SignatureScheme scheme)
    {
        var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(key.PrivateKeyBytes.Span, out _);
        return new FileKey(rsa, null, scheme);
    }

    private static FileKey OfCurve(Pkcs8PrivateKeyInfo key)
    {
        var curve = ECDsa.Create();
        curve.ImportPkcs8PrivateKey(key.Encode(), out _);
        var digest =
            curve.KeySize > 384 ? HashAlgorithmName.SHA512
            : curve.KeySize > 256 ? HashAlgorithmName.SHA384
            : HashAlgorithmName.SHA256;
        return new FileKey(null, curve, new SignatureScheme(SignatureKind.Ecdsa, digest));
    }

    // A key may say which digest it is for, and how long the salt is at least (RFC 4055, 3.3); the platform's salts are
    // as long as the digest.
    private static SignatureScheme? PssScheme(Pkcs8PrivateKeyInfo key)
    {
        if (key.AlgorithmParameters is not { IsEmpty: false } parameters)
        {
            return new SignatureScheme(SignatureKind.Pss, HashAlgorithmName.SHA256, 32);
        }

        var wanted = SignatureScheme.Of(new AlgorithmIdentifier(Oids.RsassaPss, parameters));
        var length =
            wanted?.Digest == HashAlgorithmName.SHA512 ? 64
            : wanted?.Digest == HashAlgorithmName.SHA384 ? 48
            : 32;
        return wanted is null || wanted.SaltLength > length ? null : wanted with { SaltLength = length };
    }
}
