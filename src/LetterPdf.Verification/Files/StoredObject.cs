namespace LetterPdf.Verification;

/// <summary>An object as it was found in the file.</summary>
/// <param name="Number">By which others refer to it.</param>
/// <param name="Generation">0 in a file that was written once.</param>
/// <param name="Value">What it is.</param>
internal sealed record StoredObject(int Number, int Generation, PdfValue Value);
