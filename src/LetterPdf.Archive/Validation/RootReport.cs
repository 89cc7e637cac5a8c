using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>What was found in a storage root.</summary>
/// <param name="Declared">The version of OCFL that it declares; null where it declares none.</param>
/// <param name="Findings">What is wrong beside its objects.</param>
/// <param name="Objects">What is wrong with each, in the order of their paths.</param>
/// <param name="Leftovers">The paths of what a program that was stopped left behind.</param>
public sealed record RootReport(
    OcflVersion? Declared,
    ImmutableArray<ArchiveFinding> Findings,
    ImmutableArray<ObjectReport> Objects,
    ImmutableArray<string> Leftovers
)
{
    /// <summary>Whether there are no errors; there may be warnings.</summary>
    public bool IsValid => !Findings.Any(finding => finding.IsError) && Objects.All(item => item.IsValid);
}
