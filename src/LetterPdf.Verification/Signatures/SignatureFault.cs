namespace LetterPdf.Verification;

/// <summary>What is wrong with a signature as it stands in the file.</summary>
public enum SignatureFault
{
    /// <summary>The field, and what is wrong with the signature there.</summary>
    InField,

    NoSignature,
    NoObject,
    NoType,
    OtherKind,
    Scattered,
    Digests,
    Empty,
    NotHexadecimal,
    OtherValue,
    InTwoFields,
    NameOfAnother,
    NoRange,
    OtherRange,
    RangeOutsideFile,
    Overlap,

    /// <summary>How many bytes.</summary>
    UncoveredStart,

    UnknownEnd,
    RangeBehindEnd,

    /// <summary>How many bytes.</summary>
    UncoveredEnd,

    UnknownValue,

    /// <summary>How many bytes too many.</summary>
    WideGap,

    GapElsewhere,
    BytesBehindEnd,
    BytesUnsaid,
    KindUnsaid,

    /// <summary>Its /SubFilter.</summary>
    KindUnknown,

    RepairedOtherwise,
}
