using System.Buffers.Binary;

namespace LetterPdf.Digests;

/// <summary>
/// The padding of the SHA-2 family (FIPS 180-4, 5.1): a bit of 1, zeros to the end of a block, and there the message's
/// length in bits.
/// </summary>
public abstract class PaddedDigest : BlockDigest
{
    private const byte Mark = 0x80;

    private readonly int _lengthLength;

    /// <param name="blockLength">In bytes.</param>
    /// <param name="lengthLength">The size of the length field, in bytes.</param>
    private protected PaddedDigest(int blockLength, int lengthLength)
        : base(blockLength) => _lengthLength = lengthLength;

    /// <inheritdoc/>
    public sealed override string End() => Convert.ToHexStringLower(EndBytes());

    /// <summary>The state as bytes.</summary>
    private protected abstract byte[] State();

    /// <summary>The digest. Nothing can be added afterwards.</summary>
    private protected byte[] EndBytes()
    {
        var bits = (Eaten + (ulong)Rest.Length) * 8;
        Span<byte> blocks = stackalloc byte[2 * BlockLength];
        blocks.Clear();
        Rest.CopyTo(blocks);
        blocks[Rest.Length] = Mark;
        var length = Rest.Length + 1 + _lengthLength <= BlockLength ? BlockLength : 2 * BlockLength;
        BinaryPrimitives.WriteUInt64BigEndian(blocks[(length - sizeof(ulong))..], bits);
        for (var at = 0; at < length; at += BlockLength)
        {
            Compress(blocks.Slice(at, BlockLength));
        }

        return State();
    }
}
