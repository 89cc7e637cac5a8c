namespace LetterPdf.Pdf;

/// <summary>Measures of what has been written that ISO 19005-2, 6.1.13 limits.</summary>
/// <param name="LongestString">Bytes of the longest string.</param>
/// <param name="LongestName">Bytes of the longest name.</param>
/// <param name="Objects">Number of indirect objects.</param>
public readonly record struct PdfLimits(int LongestString, int LongestName, int Objects);
