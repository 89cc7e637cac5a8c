using System.Buffers.Binary;

namespace LetterPdf.Archive.Digests;

/// <summary>
/// The padding that MD5 (RFC 1321, 3.1 and 3.2) and the SHA family (FIPS 180-4, 5.1) share: a bit of 1, zeros to the
/// end of a block, and there the message's length in bits.
/// </summary>
/// <param name="blockLength">In bytes.</param>
/// <param name="lengthLength">Bytes of the field for the length.</param>
/// <param name="isBigEndian">The order of bytes in that field.</param>
internal abstract class PaddedDigest(int blockLength, int lengthLength, bool isBigEndian) : BlockDigest(blockLength)
{
    private const byte Mark = 0x80;

    public sealed override string End()
    {
        var bits = (Eaten + (ulong)Rest.Length) * 8;
        Span<byte> blocks = stackalloc byte[2 * BlockLength];
        blocks.Clear();
        Rest.CopyTo(blocks);
        blocks[Rest.Length] = Mark;
        var length = Rest.Length + 1 + lengthLength <= BlockLength ? BlockLength : 2 * BlockLength;
        if (isBigEndian)
        {
            BinaryPrimitives.WriteUInt64BigEndian(blocks[(length - sizeof(ulong))..], bits);
        }
        else
        {
            BinaryPrimitives.WriteUInt64LittleEndian(blocks[(length - lengthLength)..], bits);
        }

        for (var at = 0; at < length; at += BlockLength)
        {
            Compress(blocks.Slice(at, BlockLength));
        }

        return State();
    }

    /// <summary>Words with their first byte first, as hexadecimal digits.</summary>
    protected static string Hexadecimal(ReadOnlySpan<uint> words)
    {
        Span<byte> bytes = stackalloc byte[words.Length * sizeof(uint)];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes[(i * sizeof(uint))..], words[i]);
        }

        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>The state as hexadecimal digits.</summary>
    protected abstract string State();
}
