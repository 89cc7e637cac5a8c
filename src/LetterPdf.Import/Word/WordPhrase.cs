namespace LetterPdf.Import;

/// <summary>Parts of sentences about a text from a word processor, and steps that were taken.</summary>
public enum WordPhrase
{
    /// <summary>0: the words; 1: the paragraph.</summary>
    Words,

    /// <summary>0: the words before; 1: the paragraph.</summary>
    Behind,

    /// <summary>0: the paragraph.</summary>
    In,

    /// <summary>0: the words; they have no place in the text.</summary>
    Elsewhere,

    /// <summary>0: how many more.</summary>
    More,

    /// <summary>0: a label as the document shows it; 1: as the letter shows it; 2: the paragraph.</summary>
    Label,

    /// <summary>0: the words; 1: where the link leads; 2: the paragraph.</summary>
    LinkTo,
    OldWord,
    OldOffice,
    Protected,
    OpenDocument,
    Rtf,
    Apple,
    Workbook,
    Slides,
    Pdf,
    Zip,

    /// <summary>0: the words; 1: the paragraph.</summary>
    HeadingByLook,

    /// <summary>0: the words; 1: the paragraph.</summary>
    HeadingLevel,

    /// <summary>0: the label; 1: the paragraph.</summary>
    HeadingLabel,

    /// <summary>0: how many items; 1: the paragraph of the first.</summary>
    TypedList,

    /// <summary>0: the words of the row; 1: the paragraph.</summary>
    FirstRowHeads,

    /// <summary>0: its first words; 1: the paragraph.</summary>
    TableOfOne,
}
