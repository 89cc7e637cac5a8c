namespace LetterPdf.Trust;

/// <summary>What is wrong with a file of certificates or keys.</summary>
public enum IdentityProblem
{
    /// <summary>Neither PKCS #12 nor PEM, or damaged.</summary>
    NotPkcs12,

    /// <summary>The file is under a passphrase, and none was given.</summary>
    PassphraseMissing,

    /// <summary>The private key is under a passphrase, and none was given.</summary>
    KeyPassphraseMissing,

    /// <summary>It does not open with this passphrase.</summary>
    WrongPassphrase,

    /// <summary>The file opens, and its private key does not.</summary>
    KeyShut,

    /// <summary>A part of a PKCS #12 file is damaged.</summary>
    PartDamaged,

    /// <summary>A part of a PEM file is damaged. Facts: its label.</summary>
    PemPartDamaged,

    /// <summary>It is encrypted in the old form of RFC 1421.</summary>
    OldEncryption,

    /// <summary>The passphrase derivation asks for more rounds than any real program.</summary>
    TooMuchWork,

    /// <summary>It is encrypted for a certificate.</summary>
    ProtectedByCertificate,

    /// <summary>It is encrypted with RC2, which the platform does not know.</summary>
    ProtectedByRc2,

    /// <summary>It is encrypted in a way that is not known here. Facts: the identifier of its method.</summary>
    ProtectionUnknown,

    /// <summary>How it is encrypted does not follow the standard.</summary>
    ProtectionNotStandard,

    /// <summary>Neither PEM nor a certificate in DER.</summary>
    NotCertificate,

    /// <summary>It holds no certificate.</summary>
    NoCertificate,

    /// <summary>It holds no private key.</summary>
    NoKey,

    /// <summary>It holds more than one private key.</summary>
    SeveralKeys,

    /// <summary>The private key is of another certificate.</summary>
    KeyOfAnother,

    /// <summary>The key is for PSS with a digest or a salt that can't be made here.</summary>
    KeyBound,

    /// <summary>The key is neither RSA nor on a known curve.</summary>
    KeyKindUnknown,

    /// <summary>The key can't be read, or its curve is not known.</summary>
    KeyDamaged,

    /// <summary>The key can be read, but does not sign.</summary>
    KeyCannotSign,
}
