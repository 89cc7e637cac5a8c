using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>
/// A workbook: Office Open XML (ECMA-376-1, both transitional and strict) or OpenDocument (ISO/IEC 26300), told by its
/// contents and not by its name.
/// </summary>
public sealed class Workbook
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly WorkbookFile _file;

    private Workbook(ReadOnlyMemory<byte> bytes, WorkbookFile file)
    {
        _bytes = bytes;
        _file = file;
    }

    /// <summary>The sheets that have cells, in the tabs' order.</summary>
    public ImmutableArray<WorkbookSheet> Sheets => _file.Sheets;

    /// <summary>Opens a workbook, and looks into each sheet until something shows.</summary>
    /// <param name="bytes">The file; it must stay as it is.</param>
    /// <param name="fault">Why it can't be read, or is refused; null where it is read. An
    /// <see cref="OfficeFinding"/>.</param>
    /// <returns>Null where it can't be read or is refused: with macros, links to other files, data from elsewhere or a
    /// password.</returns>
    public static Workbook? Open(ReadOnlyMemory<byte> bytes, out Reason? fault) =>
        OfficePackage.Read(bytes, FileOf, out fault) is { } file ? new Workbook(bytes, file) : null;

    /// <summary>Reads a sheet.</summary>
    /// <param name="sheet">One of <see cref="Sheets"/>.</param>
    /// <param name="fault">Why the file can't be read; null where it is read.</param>
    /// <returns>Null where the file can't be read.</returns>
    public SheetTable? Read(WorkbookSheet sheet, SheetLimits limits, out Reason? fault)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var index = Sheets.IndexOf(sheet);
        ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(sheet));
        return OfficePackage.Read(_bytes, package => _file.Read(package, index, limits), out fault);
    }

    private static WorkbookFile FileOf(OfficePackage package) =>
        (package.Has(ContentTypes.PartName), package.Has(OpenDocumentBook.Content)) switch
        {
            (true, true) => throw new UnreadableOfficeFile(OfficeFinding.TwoKinds),
            (true, false) => ExcelBook.Open(package),
            (false, true) => OpenDocumentBook.Open(package),
            _ => throw new UnreadableOfficeFile(OfficeFinding.NoWorkbook),
        };
}
