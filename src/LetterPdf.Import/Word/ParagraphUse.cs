using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>What a paragraph is read for.</summary>
internal enum ParagraphUse
{
    Text,

    /// <summary>Bold and the like are its look as a heading; it is one line.</summary>
    Heading,

    /// <summary>A cell of a table, one line.</summary>
    Cell,

    /// <summary>A cell of a table's head: it is bold by itself.</summary>
    HeadCell,

    /// <summary>A quotation: it need not be italic.</summary>
    Quotation,

    /// <summary>A note: it has no notes itself.</summary>
    Note,
}
