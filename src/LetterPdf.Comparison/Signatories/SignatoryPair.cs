namespace LetterPdf.Comparison;

/// <summary>One organization in both letters.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
public sealed record SignatoryPair(SignatoryEntry Before, SignatoryEntry After);
