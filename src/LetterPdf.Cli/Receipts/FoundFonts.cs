using LetterPdf.Model;

namespace LetterPdf.Cli.Receipts;

/// <summary>The fonts that a letter was set in, as they were found.</summary>
/// <param name="Shelf">A folder of them and no others.</param>
/// <param name="Digests">SHA-256 by their file names, each compared with its file.</param>
internal sealed record FoundFonts(IWorkspace Shelf, IReadOnlyDictionary<string, string> Digests);
