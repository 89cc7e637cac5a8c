using System.Collections.Immutable;
using LetterPdf.Archive;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The files that are to be archived.</summary>
/// <param name="Letter">The PDF.</param>
/// <param name="Reading">What the reader found in it.</param>
/// <param name="Id">The requested id, or the one that it would get.</param>
/// <param name="Others">Further files.</param>
/// <param name="By">Who archives it; null where that is not given.</param>
internal sealed record KeptFiles(
    ReadOnlyMemory<byte> Letter,
    PdfReading Reading,
    string Id,
    ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> Others,
    ArchiveUser? By
);
