namespace LetterPdf.Verification;

/// <summary>An object as it was found in the file.</summary>
/// <param name="Number">The number by which others refer to it.</param>
/// <param name="Generation">0 in a file that was written once.</param>
/// <param name="Value">What it is.</param>
/// <param name="Text">Its bytes as written; for a stream, those of its dictionary.</param>
/// <param name="Place">The offset in the file where that text begins; null in an object stream.</param>
internal sealed record StoredObject(int Number, int Generation, PdfValue Value, ReadOnlyMemory<byte> Text, int? Place);
