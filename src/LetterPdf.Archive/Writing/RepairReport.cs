using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>What was done about leftovers.</summary>
/// <param name="Done">A sentence for each, without its final stop.</param>
/// <param name="Problem">Why not all could be done; null where all was.</param>
public sealed record RepairReport(ImmutableArray<string> Done, string? Problem);
