namespace LetterPdf.Pdf;

/// <summary>The form in which a file is written. The objects and their numbers are the same in both.</summary>
public enum PdfForm
{
    /// <summary>The product, for PDF readers: object streams, a cross-reference stream, Flate.</summary>
    Compact,

    /// <summary>
    /// For people: one key a line, a classic cross-reference table, streams of text as they are. The data of binary
    /// streams (fonts, colour profiles) are replaced by a line that gives their length and digest, so the file opens
    /// and its structure holds, but text is shown in a substitute font.
    /// </summary>
    Readable,
}
