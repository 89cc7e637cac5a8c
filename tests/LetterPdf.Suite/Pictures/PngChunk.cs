using System.Buffers.Binary;
using System.Text;

namespace LetterPdf.Suite.Pictures;

/// <summary>Parts of PNG files.</summary>
internal static class PngChunk
{
    public static void Write(Stream file, string type, ReadOnlySpan<byte> data)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(whole);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(whole));
        file.Write(number);
    }

    /// <summary>Writes the checksums of a file's chunks anew, as far as it has whole ones.</summary>
    public static void Repair(Span<byte> file)
    {
        for (var at = 8; at + 12 <= file.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
            {
                return;
            }

            var end = at + 8 + (int)length;
            BinaryPrimitives.WriteUInt32BigEndian(file[end..], Checksum(file[(at + 4)..end]));
            at = end + 4;
        }
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var value in bytes)
        {
            remainder ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder >> 1) ^ ((remainder & 1) * 0xEDB88320U);
            }
        }

        return ~remainder;
    }
}
