using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// JPEG files (ITU-T T.81). The PDF takes the picture as it is; but every code of it is read before, because viewers
/// show what they find of a damaged one, each in its own way, and say nothing.
/// <code>
/// Read                     the file to what the PDF takes of it
///   JpegSegments           from marker to marker: frame, tables, marks
///     JpegScan             group by group, with restarts
///       JpegBlocks         the codes of a block
///   ExifOrientation        how the camera was held
/// </code>
/// </summary>
internal static class JpegFile
{
    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static JpegContent? Read(ReadOnlyMemory<byte> bytes, out Reason? problem)
    {
        if (JpegSegments.Read(bytes, out problem) is not { } segments)
        {
            return null;
        }

        var frame = segments.Frame;
        return new JpegContent(
            frame.Width,
            frame.Height,
            segments.Orientation,
            ColorsOf(segments),
            segments.JoinKept()
        );
    }

    // Decides like libjpeg, which nearly every program decodes with: by JFIF's marker, then Adobe's, then the
    // components' ids.
    private static JpegColors ColorsOf(JpegSegments segments)
    {
        var components = segments.Frame.Components;
        var isRgb =
            !segments.IsJfif
            && (
                segments.AdobeTransform is { } transform
                    ? transform == 0
                    : components is [{ Id: (byte)'R' }, { Id: (byte)'G' }, { Id: (byte)'B' }]
            );
        return components.Length == 1 ? JpegColors.Grey
            : isRgb ? JpegColors.Rgb
            : JpegColors.Ycc;
    }
}
