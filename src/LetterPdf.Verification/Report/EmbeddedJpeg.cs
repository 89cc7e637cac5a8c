namespace LetterPdf.Verification;

/// <summary>A picture that stands in the file as a JPEG (ISO 32000-1, 7.4.8).</summary>
/// <param name="ObjectNumber">The object number of its stream.</param>
/// <param name="Bytes">The JPEG file.</param>
/// <param name="Width">In pixels, as the file says; null where it does not.</param>
/// <param name="Height">In pixels, as the file says; null where it does not.</param>
/// <param name="Channels">How many samples a pixel has, as the file says; null where it does not.</param>
public sealed record EmbeddedJpeg(
    int ObjectNumber,
    ReadOnlyMemory<byte> Bytes,
    long? Width,
    long? Height,
    int? Channels
);
