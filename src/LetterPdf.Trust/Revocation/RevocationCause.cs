namespace LetterPdf.Trust;

/// <summary>Why a certificate was revoked (RFC 5280, 5.3.1, CRLReason).</summary>
public enum RevocationCause
{
    /// <summary>Number 1.</summary>
    KeyCompromise,

    /// <summary>Number 2.</summary>
    AuthorityCompromise,

    /// <summary>Number 3.</summary>
    AffiliationChanged,

    /// <summary>Number 4.</summary>
    Superseded,

    /// <summary>Number 5.</summary>
    CessationOfOperation,

    /// <summary>Number 6.</summary>
    CertificateHold,

    /// <summary>Number 9.</summary>
    PrivilegeWithdrawn,

    /// <summary>Number 10.</summary>
    AttributeAuthorityCompromise,
}
