using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>Further digests of content files, by one algorithm (OCFL 1.1, 3.5.4).</summary>
public sealed record FixityBlock(DigestAlgorithm Algorithm, ImmutableArray<DigestPaths> Entries);
