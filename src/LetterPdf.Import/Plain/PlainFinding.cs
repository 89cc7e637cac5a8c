namespace LetterPdf.Import;

/// <summary>What is found in a plain text, and what of it was read differently from how it is written. "Lines" are
/// how many there are, then the numbers of the first of them.</summary>
public enum PlainFinding
{
    /// <summary>0: the file; 1: its kind (<see cref="PlainPhrase"/>).</summary>
    OtherKind,

    /// <summary>0: the file.</summary>
    Empty,

    /// <summary>0: the file; 1: the limit in megabytes.</summary>
    FileTooLarge,

    /// <summary>0: the file; 1: the limit in characters.</summary>
    TextTooLong,

    /// <summary>0: the limit.</summary>
    TooDeep,

    /// <summary>0: the limit.</summary>
    TooManyFindings,

    /// <summary>0: the file; 1: the line; 2: the word that was guessed.</summary>
    EncodingGuessed,

    /// <summary>0: the byte, in hexadecimal digits.</summary>
    UnassignedByte,

    /// <summary>0: the character's number, "U+0000"; 1: how many such there are.</summary>
    Character,

    /// <summary>0: one of the codes; 1: how many lines have such.</summary>
    QuotedPrintable,

    /// <summary>Lines of a mail's header.</summary>
    HeaderLeftOut,

    /// <summary>Lines of a mail's signature.</summary>
    SignatureLeftOut,

    /// <summary>Lines that say who wrote what is quoted.</summary>
    AttributionLeftOut,

    /// <summary>0: lines that were joined; 1: paragraphs that were made of them.</summary>
    JoinedLines,

    /// <summary>A joint that may be wrong. 0: the second line; 1: the words before; 2: the words behind.</summary>
    DoubtfulJoint,

    /// <summary>0: how many further ones there are.</summary>
    MoreDoubtfulJoints,

    /// <summary>A hyphen at a line's end, which was kept. 0: the line; 1: the word as it was joined.</summary>
    HyphenKept,

    /// <summary>Lines that were kept as lines of their own.</summary>
    KeptLines,

    /// <summary>Lines that end as full lines do, and yet were kept.</summary>
    DoubtfulBreaks,

    /// <summary>Lines at which a paragraph begins without a blank line before.</summary>
    ParagraphsParted,

    /// <summary>Lines without their marks of quotation.</summary>
    QuoteMarksLeftOut,

    /// <summary>Lines that became a block quotation.</summary>
    QuotationRead,

    /// <summary>Lines that became items of a bulleted list.</summary>
    BulletsRead,

    /// <summary>Lines that became items of a numbered list.</summary>
    NumbersRead,

    /// <summary>Lines that begin as items do, and are text.</summary>
    CountersKept,

    /// <summary>Lines that became a heading by the line under them, or a sign before them.</summary>
    HeadingsRead,

    /// <summary>Lines in capitals that became headings.</summary>
    CapitalsRead,

    /// <summary>Lines that became a break in the text.</summary>
    RulesRead,

    /// <summary>Lines with text between asterisks, which became bold.</summary>
    StrongRead,

    /// <summary>Lines with text between underscores, which became italic.</summary>
    EmphasisRead,

    /// <summary>Lines with signs of emphasis that are text.</summary>
    MarksKept,

    /// <summary>Lines with columns, whose gaps became single spaces.</summary>
    ColumnsFolded,

    /// <summary>Lines with an address in angle brackets, which became a link.</summary>
    LinksRead,

    /// <summary>Lines with a number in brackets, which became the mark of a footnote, or its text.</summary>
    NotesRead,

    /// <summary>Lines with a number in brackets that is text.</summary>
    NotesKept,

    /// <summary>A picture. 0: its name or its description; 1: the words before it.</summary>
    PictureLeftOut,

    /// <summary>Lines with text that is underlined, which a letter does not have.</summary>
    UnderlineLeftOut,

    /// <summary>Lines with a break written as HTML.</summary>
    BreaksRead,

    /// <summary>The name of a place that links lead to. 0: the name.</summary>
    AnchorLeftOut,

    /// <summary>The title of a link. 0: the title.</summary>
    LinkTitleLeftOut,

    /// <summary>Lines with a heading, an item or a quotation without words.</summary>
    EmptyLeftOut,

    /// <summary>Lines whose number in a list is another than counting gives.</summary>
    NumbersChanged,

    /// <summary>Lines with an entity of HTML, which is text.</summary>
    EntitiesKept,

    /// <summary>0: the tag as written.</summary>
    HtmlTag,

    /// <summary>A block of code, or a stretch of it.</summary>
    Code,

    /// <summary>Words that are struck out. 0: the words.</summary>
    StruckOut,

    /// <summary>A link that leads to no web or mail address. 0: where it leads.</summary>
    LinkTarget,

    /// <summary>A row of a table has another number of cells than its head. 0: its cells; 1: the head's.</summary>
    TableRow,

    /// <summary>0: the footnote's name.</summary>
    NoteUnused,

    /// <summary>0: the footnote's name.</summary>
    NoteMissing,

    /// <summary>0: the footnote's name.</summary>
    NoteTwice,

    /// <summary>A line that defines a link. 0: its name.</summary>
    Definition,

    /// <summary>A check box before an item. 0: as written.</summary>
    CheckBox,
}

/// <summary>What to do about a <see cref="PlainFinding"/>.</summary>
public enum PlainAdvice
{
    SaveAsDocx,
    CopyFromPage,
    CopyFromMail,
    SaveAsText,
    SaveAsUtf8,
    Unpack,
    Shorten,
    Flatten,
    RemoveCharacters,
    CopyText,
    SeeWhetherRight,
    WriteWithoutHtml,
    WriteWithoutCode,
    DecideStruckOut,
    WriteAddress,
    MendTable,
    MendNote,
    AddPicture,
    RemoveSign,
}

/// <summary>Kinds of files that are no plain text.</summary>
public enum PlainPhrase
{
    Pdf,
    Rtf,
    WebPage,
    Xml,
    OldOffice,
    Mail,
    Packed,
    Picture,

    /// <summary>It holds zero bytes.</summary>
    Binary,
}
