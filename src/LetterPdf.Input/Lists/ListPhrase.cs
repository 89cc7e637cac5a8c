namespace LetterPdf.Input;

/// <summary>Parts of sentences about a list: what several rows have in common, after their number, and how rows and
/// columns are named.</summary>
public enum ListPhrase
{
    /// <summary>0 and on: the rows, in any order.</summary>
    Rows,

    /// <summary>0: how many.</summary>
    RowCount,

    /// <summary>0: the text.</summary>
    Heading,

    /// <summary>0: the text; 1: the row; 2: what was probably meant, if that is known.</summary>
    CellInRow,

    /// <summary>0: the text; 1: the rows.</summary>
    TextInRows,

    /// <summary>0: all of them; 1: one.</summary>
    SuchAs,
    StarterNames,
    NoOrganization,

    /// <summary>0: the column's key; 1 and on: what changed.</summary>
    CellsTidied,

    /// <summary>0: the column's key.</summary>
    StrayQuotes,
    RowsBlank,
    HeaderRepeated,

    /// <summary>0: the column.</summary>
    OtherAnswer,

    /// <summary>0: the column's key; 1: why.</summary>
    CellsUnclear,

    /// <summary>0: the column's key; 1: the error as shown.</summary>
    CellErrors,
    CellsBeyond,
    RowsHidden,
    RowsFiltered,
    NamesStruck,

    /// <summary>0: the column's key.</summary>
    CellsStruck,

    /// <summary>0: the column's key.</summary>
    CellsStruckInPart,

    /// <summary>0: the column's key.</summary>
    CellsCommented,

    /// <summary>0: the number of cells in each; 1: the header's; 2: why, if that is known.</summary>
    Ragged,
}
