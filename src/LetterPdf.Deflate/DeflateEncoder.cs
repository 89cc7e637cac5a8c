using System.Buffers;

namespace LetterPdf.Deflate;

/// <summary>
/// Deflate (RFC 1951) for small files written once and read often: as small as zlib at its smallest, in well under a
/// millisecond for a font. In integers throughout, so that the same data give the same bytes on every machine.
/// </summary>
/// <remarks>LazyParser.Parse; BlockSplitter.Split; for each block DeflateBlock.Write.</remarks>
public static class DeflateEncoder
{
    // Bounds memory and time for large inputs; matches do not reach across parts. No letter comes close to it.
    private const int LongestPart = 1 << 20;

    /// <summary>The data compressed, as small as the encoder can make them.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        var writer = new BitWriter(Math.Max(64, data.Length / 2));
        Write(writer, data);
        writer.AlignToByte();
        return writer.ToArray();
    }

    internal static void Write(BitWriter writer, ReadOnlySpan<byte> data)
    {
        do
        {
            var part = data[..Math.Min(data.Length, LongestPart)];
            data = data[part.Length..];
            WritePart(writer, part, data.IsEmpty);
        } while (!data.IsEmpty);
    }

    private static void WritePart(BitWriter writer, ReadOnlySpan<byte> data, bool isLast)
    {
        var room = ArrayPool<Token>.Shared.Rent(data.Length);
        WriteBlocks(writer, data, LazyParser.Parse(data, room), isLast);
        ArrayPool<Token>.Shared.Return(room);
    }

    private static void WriteBlocks(BitWriter writer, ReadOnlySpan<byte> data, ReadOnlySpan<Token> tokens, bool isLast)
    {
        var (first, start) = (0, 0);
        foreach (var end in BlockSplitter.Split(tokens))
        {
            var own = tokens[first..end];
            var length = 0;
            foreach (var token in own)
            {
                length += token.Length;
            }

            new DeflateBlock(data.Slice(start, length), own).Write(writer, isLast && end == tokens.Length);
            (first, start) = (end, start + length);
        }
    }
}
