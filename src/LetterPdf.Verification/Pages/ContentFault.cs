namespace LetterPdf.Verification;

/// <summary>What is wrong with the operators of content (ISO 32000-1, annex A).</summary>
public enum ContentFault
{
    NotUnpackable,

    /// <summary>A <see cref="SyntaxFault"/>.</summary>
    Unreadable,

    /// <summary>The word.</summary>
    NoOperator,

    TooMuchText,
    NoFont,
    SavedTooDeep,
    NeverSaved,
    TextInText,
    OutsideOfText,
    Unmarked,
    OrnamentInContent,
    ContentInContent,

    /// <summary>The number.</summary>
    DoubleIdentifier,

    MarkedTooDeep,
    NeverBegan,
    StillOpen,
    PrintColor,

    /// <summary>The kind.</summary>
    OtherColor,

    /// <summary>The kind.</summary>
    OtherColorOfGradient,

    /// <summary>Its name.</summary>
    NoPicture,

    /// <summary>Its name.</summary>
    NeitherPictureNorDrawing,

    DrawsItself,
    DrawingNotUnpackable,
    NoMask,
    NoGradient,

    /// <summary>What kind of thing.</summary>
    NoResource,
}
