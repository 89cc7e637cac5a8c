using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>Office files that take the place of a picture, recognized by their first bytes, whatever their names
/// are.</summary>
internal static class ForeignPicture
{
    private static readonly ImmutableArray<(FileKindPhrase Kind, int At, byte[] Mark)> Kinds =
    [
        (FileKindPhrase.Gif, 0, "GIF8"u8.ToArray()),
        (FileKindPhrase.WebP, 8, "WEBP"u8.ToArray()),
        (FileKindPhrase.Heic, 4, "ftyphe"u8.ToArray()),
        (FileKindPhrase.Heic, 4, "ftypmif1"u8.ToArray()),
        (FileKindPhrase.Avif, 4, "ftypavif"u8.ToArray()),
        (FileKindPhrase.Tiff, 0, "II*\0"u8.ToArray()),
        (FileKindPhrase.Tiff, 0, "MM\0*"u8.ToArray()),
        (FileKindPhrase.Pdf, 0, "%PDF"u8.ToArray()),
        (FileKindPhrase.PostScript, 0, "%!PS"u8.ToArray()),
        (FileKindPhrase.Photoshop, 0, "8BPS"u8.ToArray()),
        (FileKindPhrase.PackedSvg, 0, [0x1F, 0x8B]),
        (FileKindPhrase.OfficeOrPacked, 0, "PK\u0003\u0004"u8.ToArray()),
        (FileKindPhrase.WindowsMetafile, 0, [0xD7, 0xCD, 0xC6, 0x9A]),
        (FileKindPhrase.WindowsMetafile, 40, " EMF"u8.ToArray()),
        (FileKindPhrase.WindowsBitmap, 0, "BM"u8.ToArray()),
    ];

    /// <summary>The kind of such a file; null for none.</summary>
    public static FileKindPhrase? KindOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (kind, at, mark) in Kinds)
        {
            if (bytes.Length > at && bytes[at..].StartsWith(mark))
            {
                return kind;
            }
        }

        return null;
    }
}
