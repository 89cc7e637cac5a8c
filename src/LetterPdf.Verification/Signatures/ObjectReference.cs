namespace LetterPdf.Verification;

/// <summary>What a reference to an object consists of.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Generation">0 except in files of other programs.</param>
public readonly record struct ObjectReference(int Number, int Generation);
