using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// A signature as it stands in a file (ISO 32000-1, 12.8.1 and table 252): what it says, and which bytes it covers.
/// Whether it is genuine is not asked here; all texts are only what somebody wrote.
/// </summary>
public sealed record SignatureValue
{
    /// <summary>Of the dictionary; 0 where it is no object of its own.</summary>
    public int ObjectNumber { get; init; }

    /// <summary>"Sig", or "DocTimeStamp" for a time stamp; null where it is not said.</summary>
    public string? Type { get; init; }

    public string? Filter { get; init; }

    /// <summary>Of what kind the signature is: "ETSI.CAdES.detached", "adbe.pkcs7.detached" or
    /// "ETSI.RFC3161".</summary>
    public string? SubFilter { get; init; }

    /// <summary>Pairs of a first byte and a length, as they stand there.</summary>
    public ImmutableArray<long> ByteRange { get; init; } = [];

    /// <summary>The signature itself (CMS), without the zeros behind it; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Contents { get; init; }

    /// <summary>How many zero bytes follow it.</summary>
    public int Padding { get; init; }

    /// <summary>Where its digits stand, with both angle brackets; null where that can't be said.</summary>
    public ByteStretch? ContentsRange { get; init; }

    /// <summary>When it was made, as its maker says: "D:20240522120000Z".</summary>
    public string? ClaimedTime { get; init; }

    /// <summary>Who made it, as its maker says.</summary>
    public string? Name { get; init; }

    public string? Reason { get; init; }

    public string? Location { get; init; }

    public string? ContactInfo { get; init; }

    /// <summary>What may be changed after a signature that certifies (12.8.2.2): 1 nothing, 2 forms and signatures, 3
    /// comments too; null for others.</summary>
    public int? CertificationLevel { get; init; }

    public ImmutableArray<FieldLock> Locks { get; init; } = [];

    /// <summary>The revision that it stands in, from 0: <see cref="VerificationReport.Revisions"/>.</summary>
    public int Revision { get; init; }

    /// <summary>It covers its own revision from the first byte to the last, and leaves out only itself.</summary>
    public bool CoversRevision { get; init; }

    /// <summary>What is wrong with it, in the order of its form.</summary>
    public ImmutableArray<Reason> Faults { get; init; } = [];

    /// <summary>Somebody's word for a time, not for a text.</summary>
    public bool IsTimeStamp => Type is "DocTimeStamp" || SubFilter is "ETSI.RFC3161";
}
