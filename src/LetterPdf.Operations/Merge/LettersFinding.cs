namespace LetterPdf.Operations;

/// <summary>Findings about the letters of many recipients together, and advice about them.</summary>
internal enum LettersFinding
{
    /// <summary>0: what was found in one letter; 1 and on: the rows of the letters that have it.</summary>
    OfRows,

    /// <summary>0: what was found in the first letter; 1 and on: the rows of all that have the like.</summary>
    Likewise,

    /// <summary>0: how many pages; 1: how many the others have; 2 and on: the rows of the letters.</summary>
    PagesDiffer,

    /// <summary>0: the first row.</summary>
    LookAtOne,
}
