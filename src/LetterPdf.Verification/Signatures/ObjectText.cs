namespace LetterPdf.Verification;

/// <summary>An object that is a dictionary, as it is written in the file.</summary>
/// <param name="Number">By which others refer to it.</param>
/// <param name="Generation">0 but in files of other programs.</param>
/// <param name="Dictionary">Its bytes from the first angle bracket to the last, also where it stands in an object stream.</param>
public sealed record ObjectText(int Number, int Generation, ReadOnlyMemory<byte> Dictionary);

/// <summary>By what an object is referred to.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Generation">0 but in files of other programs.</param>
public readonly record struct ObjectReference(int Number, int Generation);
