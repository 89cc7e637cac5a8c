using System.Buffers.Binary;

namespace LetterPdf.Input;

/// <summary>Where a PNG file has its palette and its transparency (ISO/IEC 15948, clause 11), and what the decoder cannot do.</summary>
internal readonly record struct PngChunks
{
    private const int FirstChunk = 8;
    private const int Overhead = 12;
    private const byte PaletteColors = 3;

    private static readonly uint[] CrcOfByte = MakeCrcOfByte();

    private Range Palette { get; init; }

    private byte[]? Transparency { get; init; }

    /// <summary>Why the picture is refused; null where it is not.</summary>
    public string? Refusal { get; private init; }

    /// <param name="file">With a whole header.</param>
    public static PngChunks Of(ReadOnlySpan<byte> file)
    {
        var chunks = new PngChunks();
        byte colors = 0;
        for (var at = FirstChunk; at + Overhead <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            if (length < 0 || length > file.Length - at - Overhead || BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + length)..]) != Crc(file.Slice(at + 4, 4 + length)))
            {
                break;
            }

            var type = file.Slice(at + 4, 4);
            var data = file.Slice(at + 8, length);
            if (type.SequenceEqual("IEND"u8))
            {
                return chunks;
            }

            if (type.SequenceEqual("IHDR"u8) && length >= 13)
            {
                colors = data[9];
                chunks = chunks with { Refusal = data[8] > 8 ? "has more than eight bits a colour" : null };
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                chunks = chunks with { Palette = (at + 8)..(at + 8 + length) };
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                chunks = chunks with
                {
                    Transparency = data.ToArray(),
                    Refusal = colors == PaletteColors ? chunks.Refusal : "has one colour that means \"nothing here\"; save it with an alpha channel",
                };
            }

            at += Overhead + length;
        }

        // The decoder would make room for whatever is said to come, and draw what has come.
        return chunks with { Refusal = PngFile.Damaged };
    }

    /// <summary>The file with each palette colour's opacity in its place, as grey; null where there is none.</summary>
    public byte[]? WithOpacityAsPalette(byte[] file)
    {
        if (Transparency is not { } opacities || Palette.Equals(default))
        {
            return null;
        }

        var changed = (byte[])file.Clone();
        var palette = changed.AsSpan(Palette);
        for (var i = 0; i < palette.Length; i++)
        {
            palette[i] = i / 3 < opacities.Length ? opacities[i / 3] : byte.MaxValue;
        }

        // The check covers a chunk's type and data, and follows them.
        var end = Palette.End.Value;
        BinaryPrimitives.WriteUInt32BigEndian(changed.AsSpan(end), Crc(changed.AsSpan((Palette.Start.Value - 4)..end)));
        return changed;
    }

    // ISO/IEC 15948, annex D.
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = CrcOfByte[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeCrcOfByte()
    {
        var table = new uint[256];
        for (var value = 0U; value < table.Length; value++)
        {
            var crc = value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }

            table[value] = crc;
        }

        return table;
    }
}
