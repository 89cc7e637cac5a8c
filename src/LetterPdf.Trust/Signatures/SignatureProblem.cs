namespace LetterPdf.Trust;

/// <summary>What is wrong with a signature's value.</summary>
public enum SignatureProblem
{
    /// <summary>It is not CMS.</summary>
    Unreadable,

    /// <summary>It is CMS of another kind.</summary>
    NotSignedData,

    /// <summary>It has no signer.</summary>
    NobodySigned,

    /// <summary>It has more than one signer.</summary>
    SeveralSigners,

    /// <summary>Its content is not plain data that stands elsewhere.</summary>
    NotForDocument,

    /// <summary>The signer's certificate is not there.</summary>
    CertificateMissing,

    /// <summary>The content has another digest.</summary>
    Changed,

    /// <summary>Its attributes do not say what was signed.</summary>
    ContentUnsaid,

    /// <summary>Its digest or its method is too weak, or not known here.</summary>
    Weak,

    /// <summary>It names two digests.</summary>
    TwoDigests,

    /// <summary>It does not fit the certificate's key.</summary>
    OfOtherKey,

    /// <summary>It names another certificate.</summary>
    OfOtherCertificate,
}
