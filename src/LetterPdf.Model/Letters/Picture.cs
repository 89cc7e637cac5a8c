namespace LetterPdf.Model;

/// <summary>A picture of a letter.</summary>
/// <param name="Content">What is drawn.</param>
/// <param name="Alt">What it shows, for people who do not see it, never empty; null for an ornament that says
/// nothing.</param>
/// <param name="Height">On the page; null where letter.yml leaves it to the page's design.</param>
/// <param name="Place">Where letter.yml says it.</param>
public sealed record Picture(PictureContent Content, string? Alt, Length? Height, Place Place);

/// <summary>What a picture shows. The family is closed.</summary>
public abstract record PictureContent
{
    /// <summary>Width by height.</summary>
    public abstract double AspectRatio { get; }
}

/// <summary>A picture of points. The family is closed.</summary>
/// <param name="Width">As it is stored, in pixels; at least 1.</param>
/// <param name="Height">As it is stored, in pixels; at least 1.</param>
/// <param name="Orientation">How what is stored is to be seen.</param>
public abstract record PixelContent(int Width, int Height, PictureOrientation Orientation) : PictureContent
{
    /// <summary>As it is seen.</summary>
    public override double AspectRatio => IsOnItsSide ? (double)Height / Width : (double)Width / Height;

    /// <summary>Rows are seen as columns.</summary>
    public bool IsOnItsSide => Orientation >= PictureOrientation.Transposed;
}

/// <summary>A JPEG file (ITU-T T.81), eight bits a component.</summary>
/// <param name="Colors">What its components are.</param>
/// <param name="Bytes">What of the file is the picture, from its first marker to its last.</param>
public sealed record JpegContent(
    int Width,
    int Height,
    PictureOrientation Orientation,
    JpegColors Colors,
    ReadOnlyMemory<byte> Bytes
) : PixelContent(Width, Height, Orientation);

/// <summary>What the components of a JPEG are.</summary>
public enum JpegColors
{
    Grey,

    /// <summary>Luminance and chrominance, as JFIF has them.</summary>
    Ycc,

    /// <summary>Red, green and blue themselves.</summary>
    Rgb,
}

/// <summary>Pixels, sRGB.</summary>
/// <param name="Colors">Of each pixel.</param>
/// <param name="Opacity">Of each pixel, grey; null where all are opaque.</param>
public sealed record RasterContent(
    int Width,
    int Height,
    PictureOrientation Orientation,
    PixelPlane Colors,
    PixelPlane? Opacity
) : PixelContent(Width, Height, Orientation);
