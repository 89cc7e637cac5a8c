namespace LetterPdf.Input;

/// <summary>Findings about merge fields, and advice about them.</summary>
public enum MergeFinding
{
    TooManyFields,
    TooLong,
    NotWritten,
    HowWritten,

    /// <summary>0: the tag; 1: the tag that ends it.</summary>
    NotEnded,

    /// <summary>0: the tag.</summary>
    NotBegun,
    HowConditionsEnd,
    OnlyShown,
    OnlyFieldsAndConditions,
    NoNumbers,
    NumbersAre,
    NotComparable,

    /// <summary>0: the field.</summary>
    NoRecipients,
    AddRecipients,

    /// <summary>0: the field.</summary>
    MailIsPrivate,
    NameMailColumn,

    /// <summary>0: the field.</summary>
    Unknown,

    /// <summary>0 and up: the existing fields.</summary>
    FieldsAre,

    /// <summary>0: the nearest field; 1 and up: the existing fields.</summary>
    DidYouMean,

    /// <summary>0: the column's name in a text; 1 and up: the existing fields.</summary>
    NameColumn,

    /// <summary>0: the field.</summary>
    MadeLater,

    /// <summary>0: the field.</summary>
    WithoutValue,
    AskFirst,
}
