namespace LetterPdf.Verification;

/// <summary>An addition that changes nothing: a signature, or proof data.</summary>
public enum UpdateFact
{
    ProofAdded,

    /// <summary>The field.</summary>
    SignatureAdded,

    /// <summary>The field.</summary>
    ForeignSignatureAdded,

    /// <summary>The field.</summary>
    SignatureInOwnField,

    /// <summary>The field.</summary>
    TimestampAdded,

    /// <summary>The field.</summary>
    ForeignTimestampAdded,

    /// <summary>The field.</summary>
    TimestampInOwnField,
}
