using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Reads a sheet (ISO/IEC 26300-1, 9.1): columns, then rows of cells, each with the number of times that it
/// stands there, in groups to any depth.</summary>
/// <param name="part">Stands at the sheet.</param>
internal sealed class OdfSheet(PartReader part, OdfStyles styles, SheetDraft draft)
{
    private readonly OdfColumns _columns = new();
    private readonly OdfCellText _text = new(part, styles);
    private readonly OdfCell _cell = new(part);
    private readonly List<RepeatedCell> _cells = [];
    private long _rowCharacters;
    private string? _rowStyle;
    private int _row;
    private int _rowCount;
    private int _column;

    public void Read() => ReadGroup(isHidden: false);

    private void ReadGroup(bool isHidden)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Namespace is OdfNames.Calc && part.Name is "conditional-formats")
            {
                ReadConditions();
            }
            else if (part.Namespace is OdfNames.Table)
            {
                ReadPiece(isHidden);
            }
        }
    }

    private void ReadPiece(bool isHidden)
    {
        switch (part.Name)
        {
            case "table-row-group" or "table-column-group":
                ReadGroup(isHidden || Table("display") is "false");
                break;
            case "table-header-rows" or "table-rows" or "table-header-columns" or "table-columns":
                ReadGroup(isHidden);
                break;
            case "table-column":
                ReadColumn(isHidden);
                break;
            case "table-row":
                ReadRow(isHidden);
                break;
            case "table-source" or "dde-source":
                throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.LinksOutside, part.Name));
            default:
                break;
        }
    }

    private void ReadColumn(bool isHidden)
    {
        var count = Times("number-columns-repeated", WorkbookLimits.Columns);
        if (!_columns.Add(count, Table("default-cell-style-name")))
        {
            throw part.Broken();
        }

        isHidden |=
            Table("visibility") is "collapse" or "filter" || styles.HasNoSize("table-column", Table("style-name"));
        draft.HiddenColumns.Set(_columns.Count - count + 1, _columns.Count, isHidden);
    }

    private void ReadRow(bool isHidden)
    {
        _rowCount = Times("number-rows-repeated", WorkbookLimits.Rows);
        _rowStyle = Table("default-cell-style-name");
        _row = _row <= WorkbookLimits.Rows - _rowCount ? _row : throw part.Broken();
        var visibility = Table("visibility");
        isHidden |= visibility is "collapse" or "filter" || styles.HasNoSize("table-row", Table("style-name"));
        draft.IsFiltered |= visibility is "filter";
        _column = 0;
        _rowCharacters = 0;
        _cells.Clear();
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Namespace is OdfNames.Table && part.Name is "table-cell" or "covered-table-cell")
            {
                ReadCell();
            }
        }

        Repeat(isHidden);
        _row += _rowCount;
    }

    private void ReadCell()
    {
        var count = Times("number-columns-repeated", WorkbookLimits.Columns);
        var first = _column + 1;
        _column = count <= WorkbookLimits.Columns - _column ? _column + count : throw part.Broken();
        _cell.Read();
        var style = Table("style-name") ?? _rowStyle ?? _columns.StyleOf(first);
        Merge(first, count);
        if (part.IsEmpty && !_cell.HasValue)
        {
            return;
        }

        ReadContents();
        var text = _text.Text;
        var look = styles.LookOf(style);
        var shown = _cell.Show(text, look.Format);
        if (shown.Fault is not null || !string.IsNullOrWhiteSpace(shown.Text))
        {
            _rowCharacters += shown.Text.Length + WorkbookLimits.TextCharacters;
            Keep(new RepeatedCell(first, count, shown, StrikeOf(text, look)));
            Cover(draft.ConditionalStrikes, styles.ChangesByCondition(style), first, count);
        }

        Cover(draft.Comments, _text.HasComment, first, count);
    }

    private static Strike StrikeOf(RunText text, CellLook look) =>
        text.Looks == RunLooks.None && look.IsStruck ? Strike.Whole : text.StrikeIn(look.IsStruck);

    private void ReadContents()
    {
        _text.Clear();
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Namespace is OdfNames.Table)
            {
                Refuse();
            }
            else
            {
                _text.ReadPiece();
            }
        }
    }

    // Of what belongs to tables, only marks of errors stand in a cell of a sheet.
    private void Refuse()
    {
        if (part.Name is not "detective")
        {
            throw part.Name is "cell-range-source"
                ? new UnreadableOfficeFile(Reason.Of(OfficeFinding.LinksOutside, part.Name))
                : part.Broken();
        }
    }

    private void Keep(RepeatedCell cell)
    {
        if (_rowCharacters <= WorkbookLimits.MillionCharacters * 1_000_000L)
        {
            _cells.Add(cell);
        }
        else
        {
            draft.Cut();
        }
    }

    private void Merge(int first, int count)
    {
        var columns = Times("number-columns-spanned", WorkbookLimits.Columns);
        var rows = Times("number-rows-spanned", WorkbookLimits.Rows);
        if (columns == 1 && rows == 1)
        {
            return;
        }

        var range = new CellRange(first, _row + 1, first + columns - 1, _row + rows);
        var fits = range.LastColumn <= WorkbookLimits.Columns && range.LastRow <= WorkbookLimits.Rows;
        draft.Add(draft.Merges, fits && count == 1 && _rowCount == 1 ? range : throw part.Broken());
    }

    private void Cover(List<CellRange> ranges, bool isCovered, int first, int count)
    {
        if (isCovered)
        {
            draft.Add(ranges, new CellRange(first, _row + 1, first + count - 1, _row + _rowCount));
        }
    }

    private void Repeat(bool isHidden)
    {
        for (var row = 1; row <= _rowCount && _cells.Count > 0 && !draft.IsCut; row++)
        {
            foreach (var cell in _cells)
            {
                for (var at = 0; at < cell.Count && !draft.IsCut; at++)
                {
                    draft.Add(cell.First + at, cell.Shown, cell.Strike);
                }
            }

            draft.EndRow(_row + row, isHidden);
        }
    }

    // Rules that LibreOffice adds to the standard's: it writes only these.
    private void ReadConditions()
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            var target = part.Attribute("target-range-address", OdfNames.Calc) ?? string.Empty;
            var isChanging = false;
            for (var rules = part.Enter(); part.NextChild(rules); )
            {
                var style = part.Attribute("apply-style-name", OdfNames.Calc) ?? part.Attribute("style", OdfNames.Calc);
                isChanging |=
                    part.Attribute("show-value", OdfNames.Calc) is "false"
                    || (style is not null && styles.IsChanging(style));
            }

            foreach (var range in isChanging ? OdfAddress.Ranges(target) : [])
            {
                draft.Add(draft.ConditionalStrikes, range);
            }
        }
    }

    private string? Table(string name) => part.Attribute(name, OdfNames.Table);

    private int Times(string name, int most) =>
        Math.Max(1, OdfNumber.Count(part, name, OdfNames.Table, otherwise: 1, most));
}

/// <summary>A cell, and how often it stands beside itself.</summary>
internal readonly record struct RepeatedCell(int First, int Count, ShownText Shown, Strike Strike);
