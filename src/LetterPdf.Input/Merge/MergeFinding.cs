namespace LetterPdf.Input;

/// <summary>What is found in merge fields, and what to do about it.</summary>
public enum MergeFinding
{
    TooManyFields,
    TooLong,
    NotWritten,
    HowWritten,
    OnlyShown,
    OnlyFieldsAndConditions,
    NoNumbers,
    NumbersAre,
    NotComparable,

    /// <summary>0: the field.</summary>
    MailMerge,

    /// <summary>0: the field.</summary>
    Unknown,

    /// <summary>0 and up: the fields that there are.</summary>
    FieldsAre,

    /// <summary>0: the nearest field; 1 and up: the fields that there are.</summary>
    DidYouMean,

    /// <summary>0: the field.</summary>
    MadeLater,

    /// <summary>0: the field.</summary>
    WithoutValue,
    AskFirst,
}
