using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Trust;

namespace LetterPdf.Verification;

/// <summary>A signature in a file: what it says, what it covers, what came after it, and whether it is
/// genuine.</summary>
/// <param name="Field">The field and what stands in it.</param>
/// <param name="Verdict">The verdict on its cryptography.</param>
/// <param name="Later">What was added to the file after it, the oldest first.</param>
public sealed record SignatureReport(
    SignatureField Field,
    SignatureVerdict Verdict,
    ImmutableArray<RevisionReport> Later
)
{
    /// <summary>How many signatures by people were made after it.</summary>
    public int LaterSignatures { get; init; }

    /// <summary>How many time stamps for the whole file were made after it.</summary>
    public int LaterTimestamps { get; init; }

    /// <summary>Whether a program other than letterpdf made it, judging by how it is written.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether bytes follow the file's end that belong to nothing.</summary>
    public bool HasLooseEnd { get; init; }

    /// <summary>Whether programs that repair what they read may find a different document in the file than was
    /// signed.</summary>
    public bool HasOtherReading { get; init; }

    /// <summary>The signature as it stands in the field.</summary>
    public SignatureValue Value => Field.Value!;

    /// <summary>
    /// Whether it is what PAdES calls a baseline signature (ETSI EN 319 142-1, 6.3) and so has a level; any other is
    /// a plain PDF signature (CMS), whatever its certificate is worth.
    /// </summary>
    public bool IsBaseline => Value.SubFilter is "ETSI.CAdES.detached" && Verdict.IsBaseline;

    /// <summary>Something that matters was added after it.</summary>
    public bool WasChanged => HasLooseEnd || Later.Any(revision => revision.Kind == RevisionKind.Other);

    /// <summary>It covers all of the file that was there, those bytes are the same, and nothing that matters was
    /// added.</summary>
    public bool IsUntouched =>
        Verdict.Integrity == IntegrityOutcome.Intact
        && Value is { CoversRevision: true, Faults.IsEmpty: true }
        && !WasChanged
        && !HasOtherReading;

    /// <summary>Whether it is untouched, and it is known who signed and that they were able to when they
    /// did.</summary>
    public bool Holds => IsUntouched && Verdict.Holds;

    /// <summary>What is wrong with its place in the file and with what came after it.</summary>
    public ImmutableArray<Reason> FileFaults =>
        [
            .. Value.Faults,
            .. Later.Where(revision => revision.Kind == RevisionKind.Other).SelectMany(revision => revision.Changes),
            .. HasLooseEnd ? [SignatureFault.BytesBehindEnd] : Array.Empty<Reason>(),
            .. HasOtherReading ? [SignatureFault.RepairedOtherwise] : Array.Empty<Reason>(),
        ];
}
