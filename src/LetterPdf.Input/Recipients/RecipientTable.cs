namespace LetterPdf.Input;

/// <summary>The list of recipients, read: only the columns that the letter uses.</summary>
/// <param name="Columns">The columns in the file.</param>
/// <param name="Rows">In the file's order; each is read again from the list when it is asked for, since of a hundred
/// thousand recipients all that stays is the text of their list.</param>
internal sealed record RecipientTable(ListColumns Columns, IReadOnlyList<RecipientRow> Rows)
{
    /// <summary>Whether the file is a workbook.</summary>
    public bool IsWorkbook { get; init; }
}
