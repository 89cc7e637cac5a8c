using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>What was found in one object.</summary>
/// <param name="Folder">Its path in the storage; empty for the storage itself.</param>
/// <param name="Declared">The version of OCFL that it declares; null where it declares none.</param>
/// <param name="Inventory">Its newest inventory; null where it could not be read far enough.</param>
/// <param name="Findings">All that is wrong with it.</param>
public sealed record ObjectReport(
    string Folder,
    OcflVersion? Declared,
    Inventory? Inventory,
    ImmutableArray<ArchiveFinding> Findings
)
{
    /// <summary>Whether there are no errors; there may be warnings.</summary>
    public bool IsValid => !Findings.Any(finding => finding.IsError);
}
