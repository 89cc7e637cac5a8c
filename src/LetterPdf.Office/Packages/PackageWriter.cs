using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using LetterPdf.Deflate;
using LetterPdf.Digests;

namespace LetterPdf.Office;

/// <summary>
/// Writes a package: a ZIP file (APPNOTE.TXT 6.3.3) whose bytes depend on its parts alone. Not the platform's, whose
/// deflate differs between versions and processors.
/// </summary>
public static class PackageWriter
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;

    // 2.0: deflate.
    private const ushort Version = 20;

    // Names are UTF-8 (bit 11).
    private const ushort Flags = 0x0800;
    private const ushort Deflated = 8;

    // The earliest that the format can say, 1 January 1980, 0:00: no clock.
    private const uint Time = 0x0021_0000;

    /// <param name="parts">The parts' names, without a leading slash, and bytes; in the order in which they are
    /// written.</param>
    public static byte[] Write(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var file = new ArrayBufferWriter<byte>();
        var directory = new ArrayBufferWriter<byte>();
        foreach (var (name, bytes) in parts)
        {
            var offset = file.WrittenCount;
            var utf8 = Encoding.UTF8.GetBytes(name);
            var packed = DeflateEncoder.Compress(bytes.Span);
            var about = new Member(Crc32.Of(bytes.Span), packed.Length, bytes.Length, utf8.Length);
            Write32(file, LocalHeader);
            Write(file, about);
            file.Write(utf8);
            file.Write(packed);
            Write32(directory, CentralHeader);
            Write16(directory, Version);
            Write(directory, about);

            // No comment, first disk, no attributes.
            directory.Write<byte>([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            Write32(directory, (uint)offset);
            directory.Write(utf8);
        }

        var start = file.WrittenCount;
        file.Write(directory.WrittenSpan);
        Write32(file, EndOfDirectory);
        Write32(file, 0);
        Write16(file, (ushort)parts.Count);
        Write16(file, (ushort)parts.Count);
        Write32(file, (uint)directory.WrittenCount);
        Write32(file, (uint)start);
        Write16(file, 0);
        return file.WrittenSpan.ToArray();
    }

    // What both headers say of a member, without an extra field.
    private static void Write(ArrayBufferWriter<byte> writer, Member member)
    {
        Write16(writer, Version);
        Write16(writer, Flags);
        Write16(writer, Deflated);
        Write32(writer, Time);
        Write32(writer, member.Checksum);
        Write32(writer, (uint)member.PackedLength);
        Write32(writer, (uint)member.Length);
        Write16(writer, (ushort)member.NameLength);
        Write16(writer, 0);
    }

    private static void Write16(ArrayBufferWriter<byte> writer, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(writer.GetSpan(sizeof(ushort)), value);
        writer.Advance(sizeof(ushort));
    }

    private static void Write32(ArrayBufferWriter<byte> writer, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(writer.GetSpan(sizeof(uint)), value);
        writer.Advance(sizeof(uint));
    }

    private readonly record struct Member(uint Checksum, int PackedLength, int Length, int NameLength);
}
