using System.Collections.Immutable;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>One place where an archive, or a letter in it, is not as it must or should be.</summary>
/// <param name="Codes">OCFL's codes for it, the nearest first; none for what OCFL does not ask.</param>
/// <param name="IsError">It must not be so; otherwise it should not.</param>
/// <param name="Place">The path from the folder that was checked; "." for that folder.</param>
/// <param name="Message">What is wrong there: a sentence without its final stop.</param>
public sealed record ArchiveRemark(ImmutableArray<OcflCode> Codes, bool IsError, string Place, string Message)
{
    internal static ArchiveRemark Of(ArchiveFinding finding) =>
        new(finding.Codes, finding.IsError, finding.Place, ReasonWords.Of(finding.Message));
}
