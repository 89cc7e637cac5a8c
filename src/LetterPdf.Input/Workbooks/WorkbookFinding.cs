namespace LetterPdf.Input;

/// <summary>Findings in a workbook that holds a list.</summary>
public enum WorkbookFinding
{
    /// <summary>0: the file; 1: why.</summary>
    Unreadable,

    /// <summary>0: the file; 1: the sheet; 2: why.</summary>
    UnreadableSheet,

    /// <summary>0: the file; 1 and on: the sheets that hold data.</summary>
    SeveralSheets,

    /// <summary>0: the file; 1: the name.</summary>
    NoSheetOfName,

    /// <summary>0: the file; 1: the number; 2: how many there are.</summary>
    NoSheetOfNumber,

    /// <summary>0: the file; 1: the most rows.</summary>
    TooManyRows,

    /// <summary>0: the file; 1: the most cells.</summary>
    TooManyCells,

    /// <summary>0: the row; 1: how many rows above it are blank.</summary>
    RowFarBelow,

    /// <summary>0: the row; 1: the merged cells, such as B5:B7.</summary>
    RowMerged,
}
