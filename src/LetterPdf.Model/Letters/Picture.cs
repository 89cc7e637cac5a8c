namespace LetterPdf.Model;

/// <summary>A picture of a letter.</summary>
/// <param name="Content">What is drawn.</param>
/// <param name="Alt">What it shows, for people who do not see it, never empty; null for an ornament that says nothing.</param>
/// <param name="Height">On the page; null where letter.yml leaves it to the page's design.</param>
/// <param name="Span">Where letter.yml says it.</param>
public sealed record Picture(PictureContent Content, string? Alt, Length? Height, SourceSpan Span);

/// <summary>What a picture shows. The family is closed.</summary>
public abstract record PictureContent
{
    /// <summary>Width by height.</summary>
    public abstract double AspectRatio { get; }
}

/// <summary>A picture of points. The family is closed.</summary>
/// <param name="Width">In pixels; at least 1.</param>
/// <param name="Height">In pixels; at least 1.</param>
public abstract record PixelContent(int Width, int Height) : PictureContent
{
    public override double AspectRatio => (double)Width / Height;
}

/// <summary>A JPEG file as it is (ITU-T T.81), eight bits a component.</summary>
/// <param name="Components">1 for grey, 3 for colours.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record JpegContent(int Width, int Height, int Components, ReadOnlyMemory<byte> Bytes) : PixelContent(Width, Height);

/// <summary>Pixels, rows from the top, sRGB.</summary>
/// <param name="Colors">Red, green and blue of each pixel, a byte each.</param>
/// <param name="Opacity">Of each pixel, 255 for opaque; null where all are.</param>
public sealed record RasterContent(int Width, int Height, ReadOnlyMemory<byte> Colors, ReadOnlyMemory<byte>? Opacity) : PixelContent(Width, Height);
