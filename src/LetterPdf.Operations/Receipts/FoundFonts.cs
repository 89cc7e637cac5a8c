using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The fonts that a letter was set in, as they were found.</summary>
/// <param name="Shelf">A folder with these fonts and no others.</param>
/// <param name="Digests">SHA-256 by their file names, each compared with its file.</param>
/// <param name="Missing">Why each missing one is not available; sentences without their full stops.</param>
/// <param name="Faults">Where the list contradicts the fonts inside, or those that come with this version; sentences
/// without their full stops.</param>
internal sealed record FoundFonts(
    IWorkspace Shelf,
    IReadOnlyDictionary<string, string> Digests,
    ImmutableArray<string> Missing,
    ImmutableArray<string> Faults
);
