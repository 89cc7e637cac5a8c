namespace LetterPdf.Verification;

/// <summary>A stretch of a file.</summary>
/// <param name="Start">Its first byte, from 0.</param>
/// <param name="End">The byte behind its last.</param>
public readonly record struct ByteStretch(int Start, int End)
{
    public int Length => End - Start;
}
