using System.Buffers;
using System.Buffers.Binary;

namespace LetterPdf.Deflate;

/// <summary>Writes bits as RFC 1951, 3.1.1 packs them: from each byte's least significant bit.</summary>
internal sealed class BitWriter(int capacity)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(capacity);
    private ulong _bits;
    private int _count;

    /// <summary>Writes the lowest <paramref name="count"/> (at most 32) bits of a value that has no others.</summary>
    public void Write(uint value, int count)
    {
        _bits |= (ulong)value << _count;
        _count += count;
        if (_count >= 32)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(sizeof(uint)), (uint)_bits);
            _bytes.Advance(sizeof(uint));
            _bits >>= 32;
            _count -= 32;
        }
    }

    /// <summary>Fills up the current byte with zeros.</summary>
    public void AlignToByte()
    {
        for (; _count > 0; _count -= 8)
        {
            _bytes.Write([(byte)_bits]);
            _bits >>= 8;
        }

        _count = 0;
    }

    /// <summary>Writes whole bytes; only at a byte boundary.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        AlignToByte();
        _bytes.Write(bytes);
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
