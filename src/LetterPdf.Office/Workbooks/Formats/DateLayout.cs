using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Writes a day or a time by a section of a format (ECMA-376-1, 18.8.31).</summary>
internal sealed class DateLayout
{
    // Above, LibreOffice shows only that it can't.
    private const long MostSeconds = uint.MaxValue;

    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private readonly FormatSection _section;
    private readonly Moment _moment;
    private readonly DateTime _date;

    private DateLayout(FormatSection section, Moment moment)
    {
        _section = section;
        _moment = moment;
        _date = moment.Date ?? default;
    }

    /// <param name="section">Of the kind of dates.</param>
    public static ShownText Write(FormatSection section, Moment moment) => new DateLayout(section, moment).Write();

    private ShownText Write()
    {
        var shown = new StringBuilder();
        foreach (var token in _section.Tokens)
        {
            shown.Append(TextOf(token));
        }

        var text = shown.ToString();
        return new ShownText(text, FaultOf(text));
    }

    private Reason? FaultOf(string text)
    {
        var hasDay = Has(FormatPart.Year) || Has(FormatPart.Month) || Has(FormatPart.Day);
        if ((_moment.Day is null && hasDay) || (IsElapsed && _moment.Elapsed / 1000 > MostSeconds))
        {
            return Reason.Of(CellFinding.UnknownDay, Serial);
        }

        return IsBetweenTimes() ? Reason.Of(CellFinding.Rounded, Serial)
            : _section.IsRegional ? Reason.Of(CellFinding.Regional, text)
            : null;
    }

    // What is shown of a time that falls between two that the format shows is rounded in some programs and cut in
    // others.
    private bool IsBetweenTimes()
    {
        var hasTime = Has(FormatPart.Hour) || Has(FormatPart.Minute) || Has(FormatPart.ElapsedHours);
        var hasSeconds = Has(FormatPart.Second) || Has(FormatPart.ElapsedSeconds) || Has(FormatPart.ElapsedMinutes);
        if (!hasTime && !hasSeconds)
        {
            return (_moment.Millisecond % 1000 != 0 || !_moment.IsExact)
                && _moment.Millisecond > Moment.DayLength - 1000;
        }

        var step = _section
            .Tokens.Where(token => token.Part == FormatPart.SecondFraction)
            .Select(Step)
            .Append(1000)
            .Min();
        return !_moment.IsExact || _moment.Millisecond % step != 0;
    }

    private static int Step(FormatToken fraction) =>
        fraction.Count switch
        {
            1 => 100,
            2 => 10,
            _ => 1,
        };

    private bool IsElapsed =>
        Has(FormatPart.ElapsedSeconds) || Has(FormatPart.ElapsedMinutes) || Has(FormatPart.ElapsedHours);

    private bool Has(FormatPart part) => _section.Has(part);

    private string Serial => NumberLayout.Short(DecimalNumber.Of(_moment.Serial));

    private string TextOf(FormatToken token) =>
        token.Part switch
        {
            FormatPart.Year => Digits(token.Count == 2 ? _date.Year % 100 : _date.Year, token.Count),
            FormatPart.Month => Month(token.Count),
            FormatPart.Day => Day(token.Count),
            FormatPart.Hour => Digits(Hour(), token.Count),
            FormatPart.Minute => Digits(_moment.Millisecond / 60_000 % 60, token.Count),
            FormatPart.Second => Digits(_moment.Millisecond / 1000 % 60, token.Count),
            FormatPart.SecondFraction => "." + Digits(_moment.Millisecond % 1000, 3)[..token.Count],
            FormatPart.HalfDay => HalfDay(token.Text),
            FormatPart.ElapsedHours => Digits(_moment.Elapsed / 3_600_000, token.Count),
            FormatPart.ElapsedMinutes => Digits(_moment.Elapsed / 60_000, token.Count),
            FormatPart.ElapsedSeconds => Digits(_moment.Elapsed / 1000, token.Count),
            FormatPart.Blank => " ",
            _ => token.Text,
        };

    private string Month(int count) =>
        count switch
        {
            <= 2 => Digits(_date.Month, count),
            3 => English.GetAbbreviatedMonthName(_date.Month),
            4 => English.GetMonthName(_date.Month),
            _ => English.GetMonthName(_date.Month)[..1],
        };

    private string Day(int count) =>
        count switch
        {
            <= 2 => Digits(_date.Day, count),
            3 => English.GetAbbreviatedDayName(_date.DayOfWeek),
            _ => English.GetDayName(_date.DayOfWeek),
        };

    private int Hour()
    {
        var hour = _moment.Millisecond / 3_600_000;
        return !Has(FormatPart.HalfDay) ? hour
            : hour % 12 == 0 ? 12
            : hour % 12;
    }

    private string HalfDay(string names) => names.Split('/')[_moment.Millisecond < Moment.DayLength / 2 ? 0 : 1];

    private static string Digits(long number, int count) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');
}
