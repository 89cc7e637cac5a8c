namespace LetterPdf.Verification;

/// <summary>What is wrong with the tag tree (ISO 32000-1, 14.7 and 14.8).</summary>
public enum TagFault
{
    NoTree,
    NoTag,
    TooMany,

    /// <summary>The tag.</summary>
    Parent,

    RoleMap,

    /// <summary>The tag.</summary>
    UnknownKind,

    /// <summary>The tag, and the one around it.</summary>
    Nesting,

    /// <summary>The text.</summary>
    Order,

    /// <summary>The heading, its level, and that of the one before.</summary>
    HeadingLevel,

    ListNumbering,
    RowWidths,
    HeadScope,
    NoteWithoutName,

    /// <summary>Its name.</summary>
    NoteUnlisted,

    Picture,
    FieldTag,

    /// <summary>The tag.</summary>
    FieldElsewhere,

    LinkTag,

    /// <summary>The tag.</summary>
    LinkElsewhere,

    /// <summary>What stands there.</summary>
    Language,

    /// <summary>The tag, and the key.</summary>
    Key,

    WordsInPicture,

    /// <summary>The tag.</summary>
    Attributes,
}
