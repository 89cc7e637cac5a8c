using System.Collections.Immutable;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>A place where an archive, or a letter in it, breaks a requirement or a recommendation.</summary>
/// <param name="Codes">OCFL's codes for it, the closest first; empty where OCFL has none.</param>
/// <param name="IsError">Whether it breaks a requirement; otherwise a recommendation.</param>
/// <param name="Place">The path from the folder that was checked; "." for that folder.</param>
/// <param name="Message">What is wrong there: a sentence without its full stop.</param>
public sealed record ArchiveRemark(ImmutableArray<OcflCode> Codes, bool IsError, string Place, string Message)
{
    internal static ArchiveRemark Of(ArchiveFinding finding) =>
        new(finding.Codes, finding.IsError, finding.Place, ReasonWords.Of(finding.Message));
}
