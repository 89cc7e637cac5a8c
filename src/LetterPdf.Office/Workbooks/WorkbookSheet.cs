namespace LetterPdf.Office;

/// <summary>A sheet of cells in a workbook.</summary>
/// <param name="Name">As its tab shows it.</param>
/// <param name="Number">From 1, in the tabs' order; sheets of other kinds and hidden ones count too.</param>
/// <param name="IsHidden">Whether its tab is hidden.</param>
/// <param name="HasData">Whether some cell shows something but white space, or has a fault.</param>
public sealed record WorkbookSheet(string Name, int Number, bool IsHidden, bool HasData);

/// <summary>The most that is kept of a sheet.</summary>
/// <param name="MostRows">Rows in which some cell shows something.</param>
/// <param name="MostCells">Cells that show something.</param>
public sealed record SheetLimits(int MostRows, int MostCells);
