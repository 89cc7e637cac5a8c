using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>A digest and the paths of the files that have it: an entry of a manifest, a state or a block of
/// fixity.</summary>
/// <param name="Digest">As it is written.</param>
/// <param name="Paths">Content paths, or in a state logical paths.</param>
public sealed record DigestPaths(string Digest, ImmutableArray<string> Paths);
