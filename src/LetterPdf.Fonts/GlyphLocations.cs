using System.Buffers.Binary;

namespace LetterPdf.Fonts;

/// <summary>Where the outlines of TrueType glyphs are in their table (OpenType 1.9, loca).</summary>
internal static class GlyphLocations
{
    /// <summary>Whether every outline ends where it begins or after, and inside the table.</summary>
    /// <param name="loca">The whole table.</param>
    /// <param name="glyphs">The number of glyphs in the face.</param>
    /// <param name="isLong">Whether offsets have four bytes; otherwise they have two, and are halved.</param>
    /// <param name="length">The length of the glyf table, in bytes.</param>
    public static bool AreInside(ReadOnlySpan<byte> loca, int glyphs, bool isLong, int length)
    {
        if (loca.Length < (glyphs + 1) * (isLong ? 4 : 2))
        {
            return false;
        }

        var last = 0u;
        for (var i = 0; i <= glyphs; i++)
        {
            var place = At(loca, i, isLong);
            if (place < last)
            {
                return false;
            }

            last = place;
        }

        return last <= length;
    }

    /// <summary>The bytes of a glyph's outline.</summary>
    public static ReadOnlySpan<byte> Outline(ReadOnlySpan<byte> loca, ReadOnlySpan<byte> glyf, int glyph, bool isLong)
    {
        var (start, end) = (At(loca, glyph, isLong), At(loca, glyph + 1, isLong));
        return start <= end && end <= glyf.Length ? glyf[(int)start..(int)end] : default;
    }

    private static uint At(ReadOnlySpan<byte> loca, int index, bool isLong) =>
        isLong
            ? BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * index)..])
            : 2u * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * index)..]);
}
