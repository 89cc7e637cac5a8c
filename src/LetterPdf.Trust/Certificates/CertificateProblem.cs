namespace LetterPdf.Trust;

/// <summary>What is wrong with a certificate, or with the chain from it to a root. A name is empty where the
/// certificate has none.</summary>
public enum CertificateProblem
{
    /// <summary>Not formed as the standard asks. Facts: its name.</summary>
    Malformed,

    /// <summary>It has a critical extension that is not known here. Facts: its name.</summary>
    UnknownConditions,

    /// <summary>It issued another certificate without being an authority's. Facts: its name.</summary>
    NoRightToIssue,

    /// <summary>An issuer allows fewer certificates below itself.</summary>
    WayTooLong,

    /// <summary>An issuer may not vouch for its names. Facts: its name.</summary>
    NameNotAllowed,

    /// <summary>It lacks the policies that are asked for. Facts: its name.</summary>
    PoliciesNotMet,

    /// <summary>An issuer's extended key usage does not allow documents. Facts: its name.</summary>
    WayNotForDocuments,

    /// <summary>An issuer's extended key usage does not allow time stamps. Facts: its name.</summary>
    WayNotForTimestamps,

    /// <summary>It was signed with a weak or unknown method or key. Facts: its name.</summary>
    WeaklyIssued,

    /// <summary>It has expired; said of a day. Facts: its name, its end.</summary>
    Expired,

    /// <summary>It is not valid yet; said of a day. Facts: its name, its beginning.</summary>
    NotYetValid,

    /// <summary>It has expired, and when it was used is not proved. Facts: the first of the reasons.</summary>
    ExpiredUnproved,

    /// <summary>The signer's has expired. Facts: its name, its end, its issuer.</summary>
    SignerExpired,

    /// <summary>The signer's is not valid yet. Facts: its name, its beginning.</summary>
    SignerNotYetValid,

    /// <summary>One in the chain to a root can't be read.</summary>
    UnreadableOnWay,

    /// <summary>The file contains more of them than are searched.</summary>
    TooMany,

    /// <summary>The chain does not end at a trusted root. Facts: how it ends.</summary>
    NoRoot,

    /// <summary>An end: the issuer's certificate is not there. Facts: the issuer.</summary>
    IssuerMissing,

    /// <summary>An end: it has the name of a trusted root, but another key. Facts: its name.</summary>
    OtherKey,

    /// <summary>An end: the certificate itself, which vouches for itself.</summary>
    SelfIssued,

    /// <summary>An end: one that is not trusted. Facts: its name.</summary>
    NotTrusted,

    /// <summary>Its key usage is not for signing.</summary>
    NotForSigning,

    /// <summary>Its extended key usage is not for documents.</summary>
    NotForDocuments,

    /// <summary>Its key is of a kind that is not known here.</summary>
    KeyUnknown,

    /// <summary>Its RSA key is too short. Facts: its bits, the least.</summary>
    RsaKeyShort,

    /// <summary>Its elliptic-curve key is too short. Facts: its bits, the least.</summary>
    CurveKeyShort,

    /// <summary>It must not sign a letter. Facts: its name, why.</summary>
    MustNotSign,

    /// <summary>It must not sign a letter, and did. Facts: why.</summary>
    MustNotHaveSigned,

    /// <summary>It was revoked; said to the minute. Facts: its name, the time, and the cause where it is
    /// known.</summary>
    Revoked,
}
