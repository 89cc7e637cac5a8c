namespace LetterPdf.Comparison;

/// <summary>Two places, one in each of two sequences, that belong together.</summary>
/// <param name="Before">In the first, from 0.</param>
/// <param name="After">In the second, from 0.</param>
internal readonly record struct SequenceMatch(int Before, int After);
