namespace LetterPdf.Pdf;

/// <summary>What the end of a file says about all of it (ISO 32000-1, 7.5.5).</summary>
/// <param name="Root">The number of the catalog.</param>
/// <param name="Info">The number of the document information dictionary.</param>
/// <param name="Identifier">The file's identifier.</param>
internal sealed record FileTrailer(int Root, int Info, byte[] Identifier);
