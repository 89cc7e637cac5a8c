namespace LetterPdf.Verification;

/// <summary>What is wrong with the annotations of pages.</summary>
public enum AnnotationFault
{
    OtherKind,
    LinkNowhere,
    LinkWithoutTag,
    LinkHidden,
    LinkWithoutWords,
    LinkOutside,

    /// <summary>The key.</summary>
    LinkKey,

    LinkFrame,
    LinkFlags,
    LinkTarget,
    FieldWithoutTag,
    OtherField,
    FieldHidden,
    FieldSeen,
}
