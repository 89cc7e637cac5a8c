using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>Says of each addition to a file what it made of the file before it.</summary>
internal static class UpdateAnalysis
{
    /// <summary>A report of each revision.</summary>
    public static ImmutableArray<RevisionReport> Of(FileHistory history, ImmutableArray<SignatureField> fields, FaultLog log) =>
        [.. history.Revisions.Select(revision => new RevisionReport(revision.Start, revision.End, revision.Index == 0 ? RevisionKind.Base : RevisionKind.Other, []))];
}
