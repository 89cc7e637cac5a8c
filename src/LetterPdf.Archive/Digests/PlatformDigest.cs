using System.Security.Cryptography;
using LetterPdf.Digests;

namespace LetterPdf.Archive.Digests;

/// <summary>A digest that the platform computes. On Linux it needs OpenSSL.</summary>
internal sealed class PlatformDigest(HashAlgorithmName name) : Digest
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(name);

    public override void Add(ReadOnlySpan<byte> piece) => _hash.AppendData(piece);

    public override string End()
    {
        var digest = Convert.ToHexStringLower(_hash.GetCurrentHash());
        _hash.Dispose();
        return digest;
    }
}
