namespace LetterPdf.Model;

/// <summary>A picture of a letter.</summary>
/// <param name="Content">What is drawn.</param>
/// <param name="Alt">What it shows, for people who do not see it, never empty; null for an ornament that says
/// nothing.</param>
/// <param name="Height">The height on the page; null where letter.yml leaves it to the page's design.</param>
/// <param name="Place">Where letter.yml gives it.</param>
public sealed record Picture(PictureContent Content, string? Alt, Length? Height, Place Place);

/// <summary>What a picture shows. The family is closed.</summary>
public abstract record PictureContent
{
    /// <summary>Width by height.</summary>
    public abstract double AspectRatio { get; }
}

/// <summary>A picture of pixels. The family is closed.</summary>
/// <param name="Width">As it is stored, in pixels; at least 1.</param>
/// <param name="Height">As it is stored, in pixels; at least 1.</param>
/// <param name="Orientation">How the stored picture is to be shown.</param>
public abstract record PixelContent(int Width, int Height, PictureOrientation Orientation) : PictureContent
{
    /// <summary>The aspect ratio as it is shown.</summary>
    public override double AspectRatio => IsOnItsSide ? (double)Height / Width : (double)Width / Height;

    /// <summary>Whether rows are shown as columns.</summary>
    public bool IsOnItsSide => Orientation >= PictureOrientation.Transposed;
}

/// <summary>A JPEG file (ITU-T T.81), eight bits a component.</summary>
/// <param name="Colors">The meaning of its components.</param>
/// <param name="Bytes">The picture's part of the file, from its first marker to its last.</param>
public sealed record JpegContent(
    int Width,
    int Height,
    PictureOrientation Orientation,
    JpegColors Colors,
    ReadOnlyMemory<byte> Bytes
) : PixelContent(Width, Height, Orientation);

/// <summary>The meaning of a JPEG's components.</summary>
public enum JpegColors
{
    Grey,

    /// <summary>Luminance and chrominance, as JFIF has them.</summary>
    Ycc,

    /// <summary>Red, green and blue themselves.</summary>
    Rgb,
}

/// <summary>Pixels, sRGB.</summary>
/// <param name="Colors">The colours of the pixels.</param>
/// <param name="Opacity">The opacity of the pixels, as greys; null where all are opaque.</param>
public sealed record RasterContent(
    int Width,
    int Height,
    PictureOrientation Orientation,
    PixelPlane Colors,
    PixelPlane? Opacity
) : PixelContent(Width, Height, Orientation);
