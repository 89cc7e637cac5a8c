using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>Files that offices have where a picture should be, known by their first bytes whatever their name
/// says.</summary>
internal static class ForeignPicture
{
    private static readonly ImmutableArray<(string Kind, int At, byte[] Mark)> Kinds =
    [
        ("a GIF", 0, "GIF8"u8.ToArray()),
        ("a WebP picture", 8, "WEBP"u8.ToArray()),
        ("a photograph in Apple's format HEIC", 4, "ftyphe"u8.ToArray()),
        ("a photograph in Apple's format HEIC", 4, "ftypmif1"u8.ToArray()),
        ("an AVIF picture", 4, "ftypavif"u8.ToArray()),
        ("a TIFF", 0, "II*\0"u8.ToArray()),
        ("a TIFF", 0, "MM\0*"u8.ToArray()),
        ("a PDF", 0, "%PDF"u8.ToArray()),
        ("a PostScript file (EPS or Illustrator)", 0, "%!PS"u8.ToArray()),
        ("a Photoshop file", 0, "8BPS"u8.ToArray()),
        ("a packed SVG (.svgz)", 0, [0x1F, 0x8B]),
        ("a Word, Excel or other packed file", 0, "PK\u0003\u0004"u8.ToArray()),
        ("a Windows metafile", 0, [0xD7, 0xCD, 0xC6, 0x9A]),
        ("a Windows metafile", 40, " EMF"u8.ToArray()),
        ("a Windows bitmap", 0, "BM"u8.ToArray()),
    ];

    /// <summary>"a GIF", "a TIFF"; null for what is none of them.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
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
