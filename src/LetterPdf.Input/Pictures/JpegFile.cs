using System.Buffers.Binary;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>JPEG files: only their frame header is read (ITU-T T.81, B.2.2); the PDF takes the file as it is.</summary>
internal static class JpegFile
{
    private const byte MarkerStart = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static JpegContent? Read(ReadOnlyMemory<byte> bytes, out string problem)
    {
        problem = "is a JPEG without a sound header";
        var file = bytes.Span;
        for (var at = 2; at + 4 <= file.Length && file[at] == MarkerStart;)
        {
            var marker = file[at + 1];
            if (marker == MarkerStart)
            {
                at++;
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (marker is StartOfScan or EndOfImage || length < 2 || at + 2 + length > file.Length)
            {
                return null;
            }

            if (IsFrame(marker))
            {
                return ReadFrame(bytes, file.Slice(at + 4, length - 2), marker, out problem);
            }

            at += 2 + length;
        }

        return null;
    }

    // SOF0 to SOF15 without DHT, JPG and DAC, which stand among their numbers.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static JpegContent? ReadFrame(ReadOnlyMemory<byte> bytes, ReadOnlySpan<byte> frame, byte marker, out string problem)
    {
        problem = "is a JPEG without a sound header";
        if (frame.Length < 6)
        {
            return null;
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        var components = frame[5];

        // What PDF viewers decode (ISO 32000-1, 7.4.8): baseline, extended and progressive, by Huffman codes.
        problem = marker > 0xC2 ? "is a JPEG of a rare kind that PDF does not know"
            : frame[0] != 8 ? "is a JPEG with more than eight bits a colour"
            : components is not (1 or 3) ? "is a JPEG in printing colours (CMYK)"
            : height == 0 || width == 0 ? "is a JPEG without a size"
            : (long)height * width > PictureFile.MostPixels ? "has more than twelve million pixels"
            : string.Empty;
        return problem.Length > 0 ? null : new JpegContent(width, height, components, bytes);
    }
}
