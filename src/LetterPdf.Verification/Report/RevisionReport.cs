using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>What an addition to a file is.</summary>
public enum RevisionKind
{
    /// <summary>The file as it was first written.</summary>
    Base,

    /// <summary>A signature in a field that was there and empty, or in one of its own that nobody sees, and nothing
    /// else but proof data.</summary>
    Signature,

    /// <summary>Certificates, revocation lists and OCSP responses for earlier signatures (/DSS), and nothing
    /// else.</summary>
    ProofData,

    /// <summary>Anything else: the letter may not be the same as before.</summary>
    Other,
}

/// <summary>A file as it was written at one time (ISO 32000-1, 7.5.6).</summary>
/// <param name="Start">The offset where it begins; 0 for the first.</param>
/// <param name="End">The offset after the line end that follows its %%EOF.</param>
/// <param name="Kind">What the addition is.</param>
/// <param name="Changes">What it did to the file before it: where it matters, every change that does; otherwise what
/// the addition is. Empty for the first revision.</param>
public sealed record RevisionReport(int Start, int End, RevisionKind Kind, ImmutableArray<Reason> Changes)
{
    /// <summary>Whether a program other than letterpdf made one of its signatures, judging by how it is
    /// written.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether the pages' letters and the tags with their texts were the same as in the newest revision;
    /// null where that can't be determined.</summary>
    public bool? HasNewestText { get; init; }
}
