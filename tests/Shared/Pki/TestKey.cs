using System.Collections.Concurrent;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Tests.Pki;

/// <summary>A private key that signs as no careful program would: with any digest and any salt. Keys are random, but
/// the same for one owner throughout a run.</summary>
internal sealed class TestKey
{
    private static readonly ConcurrentDictionary<(KeyKind Kind, string Owner), Lazy<TestKey>> Keys = [];

    private readonly Lock _gate = new();
    private readonly RSA? _rsa;
    private readonly ECDsa? _curve;

    private TestKey(KeyKind kind)
    {
        Kind = kind;
        _rsa = kind switch
        {
            KeyKind.Rsa or KeyKind.RsaPss => RSA.Create(2048),
            KeyKind.ShortRsa => RSA.Create(1024),
            _ => null,
        };
        _curve = kind switch
        {
            KeyKind.P256 => ECDsa.Create(ECCurve.NamedCurves.nistP256),
            KeyKind.P384 => ECDsa.Create(ECCurve.NamedCurves.nistP384),
            KeyKind.P521 => ECDsa.Create(ECCurve.NamedCurves.nistP521),
            KeyKind.ShortCurve => ECDsa.Create(ECCurve.CreateFromValue("1.2.840.10045.3.1.1")),
            _ => null,
        };
    }

    public KeyKind Kind { get; }

    /// <summary>The digest that goes with the key.</summary>
    public HashAlgorithmName Digest =>
        Kind switch
        {
            KeyKind.P384 => HashAlgorithmName.SHA384,
            KeyKind.P521 => HashAlgorithmName.SHA512,
            _ => HashAlgorithmName.SHA256,
        };

    /// <summary>As it stands in a certificate.</summary>
    public PublicKey PublicKey =>
        Kind == KeyKind.RsaPss ? PssPublicKey()
        : _rsa is not null ? new PublicKey(_rsa)
        : new PublicKey(_curve!);

    public RSAParameters RsaParameters => _rsa!.ExportParameters(includePrivateParameters: true);

    /// <summary>PKCS #8, in DER.</summary>
    public byte[] Pkcs8 =>
        Kind == KeyKind.RsaPss ? PssPkcs8(default) : _rsa?.ExportPkcs8PrivateKey() ?? _curve!.ExportPkcs8PrivateKey();

    /// <summary>The form of keys before PKCS #8, as PEM.</summary>
    public string OlderPem => _rsa?.ExportRSAPrivateKeyPem() ?? _curve!.ExportECPrivateKeyPem();

    public string Pem => PemEncoding.WriteString("PRIVATE KEY", Pkcs8);

    public static TestKey Of(KeyKind kind, string owner) =>
        Keys.GetOrAdd((kind, owner), key => new Lazy<TestKey>(() => new TestKey(key.Kind))).Value;

    public string EncryptedPem(string passphrase)
    {
        var pbe = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        return _rsa?.ExportEncryptedPkcs8PrivateKeyPem(passphrase, pbe)
            ?? _curve!.ExportEncryptedPkcs8PrivateKeyPem(passphrase, pbe);
    }

    /// <summary>PKCS #8 of a key for PSS only, with its restrictions on digests and salts.</summary>
    public byte[] PssPkcs8(ReadOnlyMemory<byte> parameters)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(0);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(TestOids.RsassaPss);
                if (!parameters.IsEmpty)
                {
                    writer.WriteEncodedValue(parameters.Span);
                }
            }

            writer.WriteOctetString(_rsa!.ExportRSAPrivateKey());
        }

        return writer.Encode();
    }

    /// <summary>A signature; with PSS where a salt's length is given, or the key is for nothing else.</summary>
    public byte[] Sign(byte[] data, HashAlgorithmName digest, int? salt = null)
    {
        lock (_gate)
        {
            return _curve is not null ? _curve.SignData(data, digest, DSASignatureFormat.Rfc3279DerSequence)
                : Salt(digest, salt) is { } length ? PssSignature.Make(RsaParameters, data, digest, length)
                : _rsa!.SignData(data, digest, RSASignaturePadding.Pkcs1);
        }
    }

    /// <summary>The algorithm identifier of such a signature, in DER.</summary>
    public byte[] Algorithm(HashAlgorithmName digest, int? salt = null)
    {
        if (Salt(digest, salt) is { } length)
        {
            return PssSignature.Algorithm(digest, length);
        }

        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(TestOids.Signature(_curve is not null, digest));
            if (_curve is null)
            {
                writer.WriteNull();
            }
        }

        return writer.Encode();
    }

    /// <summary>A certificate with its key, in the platform's form.</summary>
    public X509Certificate2 With(X509Certificate2 certificate) =>
        _rsa is not null ? certificate.CopyWithPrivateKey(_rsa) : certificate.CopyWithPrivateKey(_curve!);

    private int? Salt(HashAlgorithmName digest, int? salt) =>
        _curve is null && (salt is not null || Kind == KeyKind.RsaPss) ? salt ?? TestDigest.Length(digest) : null;

    private PublicKey PssPublicKey()
    {
        var ordinary = new PublicKey(_rsa!);
        return new PublicKey(new Oid(TestOids.RsassaPss), null, new AsnEncodedData(ordinary.EncodedKeyValue.RawData));
    }
}
