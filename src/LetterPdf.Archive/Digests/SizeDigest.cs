using System.Globalization;
using LetterPdf.Digests;

namespace LetterPdf.Archive.Digests;

/// <summary>The "digest" `size` of OCFL's extension 0009: how many bytes there are, in decimal digits.</summary>
internal sealed class SizeDigest : Digest
{
    private long _size;

    public override void Add(ReadOnlySpan<byte> piece) => _size += piece.Length;

    public override string End() => _size.ToString(CultureInfo.InvariantCulture);
}
