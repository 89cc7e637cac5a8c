namespace LetterPdf.Pdf;

/// <summary>The content of a stream, which decides how it is written.</summary>
public enum StreamKind
{
    /// <summary>
    /// Text that a person can read (content, CMaps): Flate in the product, as it is in the readable form.
    /// </summary>
    Text,

    /// <summary>Fonts, colour profiles: Flate in the product, a stand-in line in the readable form.</summary>
    Binary,

    /// <summary>
    /// Rows of pixels: Flate in the product however little it saves, because the caller adds Flate's parameters; a
    /// stand-in line in the readable form.
    /// </summary>
    Flate,

    /// <summary>Complete Flate data: as they are in the product, a stand-in line in the readable form.</summary>
    Deflated,

    /// <summary>
    /// Encoded already in another way, such as JPEG; the caller names the filter. A stand-in line in the readable form.
    /// </summary>
    Encoded,

    /// <summary>
    /// Never filtered: XMP metadata, which tools that know no PDF look for in the bytes (ISO 19005-2, 6.6.2).
    /// </summary>
    Plain,
}
