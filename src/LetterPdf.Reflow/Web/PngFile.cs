using System.Buffers.Binary;
using LetterPdf.Deflate;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>A plane of pixels as a PNG (ISO/IEC 15948), whose rows it already has.</summary>
internal static class PngFile
{
    private const uint Polynomial = 0xEDB88320;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public static byte[] Write(int width, int height, PixelPlane plane)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        header.Clear();
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = (byte)plane.BitsPerSample;
        header[9] = ColorType(plane.Colors);
        WriteChunk(file, "IHDR"u8, header);
        if (plane.Colors is PaletteColors palette)
        {
            WriteChunk(file, "PLTE"u8, palette.Palette.Span);
        }

        WriteChunk(file, "IDAT"u8, plane.IsDeflated ? plane.Rows.Span : ZlibEncoder.Compress(plane.Rows.Span));
        WriteChunk(file, "IEND"u8, default);
        return file.ToArray();
    }

    // ISO/IEC 15948, 11.2.2.
    private static byte ColorType(PixelColors colors) =>
        colors switch
        {
            PaletteColors => 3,
            RgbColors => 2,
            _ => 0,
        };

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(Checksum(uint.MaxValue, type), data));
        file.Write(number);
    }

    // ISO/IEC 15948, annex D; a bit at a time, since pictures of letters are small.
    private static uint Checksum(uint sum, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : Polynomial);
            }
        }

        return sum;
    }
}
