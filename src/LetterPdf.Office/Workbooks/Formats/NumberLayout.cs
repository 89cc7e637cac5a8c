using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>
/// Writes a number by a section of a format (ECMA-376-1, 18.8.31). Digits go to the placeholders from the decimal
/// point outwards; what is left of them stands before the first one.
/// </summary>
internal sealed class NumberLayout
{
    private readonly StringBuilder _shown = new();
    private readonly NumberPlan _plan;
    private bool _hasRegionsSigns;

    private NumberLayout(NumberPlan plan) => _plan = plan;

    /// <summary>Whether all is known about a section with these tokens.</summary>
    public static bool IsKnown(IReadOnlyList<FormatToken> tokens) => NumberPlan.Of(tokens) is not null;

    /// <param name="section">Of the kind of numbers.</param>
    /// <param name="isAlone">Whether there is no other section for other numbers.</param>
    public static ShownText Write(FormatSection section, DecimalNumber number, bool isAlone)
    {
        if (section.Has(FormatPart.General))
        {
            return General(section, number);
        }

        return NumberPlan.Of(section.Tokens) is { } plan
            ? new NumberLayout(plan).Digits(section, number, isAlone)
            : string.Concat(section.Tokens.Select(token => token.Text));
    }

    /// <summary>As the standard format shows it in a column that is wide enough.</summary>
    public static ShownText General(DecimalNumber number)
    {
        var text = number.ToString();
        var isRoomy = number.IsWhole
            ? number.Point <= 11
            : number is { Digits.Length: <= 9, Decimals: <= 9, Point: >= -3 };
        return !isRoomy
                ? new ShownText(
                    number.Point is > 20 or < -20 ? Short(number) : text,
                    Reason.Of(CellFinding.Crowded, Short(number))
                )
            : number.IsWhole ? text
            : new ShownText(text, Reason.Of(CellFinding.Regional, text));
    }

    /// <summary>A number for a sentence.</summary>
    public static string Short(DecimalNumber number) =>
        number is { Point: <= 20 and >= -20 }
            ? number.ToString()
            : $"{(number.IsNegative ? "-" : string.Empty)}0.{number.Digits}E{Invariant(number.Point)}";

    private static ShownText General(FormatSection section, DecimalNumber number)
    {
        var general = General(number.Absolute());
        var text = string.Concat(
            section.Tokens.Select(token => token.Part == FormatPart.General ? general.Text : TextOf(token))
        );
        return general with { Text = (number.IsNegative ? "-" : string.Empty) + text };
    }

    private ShownText Digits(FormatSection section, DecimalNumber number, bool isAlone)
    {
        var scaled = number.Times10(_plan.Shift);
        var power = _plan.HasExponent && !scaled.IsZero ? scaled.Point - 1 : 0;
        var rounded = scaled.Times10(-power).Round(_plan.Decimals);
        if (_plan.HasExponent && rounded.Point > 1)
        {
            power++;
            rounded = rounded.Times10(-1);
        }

        var isTooPrecise =
            scaled.Point - power + _plan.Decimals > DecimalNumber.Precision
            && !(scaled.IsWhole && scaled.Point <= DecimalNumber.Precision);
        Reason? fault =
            scaled.Point > 300 || isTooPrecise ? Reason.Of(CellFinding.TooPrecise, Short(number))
            : !number.IsExact && scaled.Times10(-power).IsHalfway(_plan.Decimals)
                ? Reason.Of(CellFinding.Rounded, Short(number))
            : rounded.IsZero && !number.IsZero && (number.IsNegative || !isAlone)
                ? Reason.Of(CellFinding.NearZero, Short(number))
            : null;
        return scaled.Point > 300
            ? new ShownText(Short(number), fault)
            : Said(section, rounded with { IsNegative = number.IsNegative }, power, fault);
    }

    private ShownText Said(FormatSection section, DecimalNumber number, int power, Reason? fault)
    {
        _shown.Append(number.IsNegative ? "-" : string.Empty);
        for (var at = 0; at < section.Tokens.Length; at++)
        {
            Token(section.Tokens[at], at, number, power);
        }

        var text = _shown.ToString();
        return new ShownText(text, fault ?? (_hasRegionsSigns ? Reason.Of(CellFinding.Regional, text) : null));
    }

    private void Token(FormatToken token, int at, DecimalNumber number, int power)
    {
        switch (token.Part)
        {
            case FormatPart.Digit when at < _plan.WholeEnd:
                Whole(token.Text[0], _plan.PlaceOf(at), number.WholeDigits());
                break;
            case FormatPart.Digit when at < _plan.FractionEnd:
                Fraction(token.Text[0], _plan.PlaceOf(at), number.Fraction());
                break;
            case FormatPart.Digit:
                Power(at, Math.Abs(power));
                break;
            case FormatPart.Exponent:
                _shown
                    .Append('E')
                    .Append(power < 0 ? "-" : token.Text.Replace("-", string.Empty, StringComparison.Ordinal));
                break;
            case FormatPart.Comma:
                break;
            default:
                _hasRegionsSigns |= token.Part == FormatPart.Point;
                _shown.Append(TextOf(token));
                break;
        }
    }

    // The place counts from the right, from 0.
    private void Whole(char placeholder, int place, string digits)
    {
        if (_plan.IsGrouped)
        {
            if (place == _plan.Wholes - 1)
            {
                Grouped(digits.PadLeft(_plan.LeastWholes, '0'));
            }

            return;
        }

        var at = digits.Length - 1 - place;
        if (place == _plan.Wholes - 1 && at > 0)
        {
            _shown.Append(digits, 0, at);
        }

        _shown.Append(at >= 0 ? digits[at].ToString() : Missing(placeholder));
    }

    private void Grouped(string digits)
    {
        for (var at = 0; at < digits.Length; at++)
        {
            if (at > 0 && (digits.Length - at) % 3 == 0)
            {
                _shown.Append(',');
                _hasRegionsSigns = true;
            }

            _shown.Append(digits[at]);
        }
    }

    // The place counts from the left, from 0.
    private void Fraction(char placeholder, int place, string digits) =>
        _shown.Append(place < digits.Length ? digits[place].ToString() : Missing(placeholder));

    private void Power(int at, int power)
    {
        if (at == _plan.FractionEnd + 1)
        {
            _shown.Append(Invariant(power).PadLeft(_plan.Powers, '0'));
        }
    }

    private static string Missing(char placeholder) =>
        placeholder switch
        {
            '0' => "0",
            '?' => " ",
            _ => string.Empty,
        };

    private static string TextOf(FormatToken token) => token.Part is FormatPart.Blank ? " " : token.Text;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
