namespace LetterPdf.Verification;

/// <summary>Where programs that repair what they read may find a different document.</summary>
public enum RepairFault
{
    /// <summary>The byte of the list, and the one where it differs.</summary>
    FormOfList,

    /// <summary>The byte of the list.</summary>
    RangesOfList,

    /// <summary>The byte of the list.</summary>
    PackingOfList,

    /// <summary>The object.</summary>
    NoLineStart,

    /// <summary>The byte.</summary>
    FormOfEnd,

    /// <summary>The byte, and the word.</summary>
    StrayWord,

    /// <summary>The first byte, the word, and how many more there are.</summary>
    StrayWords,

    StrayContainer,
    LengthElsewhere,
}
