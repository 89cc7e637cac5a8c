namespace LetterPdf.Signing;

/// <summary>Why a letter is not signed, and what the signer should know.</summary>
public enum SigningProblem
{
    /// <summary>The file is encrypted.</summary>
    Encrypted,

    /// <summary>The file can't be read as a PDF.</summary>
    NotPdf,

    /// <summary>Checks of the letter fail.</summary>
    HasFaults,

    /// <summary>Proof for a long time is asked for, without a time stamp.</summary>
    NoStampServer,

    /// <summary>The letter has no field for a signature.</summary>
    NoField,

    /// <summary>Every field is signed. Facts: the names of the fields.</summary>
    AllSigned,

    /// <summary>Facts: the name that was asked for, then those that there are.</summary>
    NoSuchField,

    /// <summary>Facts: the field.</summary>
    AlreadySigned,

    /// <summary>An earlier signature forbids another. Facts: its field.</summary>
    Forbidden,

    /// <summary>The time stamp is larger than the trial one.</summary>
    NoRoom,

    /// <summary>A signature does not hold afterwards. Facts: its field, then its faults.</summary>
    DoesNotHold,

    /// <summary>The signed letter has faults.</summary>
    WouldBreak,

    /// <summary>The level is not the one that was asked for. Facts: what is missing.</summary>
    ProvesLess,

    /// <summary>A note: the letter names another. Facts: whom it names, whose the certificate is.</summary>
    OtherSigner,

    /// <summary>A note: no trusted root vouches for the certificate. Facts: why.</summary>
    RootUnknown,
}
