namespace LetterPdf.Import;

/// <summary>What blocks stand in.</summary>
internal enum BlockSurroundings
{
    Body,

    /// <summary>A quotation, a footnote or an item of a loose list.</summary>
    Inside,

    /// <summary>An item of a list whose items follow each other without blank lines.</summary>
    TightItem,
}
