namespace LetterPdf.Trust;

/// <summary>Whether a signature covers the bytes that it belongs to.</summary>
public enum IntegrityOutcome
{
    /// <summary>It can't be read at all.</summary>
    Unreadable,

    /// <summary>The bytes are not those that were signed.</summary>
    Changed,

    /// <summary>It was not made with the key of the certificate, or does not say what it is for.</summary>
    Forged,

    /// <summary>
    /// It may be genuine, but its method, its digest or its key is too weak, or not known here (ETSI EN 319 102-1,
    /// INDETERMINATE with CRYPTO_CONSTRAINTS_FAILURE).
    /// </summary>
    Weak,

    /// <summary>Exactly those bytes were signed with that key.</summary>
    Intact,
}
