using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>The full verdict on one signature's cryptography.</summary>
public sealed record SignatureVerdict
{
    public required IntegrityOutcome Integrity { get; init; }

    public IdentityOutcome Identity { get; init; }

    /// <summary>The signer's certificate; null where it can't be read.</summary>
    public CertificateFacts? Signer { get; init; }

    /// <summary>For instance "RSA with SHA-256"; null where it can't be read.</summary>
    public string? Algorithm { get; init; }

    /// <summary>Null where there is none.</summary>
    public TimestampVerdict? Timestamp { get; init; }

    /// <summary>Why a time stamp that is there can't even be read; null where it can, or there is none.</summary>
    public Reason? TimestampFault { get; init; }

    /// <summary>The root that vouches for the certificate; null where none does.</summary>
    public CertificateFacts? Root { get; init; }

    public RevocationStatus Revocation { get; init; } = RevocationStatus.Unknown;

    public SignatureLevel Level { get; init; }

    /// <summary>
    /// Whether its value meets the minimum of PAdES (ETSI EN 319 142-1, 6.3): signed attributes, among them the
    /// certificate's digest and no time, and the certificate included. The PDF around it is checked elsewhere.
    /// </summary>
    public bool IsBaseline { get; init; }

    /// <summary>The certificate has expired by now.</summary>
    public bool HasExpired { get; init; }

    /// <summary>Why it does not hold; none where it holds.</summary>
    public ImmutableArray<Reason> Problems { get; init; } = [];

    /// <summary>Whether the bytes are those that were signed, and it is known who signed and that they could at the
    /// time.</summary>
    public bool Holds =>
        Integrity == IntegrityOutcome.Intact
        && Identity == IdentityOutcome.Trusted
        && TimestampFault is null
        && Timestamp is null or { Holds: true }
        && Problems.IsEmpty;
}
