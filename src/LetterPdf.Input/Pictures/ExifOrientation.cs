using System.Buffers.Binary;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// How a camera was held (CIPA DC-008, Exif 2.32, 4.6.4, tag Orientation), from the first directory of Exif's TIFF
/// structure. Anything that cannot be read is ignored, as in every viewer.
/// </summary>
internal static class ExifOrientation
{
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;

    /// <param name="tiff">The structure from its byte order mark on ("II" or "MM").</param>
    public static PictureOrientation Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < HeaderLength || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return PictureOrientation.Upright;
        }

        var isBigEndian = tiff[0] == (byte)'M';
        var directory = isBigEndian
            ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..])
            : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return PictureOrientation.Upright;
        }

        var entries = tiff[((int)directory + 2)..];
        for (var left = Short16(tiff[(int)directory..], isBigEndian); left > 0 && entries.Length >= EntryLength; left--)
        {
            if (Short16(entries, isBigEndian) == Tag)
            {
                return Value(entries, isBigEndian);
            }

            entries = entries[EntryLength..];
        }

        return PictureOrientation.Upright;
    }

    private static PictureOrientation Value(ReadOnlySpan<byte> entry, bool isBigEndian)
    {
        var value = Short16(entry[8..], isBigEndian);
        var isOne = Short16(entry[2..], isBigEndian) == Short && value is >= 1 and <= 8;
        return isOne ? (PictureOrientation)value : PictureOrientation.Upright;
    }

    private static ushort Short16(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
