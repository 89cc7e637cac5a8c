using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Reads rows and their cells (ECMA-376-1, 18.3.1.73 and 18.3.1.4). Those that do not say where they stand
/// follow the one before.</summary>
/// <param name="part">Stands at a row when it is asked for.</param>
internal sealed class ExcelCells(PartReader part, ExcelBook book, SheetDraft draft)
{
    private readonly ExcelFormulas _formulas = new(part, book, draft);
    private readonly string _namespace = part.Namespace;
    private int _row;
    private int _column;

    public void ReadRow(bool isHidden)
    {
        _row = NextRow(part.Attribute("r"));
        _column = 0;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Name is "c" && ReferenceEquals(part.Namespace, _namespace))
            {
                ReadCell();
            }
            else if (part.Name is not "extLst")
            {
                throw part.Broken();
            }
        }

        draft.EndRow(_row, isHidden);
    }

    private int NextRow(string? written)
    {
        var row = _row + 1;
        var isRead = written is null || int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out row);
        return isRead && row > _row && row <= WorkbookLimits.Rows ? row : throw part.Broken();
    }

    private int NextColumn(string? written)
    {
        var column = _column + 1;
        var isRead = written is null || (CellAddress.TryCell(written, out column, out var row) && row == _row);
        return isRead && column > _column && column <= WorkbookLimits.Columns ? column : throw part.Broken();
    }

    private void ReadCell()
    {
        _column = NextColumn(part.Attribute("r"));
        if (part.IsEmpty)
        {
            return;
        }

        var type = part.Attribute("t") ?? "n";
        var look = LookOf(part.Attribute("s"));
        var (value, text, formula) = ReadContents(type);
        var shown = Show(type, value, text, look);
        var strike =
            text is { } runs ? runs.StrikeIn(look.IsStruck)
            : look.IsStruck ? Strike.Whole
            : Strike.None;
        draft.Add(_column, shown with { Fault = formula?.Fault ?? shown.Fault }, strike);
    }

    private CellLook LookOf(string? written)
    {
        var number = 0;
        var isRead =
            written is null || int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return (isRead ? book.Styles.LookOf(number) : null) ?? CellLook.Unknown;
    }

    private (string? Value, RunText? Text, FormulaState? Formula) ReadContents(string type)
    {
        string? value = null;
        RunText? text = null;
        FormulaState? formula = null;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            switch (part.Name)
            {
                case "v" when value is null:
                    value = part.Text(WorkbookLimits.CellCharacters + 1, out _);
                    break;
                case "is" when text is null && type is "inlineStr":
                    text = RunTextReader.Read(part);
                    break;
                case "f" when formula is null:
                    formula = _formulas.Read();
                    break;
                case "extLst":
                    break;
                default:
                    throw part.Broken();
            }
        }

        text ??= type is "s" && value is { Length: > 0 } ? Shared(value) : null;
        return (
            value,
            text,
            formula?.With(isComputed: text is not null || value?.Length > 0 || IsEmptyText(type, value))
        );
    }

    // A formula that gives no text: programs write an empty value for it.
    private static bool IsEmptyText(string type, string? value) => type is "str" && value is not null;

    private RunText Shared(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? book.Strings.At(number) ?? throw part.Broken()
            : throw part.Broken();

    private ShownText Show(string type, string? value, RunText? text, CellLook look)
    {
        if (text is { } runs)
        {
            var shown = look.Format.Show(runs.Text, (runs.Looks & ~RunLooks.OfCell) != RunLooks.None);
            var isTwice =
                type is "inlineStr" && value is not null && !value.Equals(runs.Text, StringComparison.Ordinal);
            var twice = isTwice ? Reason.Of(CellFinding.TwoTexts, value!, runs.Text) : null;
            return shown with { Fault = runs.Fault ?? twice ?? shown.Fault };
        }

        if (string.IsNullOrEmpty(value))
        {
            return string.Empty;
        }

        return type switch
        {
            "n" => Number(value, look.Format),
            "str" => Text(value, look.Format),
            "b" => new ShownText(value is "0" ? "FALSE" : "TRUE", CellFinding.TrueOrFalse),
            "e" => new ShownText(value, Reason.Of(CellFinding.ErrorValue, value)),
            "d" => Day(value, look.Format),
            _ => throw part.Broken(),
        };
    }

    private ShownText Number(string value, NumberFormat format)
    {
        var isRead = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return isRead && double.IsFinite(number)
            ? format.Show(number, Moment.Of(number, book.IsFrom1904))
            : throw part.Broken();
    }

    private static ShownText Text(string value, NumberFormat format)
    {
        var read = EscapedText.Show(value);
        var shown = format.Show(read.Text);
        return value.Length > WorkbookLimits.CellCharacters
            ? shown with
            {
                Fault = Reason.Of(CellFinding.TooLong, WorkbookLimits.CellCharacters),
            }
            : shown with
            {
                Fault = read.Fault ?? shown.Fault,
            };
    }

    private static ShownText Day(string value, NumberFormat format)
    {
        Moment? moment = Moment.Read(value) is { } time ? Moment.Of(time) : null;
        var isKnown = moment is { } read && Moment.Of(read.Serial, isFrom1904: false) is { Day: not null };
        return isKnown && format.IsOfDates
            ? format.Show(moment!.Value.Serial, moment)
            : new ShownText(value, Reason.Of(CellFinding.UnknownDay, value));
    }
}
