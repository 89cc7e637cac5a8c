namespace LetterPdf.Verification;

/// <summary>Where tags and the content of pages do not match.</summary>
public enum TagContentFault
{
    /// <summary>The text.</summary>
    Untagged,

    /// <summary>The text.</summary>
    InTwoTags,

    /// <summary>The tag.</summary>
    NoContent,

    /// <summary>How it is marked, and its tag.</summary>
    OtherTag,

    /// <summary>The tag.</summary>
    NoAnnotation,

    NoParentTree,

    /// <summary>The number.</summary>
    NoWayBack,

    /// <summary>The number.</summary>
    OtherWayBack,

    NextNumber,
    NumberOfPage,
    NumberOfAnnotation,
}
