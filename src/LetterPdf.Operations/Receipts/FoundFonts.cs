using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The fonts that a letter was set in, as they were found.</summary>
/// <param name="Shelf">A folder of them and no others.</param>
/// <param name="Digests">SHA-256 by their file names, each compared with its file.</param>
/// <param name="Missing">Of each that is not at hand, why; in sentences without a final stop.</param>
/// <param name="Faults">Where the list contradicts the fonts inside, or what this version brings; in sentences without
/// a final stop.</param>
internal sealed record FoundFonts(
    IWorkspace Shelf,
    IReadOnlyDictionary<string, string> Digests,
    ImmutableArray<string> Missing,
    ImmutableArray<string> Faults
);
