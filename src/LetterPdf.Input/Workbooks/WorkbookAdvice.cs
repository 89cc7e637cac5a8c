namespace LetterPdf.Input;

/// <summary>Advice about a workbook that holds a list.</summary>
public enum WorkbookAdvice
{
    SaveAgain,

    /// <summary>0: the sheet that comes first; 1: the key of the list in letter.yml.</summary>
    NameSheetInLetter,

    /// <summary>0: the sheet that comes first.</summary>
    NameSheetAsOption,

    /// <summary>0 and on: the sheets.</summary>
    ItsSheets,
    MakeSmaller,
    RemoveFarRow,
    RemoveFarColumn,
    SplitCells,
    CorrectCell,
    WriteCellAsText,
}
