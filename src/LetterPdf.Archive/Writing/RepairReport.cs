using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>What was done about leftovers.</summary>
/// <param name="Done">Each a <see cref="RepairStep"/>.</param>
/// <param name="Problem">Why something remains to be done; null where nothing does.</param>
public sealed record RepairReport(ImmutableArray<Reason> Done, Reason? Problem);
