using LetterPdf.Trust;

namespace LetterPdf.Signing;

/// <summary>How a letter is to be signed.</summary>
public sealed record SigningOrder
{
    /// <summary>The certificate and key to sign with.</summary>
    public required SigningIdentity Identity { get; init; }

    /// <summary>Roots, and the time that the signature says it was made.</summary>
    public required TrustSettings Trust { get; init; }

    /// <summary>The field's name; null for the first that is empty.</summary>
    public string? Field { get; init; }

    /// <summary>The address of an authority for time stamps; null for a signature without one.</summary>
    public Uri? TimestampServer { get; init; }

    /// <summary>Whether to keep all proof needed later in the file; requires a time stamp.</summary>
    public bool IsLongTerm { get; init; }

    /// <summary>Reaches the servers.</summary>
    public required INetwork Network { get; init; }
}
