using System.Collections.Immutable;

namespace LetterPdf.Operations;

/// <summary>The findings of `archive verify`.</summary>
/// <param name="Folder">The archive or the object, as messages name it.</param>
/// <param name="IsObject">Whether one object was checked, not an archive.</param>
/// <param name="Findings">The findings, in the order of the objects' paths; those about no object come first.</param>
/// <param name="Objects">The number of objects.</param>
/// <param name="Versions">The number of versions in all objects that could be read.</param>
/// <param name="Letters">The number of letters that were verified; null where that was not requested.</param>
public sealed record ArchiveReport(
    string Folder,
    bool IsObject,
    ImmutableArray<ArchiveRemark> Findings,
    int Objects,
    int Versions,
    int? Letters
)
{
    /// <summary>What was tidied up first, line by line.</summary>
    public ImmutableArray<string> Repaired { get; init; } = [];

    public int Errors => Findings.Count(finding => finding.IsError);

    public int Warnings => Findings.Length - Errors;
}
