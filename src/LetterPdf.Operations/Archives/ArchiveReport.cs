using System.Collections.Immutable;

namespace LetterPdf.Operations;

/// <summary>All that `archive verify` has to say.</summary>
/// <param name="Folder">The archive or the object, as messages name it.</param>
/// <param name="IsObject">One object was checked, not an archive.</param>
/// <param name="Findings">In the order of the objects' paths, what concerns none before them.</param>
/// <param name="Objects">How many there are.</param>
/// <param name="Versions">Of all objects that could be read.</param>
/// <param name="Letters">How many letters were verified; null where that was not asked for.</param>
public sealed record ArchiveReport(
    string Folder,
    bool IsObject,
    ImmutableArray<ArchiveRemark> Findings,
    int Objects,
    int Versions,
    int? Letters
)
{
    /// <summary>What was tidied up before, each a line.</summary>
    public ImmutableArray<string> Repaired { get; init; } = [];

    public int Errors => Findings.Count(finding => finding.IsError);

    public int Warnings => Findings.Length - Errors;
}
