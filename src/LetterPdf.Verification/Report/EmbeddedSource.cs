namespace LetterPdf.Verification;

/// <summary>A file inside the file (ISO 32000-1, 7.11.4; ISO 19005-3, annex E).</summary>
/// <param name="Path">Its name, with folders where it has them.</param>
/// <param name="MediaType">As a MIME type; null where the file says none.</param>
/// <param name="Relationship">"Source", "Data" or another of the standard's words; null where the file says
/// none.</param>
/// <param name="Bytes">Its content, unpacked.</param>
/// <param name="DeclaredSize">The length in bytes that the file states.</param>
public sealed record EmbeddedSource(
    string Path,
    string? MediaType,
    string? Relationship,
    ReadOnlyMemory<byte> Bytes,
    long? DeclaredSize
);
