namespace LetterPdf.Trust;

/// <summary>What is known of a certificate's being taken back.</summary>
public enum RevocationOutcome
{
    /// <summary>Nobody could be asked, or nobody said anything that can be relied on.</summary>
    Unknown,

    /// <summary>Whoever issued it says that it holds.</summary>
    Good,

    /// <summary>Whoever issued it has taken it back.</summary>
    Revoked,
}
