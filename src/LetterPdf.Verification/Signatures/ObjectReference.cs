namespace LetterPdf.Verification;

/// <summary>By what an object is referred to.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Generation">0 but in files of other programs.</param>
public readonly record struct ObjectReference(int Number, int Generation);
