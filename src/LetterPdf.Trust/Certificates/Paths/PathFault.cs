namespace LetterPdf.Trust;

/// <summary>What keeps a path from being trusted, what matters least first.</summary>
internal enum PathFault
{
    None,

    /// <summary>One of them was not valid at the time.</summary>
    Time,

    /// <summary>One was issued with a method or a key that is too weak, or not known here (ETSI EN 319 102-1:
    /// CRYPTO_CONSTRAINTS_FAILURE).</summary>
    Weak,

    /// <summary>The certificates do not fit together, or must not be used so.</summary>
    Form,

    /// <summary>It ends at no trusted certificate.</summary>
    Root,
}
