namespace LetterPdf.Trust;

/// <summary>Whether a signature is over the bytes that it stands for.</summary>
public enum IntegrityOutcome
{
    /// <summary>It can't be read at all.</summary>
    Unreadable,

    /// <summary>The bytes are others than were signed.</summary>
    Changed,

    /// <summary>It was not made with the key of the certificate, or in a way that proves nothing.</summary>
    Forged,

    /// <summary>Exactly those bytes were signed with that key.</summary>
    Intact,
}
