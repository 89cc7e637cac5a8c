namespace LetterPdf.Verification;

/// <summary>What is wrong with the contents of objects, whatever they are for.</summary>
public enum ObjectFault
{
    DataElsewhere,
    UnpacksToTooMuch,
    NotUnpackable,
    PackedDataEnd,

    /// <summary>The object.</summary>
    Missing,

    /// <summary>The object.</summary>
    OnlyReference,

    /// <summary>The object.</summary>
    Unreached,

    NoIdentifier,
    LongText,
    LongName,
    LargeInteger,
    LargeReal,

    /// <summary>The key.</summary>
    ForbiddenKey,

    /// <summary>The action.</summary>
    ForbiddenAction,
}
