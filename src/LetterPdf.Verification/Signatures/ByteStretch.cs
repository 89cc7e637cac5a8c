namespace LetterPdf.Verification;

/// <summary>A range of bytes in a file.</summary>
/// <param name="Start">The offset of its first byte, from 0.</param>
/// <param name="End">The offset after its last byte.</param>
public readonly record struct ByteStretch(int Start, int End)
{
    public int Length => End - Start;
}
