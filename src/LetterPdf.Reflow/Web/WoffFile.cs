using System.Buffers.Binary;
using LetterPdf.Deflate;

namespace LetterPdf.Reflow;

/// <summary>A font program in WOFF 1.0 (W3C, 13 December 2012), which every browser reads and which needs no more than
/// zlib.</summary>
internal static class WoffFile
{
    private const int SfntHeaderSize = 12;
    private const int SfntRecordSize = 16;
    private const int HeaderSize = 44;
    private const int RecordSize = 20;

    private static ReadOnlySpan<byte> Signature => "wOFF"u8;

    /// <param name="sfnt">A whole font file, TrueType or OpenType, whose tables are in the order of their tags.</param>
    public static byte[] Write(ReadOnlySpan<byte> sfnt)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(sfnt[4..]);
        var head = new byte[HeaderSize + (count * RecordSize)];
        using var tables = new MemoryStream();
        var whole = SfntHeaderSize + (count * SfntRecordSize);
        for (var i = 0; i < count; i++)
        {
            var record = sfnt.Slice(SfntHeaderSize + (i * SfntRecordSize), SfntRecordSize);
            var offset = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
            var length = BinaryPrimitives.ReadInt32BigEndian(record[12..]);
            var table = sfnt.Slice(offset, length);
            var packed = ZlibEncoder.Compress(table);
            var stored = packed.Length < length ? packed : table;
            var own = head.AsSpan(HeaderSize + (i * RecordSize), RecordSize);
            record[..4].CopyTo(own);
            BinaryPrimitives.WriteInt32BigEndian(own[4..], head.Length + (int)tables.Length);
            BinaryPrimitives.WriteInt32BigEndian(own[8..], stored.Length);
            BinaryPrimitives.WriteInt32BigEndian(own[12..], length);
            record[4..8].CopyTo(own[16..]);
            tables.Write(stored);
            tables.Write(new byte[Padded(stored.Length) - stored.Length]);
            whole += Padded(length);
        }

        Signature.CopyTo(head);
        sfnt[..4].CopyTo(head.AsSpan(4));
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(8), head.Length + (int)tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(12), count);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(16), whole);
        head[21] = 1;
        return [.. head, .. tables.ToArray()];
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
