namespace LetterPdf.Trust;

/// <summary>What is wrong with a time stamp, or with a server's answer.</summary>
public enum TimestampProblem
{
    /// <summary>It is not CMS.</summary>
    Unreadable,

    /// <summary>It is CMS of another kind.</summary>
    NotTimestamp,

    /// <summary>The authority's certificate is not there.</summary>
    CertificateMissing,

    /// <summary>It may be genuine. Facts: why that is not enough.</summary>
    ProvesNothing,

    /// <summary>Its signature does not hold. Facts: why.</summary>
    NotGenuine,

    /// <summary>It does not name the authority's certificate.</summary>
    CertificateUnsaid,

    /// <summary>What it is for is named by a weak or unknown digest.</summary>
    WeakDigest,

    /// <summary>The certificate is for something else.</summary>
    NotForTimestamps,

    /// <summary>It is for another value.</summary>
    OfOtherSignature,

    /// <summary>Its time is still to come. Facts: the time.</summary>
    StillToCome,

    /// <summary>The server gave no answer. Facts: its address, why.</summary>
    NoAnswer,

    /// <summary>The server's answer does not grant the request. Facts: its address.</summary>
    Refused,

    /// <summary>The server's time stamp has a fault. Facts: its address, the fault.</summary>
    FromServer,

    /// <summary>The server's time stamp is for another value. Facts: its address.</summary>
    ForSomethingElse,

    /// <summary>Facts: the server's address, its time, this machine's.</summary>
    ClocksDisagree,
}
