using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using LetterPdf.Deflate;
using LetterPdf.Digests;

namespace LetterPdf.Office;

/// <summary>
/// Writes a ZIP file (APPNOTE.TXT 6.3.3) to a stream, part by part, with bytes that depend on its parts alone. Not the
/// platform's, whose deflate differs between versions and processors. With more than 65,534 parts or 4 GB it is one
/// with the 64-bit records of 4.3.14 and 4.3.15; otherwise there are none, so that any program can read it.
/// </summary>
/// <param name="stream">Takes the file; it is not closed here.</param>
public sealed class PackageStream(Stream stream)
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;
    private const uint LargeEndOfDirectory = 0x06064B50;
    private const uint LargeLocator = 0x07064B50;

    // 2.0: deflate; 4.5: 64-bit records.
    private const ushort Version = 20;
    private const ushort LargeVersion = 45;
    private const ushort LargeField = 1;
    private const int LargeEndLength = 44;

    // Names are UTF-8 (bit 11).
    private const ushort Flags = 0x0800;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    // The earliest that the format can say, 1 January 1980, 0:00: no clock.
    private const uint Time = 0x0021_0000;

    private readonly ArrayBufferWriter<byte> _header = new();
    private readonly ArrayBufferWriter<byte> _directory = new();
    private long _length;
    private int _count;

    /// <summary>Adds a part, compressed.</summary>
    /// <param name="name">Without a leading slash.</param>
    public void Deflate(string name, ReadOnlySpan<byte> bytes) =>
        Add(name, DeflateEncoder.Compress(bytes), new Member(Deflated, Crc32.Of(bytes), bytes.Length));

    /// <summary>Adds a part as it is, which is compressed already.</summary>
    /// <param name="name">Without a leading slash.</param>
    /// <param name="checksum">The <see cref="Crc32"/> of the bytes.</param>
    public void Store(string name, ReadOnlySpan<byte> bytes, uint checksum) =>
        Add(name, bytes, new Member(Stored, checksum, bytes.Length));

    /// <summary>Ends the file with its directory.</summary>
    public void End()
    {
        var (start, size) = (_length, (long)_directory.WrittenCount);
        stream.Write(_directory.WrittenSpan);
        _header.ResetWrittenCount();
        if (_count >= ushort.MaxValue || start >= uint.MaxValue || size >= uint.MaxValue)
        {
            EndLarge(start, size);
        }

        Write32(EndOfDirectory);
        Write32(0);
        Write16((ushort)Math.Min(_count, ushort.MaxValue));
        Write16((ushort)Math.Min(_count, ushort.MaxValue));
        Write32((uint)Math.Min(size, uint.MaxValue));
        Write32((uint)Math.Min(start, uint.MaxValue));
        Write16(0);
        stream.Write(_header.WrittenSpan);
    }

    private void EndLarge(long start, long size)
    {
        Write32(LargeEndOfDirectory);
        Write64(LargeEndLength);
        Write16(LargeVersion);
        Write16(LargeVersion);
        Write64(0);
        Write64(_count);
        Write64(_count);
        Write64(size);
        Write64(start);
        Write32(LargeLocator);
        Write32(0);
        Write64(start + size);
        Write32(1);
    }

    private void Add(string name, ReadOnlySpan<byte> packed, Member member)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        _header.ResetWrittenCount();
        Write32(LocalHeader);
        Write(_header, Version, member, packed.Length, utf8.Length);
        Write16(0);
        _header.Write(utf8);
        stream.Write(_header.WrittenSpan);
        stream.Write(packed);
        List(utf8, packed.Length, member);
        _length += _header.WrittenCount + packed.Length;
        _count++;
    }

    private void List(byte[] name, int packedLength, Member member)
    {
        var isLarge = _length >= uint.MaxValue;
        Write32(_directory, CentralHeader);
        Write16(_directory, isLarge ? LargeVersion : Version);
        Write(_directory, isLarge ? LargeVersion : Version, member, packedLength, name.Length);
        Write16(_directory, (ushort)(isLarge ? 2 * sizeof(ushort) + sizeof(long) : 0));

        // No comment, first disk, no attributes.
        _directory.Write<byte>([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        Write32(_directory, (uint)Math.Min(_length, uint.MaxValue));
        _directory.Write(name);
        if (isLarge)
        {
            Write16(_directory, LargeField);
            Write16(_directory, sizeof(long));
            BinaryPrimitives.WriteInt64LittleEndian(_directory.GetSpan(sizeof(long)), _length);
            _directory.Advance(sizeof(long));
        }
    }

    // What both headers say of a member, up to the length of the extra field.
    private static void Write(
        ArrayBufferWriter<byte> writer,
        ushort version,
        Member member,
        int packedLength,
        int nameLength
    )
    {
        Write16(writer, version);
        Write16(writer, Flags);
        Write16(writer, member.Method);
        Write32(writer, Time);
        Write32(writer, member.Checksum);
        Write32(writer, (uint)packedLength);
        Write32(writer, (uint)member.Length);
        Write16(writer, (ushort)nameLength);
    }

    private void Write16(ushort value) => Write16(_header, value);

    private void Write32(uint value) => Write32(_header, value);

    private void Write64(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_header.GetSpan(sizeof(long)), value);
        _header.Advance(sizeof(long));
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

    private readonly record struct Member(ushort Method, uint Checksum, int Length);
}
