using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using LetterPdf.Archive.Digests;
using LetterPdf.Digests;

namespace LetterPdf.Archive;

/// <summary>A digest algorithm that OCFL knows by name (OCFL 1.1, 3.4; extensions 0001 and 0009).</summary>
public sealed class DigestAlgorithm
{
    /// <summary>The digits of a digest, in either case.</summary>
    internal static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly Func<Digest> _start;

    private DigestAlgorithm(string name, int hexLength, Func<Digest> start)
    {
        Name = name;
        HexLength = hexLength;
        _start = start;
    }

    /// <summary>What new objects use.</summary>
    public static DigestAlgorithm Sha512 { get; } = new("sha512", 128, LetterPdf.Digests.Sha512.Whole);

    public static DigestAlgorithm Sha256 { get; } = new("sha256", 64, () => new LetterPdf.Digests.Sha256());

    /// <summary>Those by whose digests content may be addressed.</summary>
    public static ImmutableArray<DigestAlgorithm> ForContent { get; } = [Sha512, Sha256];

    /// <summary>The algorithms that a fixity block may use: the above, and others.</summary>
    public static ImmutableArray<DigestAlgorithm> ForFixity { get; } =
    [
        Sha512,
        Sha256,
        new("md5", 32, () => new PlatformDigest(HashAlgorithmName.MD5)),
        new("sha1", 40, () => new PlatformDigest(HashAlgorithmName.SHA1)),
        new("sha512/256", 64, LetterPdf.Digests.Sha512.Short),
        new("blake2b-160", 40, () => new Blake2b(20)),
        new("blake2b-256", 64, () => new Blake2b(32)),
        new("blake2b-384", 96, () => new Blake2b(48)),
        new("blake2b-512", 128, () => new Blake2b(64)),
        new("size", 0, () => new SizeDigest()),
    ];

    /// <summary>As inventories write it.</summary>
    public string Name { get; }

    /// <summary>How many hexadecimal digits a digest has; 0 for `size`, which is a decimal number of any
    /// length.</summary>
    public int HexLength { get; }

    /// <summary>The algorithm of a name; null for a name that OCFL does not know.</summary>
    public static DigestAlgorithm? Named(string? name) =>
        ForFixity.FirstOrDefault(algorithm => string.Equals(algorithm.Name, name, StringComparison.Ordinal));

    /// <summary>The digest of bytes in memory, in lower-case hexadecimal digits.</summary>
    public string Of(ReadOnlySpan<byte> bytes)
    {
        var digest = _start();
        digest.Add(bytes);
        return digest.End();
    }

    /// <summary>Whether a text could be such a digest at all; upper case counts as lower case.</summary>
    public bool CouldBe(string digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return HexLength == 0
            ? digest.Length is > 0 and < 20 && digest.All(char.IsAsciiDigit)
            : digest.Length == HexLength && !digest.AsSpan().ContainsAnyExcept(HexDigits);
    }

    public override string ToString() => Name;

    internal Digest Start() => _start();
}
