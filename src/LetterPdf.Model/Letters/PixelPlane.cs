namespace LetterPdf.Model;

/// <summary>The meaning of a picture's samples. The family is closed.</summary>
public abstract record PixelColors
{
    /// <summary>The number of samples in a pixel.</summary>
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

/// <summary>Indices into a palette.</summary>
/// <param name="Palette">Red, green and blue of each colour, one byte each; 1 to 256 colours, and no pixel has
/// another index.</param>
public sealed record PaletteColors(ReadOnlyMemory<byte> Palette) : PixelColors
{
    public override int Channels => 1;

    public int Count => Palette.Length / 3;
}

/// <summary>
/// The samples of all pixels of a picture, in the form that PNG and PDF share (ISO/IEC 15948, 7 and 9; ISO 32000-1,
/// 7.4.4.4).
/// </summary>
/// <param name="Colors">The meaning of the samples.</param>
/// <param name="BitsPerSample">1, 2, 4, 8 or 16.</param>
/// <param name="Rows">From the top; each row begins with the number of its filter, and fills whole bytes.</param>
/// <param name="IsDeflated">Whether the rows are compressed, as one complete zlib stream (RFC 1950).</param>
public sealed record PixelPlane(PixelColors Colors, int BitsPerSample, ReadOnlyMemory<byte> Rows, bool IsDeflated);
