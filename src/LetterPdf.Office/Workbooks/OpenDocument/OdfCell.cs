using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>
/// What a cell of OpenDocument shows. The file holds both a value and the text that was shown last (ISO/IEC 26300-1,
/// 9.1.4); a program shows the value anew, so the two are compared.
/// </summary>
/// <param name="part">Stands at the cell when it is asked for.</param>
internal sealed class OdfCell(PartReader part)
{
    private string? _type;
    private string? _value;
    private string? _formula;
    private bool _isError;

    /// <summary>Whether the cell's attributes say that it holds something.</summary>
    public bool HasValue => _type is not null || _formula is not null;

    /// <summary>Reads what the cell's attributes say.</summary>
    public void Read()
    {
        _type = part.Attribute("value-type", OdfNames.Office);
        _value = _type is null ? null : part.Attribute(ValueName(_type), OdfNames.Office);
        _formula = part.Attribute("formula", OdfNames.Table);
        _isError = part.Attribute("value-type", OdfNames.Calc) is "error";
        if (_formula is not null && FormulaText.NamesFile(_formula))
        {
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.LinksOutside, _formula));
        }
    }

    /// <summary>The cell, with the text that was read in it.</summary>
    public ShownText Show(RunText text, NumberFormat format)
    {
        var shown = Valued(text.Text, format);
        return shown with { Fault = FormulaFault(text.Text) ?? text.Fault ?? shown.Fault };
    }

    private static string ValueName(string type) =>
        type switch
        {
            "string" => "string-value",
            "date" => "date-value",
            "time" => "time-value",
            "boolean" => "boolean-value",
            _ => "value",
        };

    private Reason? FormulaFault(string text) =>
        _formula is null ? null
        : FormulaText.ChangingFunction(_formula) is { } function ? Reason.Of(CellFinding.Changing, function)
        : _isError || IsError(text) ? Reason.Of(CellFinding.ErrorValue, text)
        : _type is null ? CellFinding.NotComputed
        : null;

    private static bool IsError(string text) =>
        (text.StartsWith('#') && text.EndsWith('!'))
        || text is "#N/A" or "#NAME?" or "#DIV/0!"
        || (text.StartsWith("Err:", StringComparison.Ordinal) && text.Length == 7);

    private ShownText Valued(string text, NumberFormat format)
    {
        switch (_type)
        {
            case null or "string":
                var shown = format.Show(text.Length == 0 && _value is not null ? _value : text);
                return text.Length > 0 && _value is not null && !Same(_value, text) ? Twice(text, _value)
                    : shown.Fault is null && text.Length > 0 && !Same(shown.Text, text) ? Twice(text, shown.Text)
                    : shown;
            case "boolean":
                return new ShownText(text, CellFinding.TrueOrFalse);
            case "void":
                return text;
            default:
                return Compared(text, Numeric(format));
        }
    }

    private static ShownText Compared(string text, ShownText shown) =>
        Same(text, shown.Text) ? shown
        : shown.Fault is not null ? shown with { Text = text, Fault = Retold(shown.Fault, text) }
        : Twice(text, shown.Text);

    // The file itself is one computer's showing.
    private static Reason Retold(Reason fault, string text) =>
        fault.Is(CellFinding.Regional) ? Reason.Of(CellFinding.Regional, text) : fault;

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.Ordinal);

    private static ShownText Twice(string text, string other) =>
        new(text, Reason.Of(CellFinding.TwoTexts, text, other));

    private ShownText Numeric(NumberFormat format)
    {
        var value = _value ?? string.Empty;
        switch (_type)
        {
            case "date":
                return Moment.Read(value) is { } day ? Timed(format, Moment.Of(day)) : NoDay(value);
            case "time":
                return OdfNumber.Duration(value) is { } time ? Timed(format, Moment.Of(time)) : NoDay(value);
            case "float" or "percentage" or "currency":
                var isRead = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
                return isRead && double.IsFinite(number)
                    ? format.Show(number, Moment.Of(number, isFrom1904: false))
                    : throw part.Broken();
            default:
                throw part.Broken();
        }
    }

    // Such as one before the first year.
    private static ShownText NoDay(string value) => new(value, Reason.Of(CellFinding.UnknownDay, value));

    private static ShownText Timed(NumberFormat format, Moment moment)
    {
        var shown = format.Show(moment.Serial, moment);
        return format.IsOfDates || shown.Fault is not null
            ? shown
            : shown with
            {
                Fault = Reason.Of(CellFinding.Regional, shown.Text),
            };
    }
}
