namespace LetterPdf.Input;

/// <summary>Parts of sentences about a workbook.</summary>
public enum WorkbookPhrase
{
    /// <summary>0: the name of a sheet that is hidden.</summary>
    HiddenSheet,
    RowsMerged,
}
