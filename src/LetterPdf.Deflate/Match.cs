namespace LetterPdf.Deflate;

/// <summary>A match with earlier bytes in the data; of length 0 where there is none.</summary>
internal readonly record struct Match(int Length, int Distance);
