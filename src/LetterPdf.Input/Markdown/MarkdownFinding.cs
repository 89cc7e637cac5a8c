namespace LetterPdf.Input;

/// <summary>Findings in the body's Markdown.</summary>
public enum MarkdownFinding
{
    EmptyBody,
    TooDeep,

    /// <summary>0: the most characters.</summary>
    ParagraphTooLong,

    /// <summary>0: the character's number in Unicode.</summary>
    InvalidCharacter,

    /// <summary>0: its lines.</summary>
    FrontMatter,
    Html,
    Code,
    CodeBlock,
    Picture,
    CheckBox,
    StruckOut,
    Unsupported,
    EmptyHeading,
    HeadingInside,

    /// <summary>0: its level; 1: the level that is missing above it.</summary>
    HeadingSkips,
    TooManyLevels,
    EmptyItem,

    /// <summary>0: the number that is written; 1: the one that is printed.</summary>
    OtherNumber,
    EmptyQuotation,
    EmptyFootnote,
    FootnoteNested,

    /// <summary>0: its name.</summary>
    FootnoteUnused,

    /// <summary>0: its name.</summary>
    FootnoteUnusedInText,

    /// <summary>0: its name.</summary>
    FootnoteMissing,

    /// <summary>0: its name.</summary>
    FootnoteTwice,

    /// <summary>0: the line.</summary>
    LinkUnused,

    /// <summary>0: where it leads.</summary>
    LinkNotFull,
    LinkWithoutText,

    /// <summary>0: the title.</summary>
    LinkTitle,

    /// <summary>0: the code.</summary>
    NoLanguage,

    /// <summary>0: the text in the braces.</summary>
    UnknownSpan,
    EmptyTable,

    /// <summary>0: the number of its cells; 1: that of the head.</summary>
    RowWidth,
    WideCell,
    CellOfBlocks,
}
