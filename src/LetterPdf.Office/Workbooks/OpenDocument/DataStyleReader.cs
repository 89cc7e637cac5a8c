using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Office;

/// <summary>Reads a style of numbers, days or texts (ISO/IEC 26300-1, 16.29) as the tokens of a format's
/// code.</summary>
/// <param name="part">Stands at the style.</param>
internal sealed class DataStyleReader(PartReader part)
{
    private const int MostTokens = WorkbookLimits.CodeCharacters;

    private readonly List<FormatToken> _tokens = [];
    private readonly List<(FormatCondition?, string)> _others = [];
    private bool _isOfDates;
    private bool _isUnknown;

    public static bool IsDataStyle(PartReader part) =>
        part.Namespace is OdfNames.Number && part.Name.EndsWith("-style", StringComparison.Ordinal);

    public static DataStyle Read(PartReader part) => new DataStyleReader(part).Read();

    private DataStyle Read()
    {
        var isPercentage = part.Name is "percentage-style";
        _isOfDates = part.Name is "date-style" or "time-style";
        var isElapsed = Number("truncate-on-overflow") is "false";
        var isEnglish = Number("language") is "en" && Number("country") is "US";
        var isRegional = Number("automatic-order") is "true" || Number("format-source") is "language";
        _isUnknown = Number("transliteration-format") is not (null or "1");
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Name is "map")
            {
                _others.Add((ConditionOf(part), part.Attribute("apply-style-name", OdfNames.Style) ?? string.Empty));
            }
            else if (part.Namespace is OdfNames.Number)
            {
                ReadPiece(isPercentage, isElapsed);
            }

            _isUnknown |= _tokens.Count > MostTokens || _others.Count > 3;
        }

        var section = _isUnknown ? FormatSection.Unknown : SectionReader.Of(_tokens, isEnglish ? "en-US" : null);
        return new DataStyle(section, [.. _others.Take(4)], isRegional);
    }

    private void ReadPiece(bool isPercentage, bool isElapsed)
    {
        switch (part.Name)
        {
            case "text" or "currency-symbol":
                Text(part.Text(MostTokens, out var isCut), isPercentage);
                _isUnknown |= isCut;
                break;
            case "text-content":
                _tokens.Add(new FormatToken(FormatPart.Text, "@"));
                break;
            case "number":
                ReadNumber();
                break;
            case "scientific-number":
                ReadScientific();
                break;
            default:
                ReadOfDate(isElapsed);
                break;
        }
    }

    private void Text(string text, bool isPercentage)
    {
        foreach (var sign in text)
        {
            var kind =
                isPercentage && sign == '%' ? FormatPart.Percent
                : _isOfDates && !char.IsLetterOrDigit(sign) && sign != ' ' ? FormatPart.Mark
                : FormatPart.Literal;
            _tokens.Add(new FormatToken(kind, sign.ToString()));

            // LibreOffice reads a bracket again as the beginning of a code.
            _isUnknown |= sign == '[';
        }
    }

    private void ReadNumber()
    {
        var wholes = Count("min-integer-digits", 0);
        _isUnknown |= Number("decimal-replacement") is not null || Number("display-factor") is not (null or "1");
        var isGrouped = Number("grouping") is "true";
        if (Number("decimal-places") is null && wholes == 1 && !isGrouped)
        {
            _tokens.Add(new FormatToken(FormatPart.General));
            PassOver();
            return;
        }

        var decimals = Count("decimal-places", 0);
        var least = Count(
            "min-decimal-places",
            OdfNumber.Count(part, "min-decimal-places", OdfNames.LibreOffice, decimals, decimals)
        );
        Wholes(wholes, isGrouped);
        if (decimals > 0)
        {
            _tokens.Add(new FormatToken(FormatPart.Point, "."));
            Digits("0", least);
            Digits("#", decimals - Math.Min(decimals, least));
        }

        PassOver();
    }

    private void Wholes(int count, bool isGrouped)
    {
        if (isGrouped)
        {
            Digits("#", Math.Max(1, 4 - count));
            _tokens.Add(new FormatToken(FormatPart.Comma, ","));
        }
        else if (count == 0)
        {
            Digits("#", 1);
        }

        Digits("0", count);
    }

    private void ReadScientific()
    {
        var decimals = Count("decimal-places", 0);
        Wholes(Count("min-integer-digits", 1), isGrouped: false);
        if (decimals > 0)
        {
            _tokens.Add(new FormatToken(FormatPart.Point, "."));
            Digits("0", decimals);
        }

        _tokens.Add(new FormatToken(FormatPart.Exponent, "+"));
        Digits("0", Count("min-exponent-digits", 1));
        PassOver();
    }

    private void ReadOfDate(bool isElapsed)
    {
        var isLong = Number("style") is "long";
        _isUnknown |= Number("calendar") is not (null or "gregorian") || Number("possessive-form") is "true";
        FormatPart? known = part.Name switch
        {
            "year" => FormatPart.Year,
            "month" => FormatPart.Month,
            "day" or "day-of-week" => FormatPart.Day,
            "hours" => isElapsed ? FormatPart.ElapsedHours : FormatPart.Hour,
            "minutes" => FormatPart.Minute,
            "seconds" => FormatPart.Second,
            "am-pm" => FormatPart.HalfDay,
            _ => null,
        };
        if (known is not { } token)
        {
            _isUnknown = true;
            return;
        }

        var isName = part.Name is "day-of-week" || Number("textual") is "true";
        var count = (isLong ? 2 : 1) + (isName ? 2 : 0);
        _tokens.Add(new FormatToken(token, "AM/PM", token == FormatPart.Year ? 2 * count : count));
        var fraction = token == FormatPart.Second ? Count("decimal-places", 0) : 0;
        _isUnknown |= fraction > 3;
        if (fraction > 0)
        {
            _tokens.Add(new FormatToken(FormatPart.SecondFraction, Count: fraction));
        }
    }

    // What stands between the digits has a place that is counted in digits.
    private void PassOver()
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            _isUnknown = true;
        }
    }

    private void Digits(string sign, int count)
    {
        for (var digit = 0; digit < count; digit++)
        {
            _tokens.Add(new FormatToken(FormatPart.Digit, sign));
        }
    }

    private string? Number(string name) => part.Attribute(name, OdfNames.Number);

    private int Count(string name, int otherwise) =>
        OdfNumber.Count(part, name, OdfNames.Number, otherwise, MostTokens);

    // "value()>=0".
    private static FormatCondition? ConditionOf(PartReader part)
    {
        var text = part.Attribute("condition", OdfNames.Style) ?? string.Empty;
        if (!text.StartsWith("value()", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = text["value()".Length..];
        var sign = rest[..(rest.Length - rest.TrimStart('<', '>', '=', '!').Length)];
        return double.TryParse(
            rest.AsSpan(sign.Length),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var bound
        )
            ? new FormatCondition(sign is "!=" ? "<>" : sign, bound)
            : null;
    }
}
