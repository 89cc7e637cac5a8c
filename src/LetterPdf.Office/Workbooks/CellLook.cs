namespace LetterPdf.Office;

/// <summary>What of a cell's style decides what is shown.</summary>
internal sealed record CellLook(NumberFormat Format, bool IsStruck)
{
    public static CellLook Plain { get; } = new(NumberFormat.General, IsStruck: false);

    /// <summary>That of a style that the workbook does not have.</summary>
    public static CellLook Unknown { get; } = new(NumberFormat.Unknown, IsStruck: false);
}
