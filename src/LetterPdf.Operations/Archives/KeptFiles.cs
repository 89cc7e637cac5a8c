using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The files that are to be archived.</summary>
/// <param name="Letter">The PDF.</param>
/// <param name="Reading">What the reader found in it.</param>
/// <param name="Id">The requested id, or the one that it would get.</param>
/// <param name="Extras">What is archived with it.</param>
internal sealed record KeptFiles(ReadOnlyMemory<byte> Letter, PdfReading Reading, string Id, KeptExtras Extras)
{
    /// <summary>Whether it is the first of the letters of a merge.</summary>
    public bool IsMerge { get; init; }
}
