namespace LetterPdf.Trust;

/// <summary>What is known of a certificate's revocation.</summary>
public enum RevocationOutcome
{
    /// <summary>Nobody could be asked, or nobody said anything that can be relied on.</summary>
    Unknown,

    /// <summary>Its issuer says that it is valid.</summary>
    Good,

    /// <summary>Its issuer has revoked it.</summary>
    Revoked,
}
