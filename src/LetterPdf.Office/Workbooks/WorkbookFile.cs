using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>What of a workbook is read once: its list of sheets, its styles and the texts that sheets share.</summary>
internal abstract class WorkbookFile
{
    public required ImmutableArray<WorkbookSheet> Sheets { get; init; }

    /// <summary>Reads a sheet.</summary>
    /// <param name="sheet">Its index in <see cref="Sheets"/>.</param>
    public abstract SheetTable Read(OfficePackage package, int sheet, SheetLimits limits);
}
