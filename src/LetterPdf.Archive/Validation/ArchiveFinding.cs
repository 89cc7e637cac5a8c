using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>One place where a storage root or an object violates a requirement or a recommendation.</summary>
/// <param name="Codes">OCFL's codes for it, the most specific first; none for what OCFL does not cover.</param>
/// <param name="IsError">Whether a requirement is violated rather than a recommendation.</param>
/// <param name="Place">The path relative to the folder that was checked; "." for that folder.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record ArchiveFinding(ImmutableArray<OcflCode> Codes, bool IsError, string Place, Reason Message);
