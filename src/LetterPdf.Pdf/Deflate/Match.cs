namespace LetterPdf.Pdf;

/// <summary>Bytes that stand earlier in the data; of length 0 where there are none.</summary>
internal readonly record struct Match(int Length, int Distance);
