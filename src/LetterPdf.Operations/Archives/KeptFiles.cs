using System.Collections.Immutable;
using LetterPdf.Archive;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>What is to be archived.</summary>
/// <param name="Letter">The PDF.</param>
/// <param name="Reading">What a reader finds in it.</param>
/// <param name="Id">The id that was asked for, or that it would get.</param>
/// <param name="Others">Further files.</param>
/// <param name="By">Who archives it; null where nobody says so.</param>
internal sealed record KeptFiles(
    ReadOnlyMemory<byte> Letter,
    PdfReading Reading,
    string Id,
    ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> Others,
    ArchiveUser? By
);
