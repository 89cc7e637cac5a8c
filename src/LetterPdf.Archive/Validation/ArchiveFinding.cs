using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>One place where a storage root or an object is not as it must or should be.</summary>
/// <param name="Codes">OCFL's codes for it, the nearest first; none for what OCFL does not ask.</param>
/// <param name="IsError">It must not be so; otherwise it should not.</param>
/// <param name="Place">The path from the folder that was checked; "." for that folder.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record ArchiveFinding(ImmutableArray<OcflCode> Codes, bool IsError, string Place, Reason Message);
