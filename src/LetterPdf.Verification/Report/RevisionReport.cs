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

    /// <summary>Certificates, revocation lists and status answers for earlier signatures (/DSS), and nothing
    /// else.</summary>
    ProofData,

    /// <summary>Anything else: the letter may be another than before.</summary>
    Other,
}

/// <summary>A file as it was written at one time (ISO 32000-1, 7.5.6).</summary>
/// <param name="Start">The byte where it begins; 0 for the first.</param>
/// <param name="End">The byte behind the line end that follows its %%EOF.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Changes">What it made of the file before it: of one that
/// matters all that matters, of another what it is; none for the first.</param>
public sealed record RevisionReport(int Start, int End, RevisionKind Kind, ImmutableArray<Reason> Changes)
{
    /// <summary>Another program than letterpdf made one of its signatures, as can be seen in how it is
    /// written.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The pages' letters and the tags with their texts were the same as they are now; null where that can't
    /// be said.</summary>
    public bool? HasNewestText { get; init; }
}
