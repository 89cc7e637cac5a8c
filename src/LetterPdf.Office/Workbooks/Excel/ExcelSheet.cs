using System.Globalization;

namespace LetterPdf.Office;

/// <summary>Reads a sheet (ECMA-376-1, 18.3.1.99): columns, then rows of cells, then what lies over them.</summary>
/// <param name="part">Stands at the sheet.</param>
internal sealed class ExcelSheet(PartReader part, ExcelBook book, SheetDraft draft)
{
    // People drag a row or a column shut by its edge, and often leave a hair of it, in which nobody can read. In
    // points, and in widths of a digit.
    private const double LowestRow = WorkbookLimits.ReadablePoints;
    private const double NarrowestColumn = 0.5;

    private readonly ExcelCells _cells = new(part, book, draft);
    private readonly string _namespace = part.Namespace;
    private bool _hasRows;

    /// <summary>Reads the whole sheet.</summary>
    public void Read()
    {
        for (var level = Enter(); part.NextChild(level); )
        {
            if (ReferenceEquals(part.Namespace, _namespace))
            {
                ReadPiece(peeks: false);
            }
        }
    }

    /// <summary>Reads until a cell shows something.</summary>
    public void Peek()
    {
        for (var level = Enter(); !_hasRows && part.NextChild(level); )
        {
            if (part.Name is "sheetData" && ReferenceEquals(part.Namespace, _namespace))
            {
                ReadPiece(peeks: true);
            }
        }
    }

    private int Enter() => part.Name is "worksheet" ? part.Enter() : throw part.Broken();

    private void ReadPiece(bool peeks)
    {
        switch (part.Name)
        {
            case "sheetPr":
                draft.IsFiltered |= part.Flag("filterMode");
                break;
            case "sheetFormatPr":
                draft.HiddenColumns.Set(1, WorkbookLimits.Columns, IsBelow("defaultColWidth", NarrowestColumn));
                break;
            case "cols":
                ReadColumns();
                break;
            case "sheetData":
                ReadRows(peeks);
                break;
            case "autoFilter":
                draft.IsFiltered |= FilterReader.HasCriteria(part);
                break;
            case "mergeCells":
                ReadMerges();
                break;
            case "conditionalFormatting":
                new ConditionalReader(part, book.Styles, draft).Read();
                break;
            case "extLst":
                ReadExtensions();
                break;
            default:
                break;
        }
    }

    private void ReadRows(bool peeks)
    {
        _hasRows = !_hasRows ? true : throw part.Broken();
        for (var level = part.Enter(); part.NextChild(level) && !(peeks && draft.HasData); )
        {
            if (part.Name is not "row" || !ReferenceEquals(part.Namespace, _namespace))
            {
                throw part.Broken();
            }

            _cells.ReadRow(part.Flag("hidden") || IsBelow("ht", LowestRow));
        }
    }

    private void ReadColumns()
    {
        var count = 0;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            var isRead =
                int.TryParse(part.Attribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                & int.TryParse(part.Attribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last);
            count++;
            if (!isRead || first < 1 || first > last || last > WorkbookLimits.Columns || count > WorkbookLimits.Columns)
            {
                throw part.Broken();
            }

            draft.HiddenColumns.Set(first, last, part.Flag("hidden") || IsBelow("width", NarrowestColumn));
        }
    }

    private bool IsBelow(string attribute, double least) =>
        part.Attribute(attribute) is { } text
        && (
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var size)
                ? size < least
                : throw part.Broken()
        );

    private void ReadMerges()
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            var range = CellAddress.Range(part.Attribute("ref") ?? string.Empty) ?? throw part.Broken();
            if (range.FirstColumn < range.LastColumn || range.FirstRow < range.LastRow)
            {
                draft.Add(draft.Merges, range);
            }
        }
    }

    // Conditional formats of Excel 2010 and later stand in an extension (MS-XLSX, 2.6.4).
    private void ReadExtensions()
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            for (var inside = part.Enter(); part.NextChild(inside); )
            {
                for (var rules = part.Enter(); part.Name is "conditionalFormattings" && part.NextChild(rules); )
                {
                    new ConditionalReader(part, book.Styles, draft).Read();
                }
            }
        }
    }
}
