namespace LetterPdf.Model;

/// <summary>What the samples of a picture's points mean. The family is closed.</summary>
public abstract record PixelColors
{
    /// <summary>Samples of one point.</summary>
    public abstract int Channels { get; }
}

/// <summary>From black to white; of a plane of opacity, from nothing to opaque.</summary>
public sealed record GreyColors : PixelColors
{
    public override int Channels => 1;
}

/// <summary>Red, green and blue, sRGB.</summary>
public sealed record RgbColors : PixelColors
{
    public override int Channels => 3;
}

/// <summary>Numbers of colours.</summary>
/// <param name="Palette">Red, green and blue of each colour, a byte each; 1 to 256 colours, no point has
/// another.</param>
public sealed record PaletteColors(ReadOnlyMemory<byte> Palette) : PixelColors
{
    public override int Channels => 1;

    public int Count => Palette.Length / 3;
}

/// <summary>
/// Samples of all points of a picture, in the form that PNG and PDF share (ISO/IEC 15948, 7 and 9; ISO 32000-1,
/// 7.4.4.4).
/// </summary>
/// <param name="Colors">What they mean.</param>
/// <param name="BitsPerSample">1, 2, 4, 8 or 16.</param>
/// <param name="Rows">From the top; each row begins with the filter that it was changed by, and fills whole
/// bytes.</param>
/// <param name="IsDeflated">The rows are compressed, as one whole stream of zlib (RFC 1950).</param>
public sealed record PixelPlane(PixelColors Colors, int BitsPerSample, ReadOnlyMemory<byte> Rows, bool IsDeflated);
