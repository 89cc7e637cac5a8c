using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Tests.Pki;

/// <summary>Signs certificates with any digest and any salt.</summary>
internal sealed class TestSignatureGenerator(TestKey key, int? salt) : X509SignatureGenerator
{
    public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) =>
        key.Algorithm(hashAlgorithm, salt);

    public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) =>
        key.Sign(data, hashAlgorithm, salt);

    protected override PublicKey BuildPublicKey() => key.PublicKey;
}
