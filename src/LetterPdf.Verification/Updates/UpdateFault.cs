namespace LetterPdf.Verification;

/// <summary>What an addition did to the file before it, other than sign it or add proof.</summary>
public enum UpdateFault
{
    /// <summary>What was done.</summary>
    AfterWriting,

    /// <summary>Who signed, and what was done then.</summary>
    AfterSignatureOf,

    /// <summary>The field that was signed, and what was done then.</summary>
    AfterSignatureIn,

    TooLarge,
    Nothing,

    /// <summary>How many things.</summary>
    More,

    /// <summary>The field.</summary>
    Forbidden,

    /// <summary>The field, and the page's number.</summary>
    DrawnOnPage,

    /// <summary>The field.</summary>
    DrawnOnSomePage,

    OtherProof,
    ProofTaken,
    RootExchanged,
    InformationExchanged,
    IdentifierExchanged,

    /// <summary>The key.</summary>
    TrailerKey,

    /// <summary>Its number.</summary>
    PageAdded,

    /// <summary>The number that it had.</summary>
    PageRemoved,

    PagesMoved,

    /// <summary>The page's number.</summary>
    PageContent,

    /// <summary>The page's number, and the key.</summary>
    PageSize,

    /// <summary>The page's number.</summary>
    PageAnnotations,

    /// <summary>The page's number.</summary>
    PageResources,

    /// <summary>The page's number, and the key.</summary>
    PageKey,

    Unreached,

    /// <summary>A <see cref="DocumentPart"/>.</summary>
    FoundChanged,

    /// <summary>A <see cref="DocumentPart"/>.</summary>
    Found,

    /// <summary>A <see cref="DocumentPart"/>.</summary>
    Added,

    /// <summary>A <see cref="DocumentPart"/>.</summary>
    Taken,

    /// <summary>A <see cref="DocumentPart"/>.</summary>
    Exchanged,

    /// <summary>What it was and what it is, each a <see cref="DocumentPart"/>.</summary>
    MadeInto,

    /// <summary>A <see cref="DocumentPart"/>.</summary>
    Replaced,

    /// <summary>A <see cref="DocumentPart"/>, and its keys.</summary>
    Changed,
}
