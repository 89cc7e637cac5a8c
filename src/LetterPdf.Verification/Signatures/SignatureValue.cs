using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// A signature as it stands in a file (ISO 32000-1, 12.8.1 and table 252): what it says, and which bytes it covers.
/// Whether it is genuine is decided elsewhere; all texts are only claims.
/// </summary>
public sealed record SignatureValue
{
    /// <summary>The object number of its dictionary; 0 where that is a direct object.</summary>
    public int ObjectNumber { get; init; }

    /// <summary>"Sig", or "DocTimeStamp" for a time stamp; null where the file does not say.</summary>
    public string? Type { get; init; }

    public string? Filter { get; init; }

    /// <summary>The kind of signature: "ETSI.CAdES.detached", "adbe.pkcs7.detached" or "ETSI.RFC3161".</summary>
    public string? SubFilter { get; init; }

    /// <summary>Pairs of an offset and a length in bytes, as written.</summary>
    public ImmutableArray<long> ByteRange { get; init; } = [];

    /// <summary>The signature itself (CMS), without the zeros after it; empty where there is none.</summary>
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

    /// <summary>What may be changed after a certifying signature (12.8.2.2): 1 nothing, 2 forms and signatures, 3
    /// comments too; null for other signatures.</summary>
    public int? CertificationLevel { get; init; }

    public ImmutableArray<FieldLock> Locks { get; init; } = [];

    /// <summary>The revision that it stands in, from 0: <see cref="VerificationReport.Revisions"/>.</summary>
    public int Revision { get; init; }

    /// <summary>Whether it covers its own revision from the first byte to the last, leaving out only
    /// itself.</summary>
    public bool CoversRevision { get; init; }

    /// <summary>What is wrong with it, in the order of its form.</summary>
    public ImmutableArray<Reason> Faults { get; init; } = [];

    /// <summary>Whether it vouches for a time rather than for a text.</summary>
    public bool IsTimeStamp => Type is "DocTimeStamp" || SubFilter is "ETSI.RFC3161";
}
