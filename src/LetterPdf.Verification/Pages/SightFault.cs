namespace LetterPdf.Verification;

/// <summary>Where the text that is said may differ from what is seen.</summary>
public enum SightFault
{
    /// <summary>The operator.</summary>
    PageOperator,

    /// <summary>The operator.</summary>
    DrawingOperator,

    /// <summary>The operator.</summary>
    OperatorOrder,

    SmallText,
    StretchedText,
    OtherInText,
    OtherMark,
    HidingMark,
    OutsideOfPage,
    FilledArea,
    TooMuchOnPage,
    TooMuchOnPages,
    Covered,

    /// <summary>What is read aloud, and what is shown.</summary>
    SpokenOtherwise,
}
