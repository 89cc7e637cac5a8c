using System.Globalization;

namespace LetterPdf.Office;

/// <summary>A number in the 15 decimal digits that spreadsheet programs show: 0.Digits times ten to the power of
/// Point.</summary>
/// <param name="Digits">Without zeros at the ends; empty for zero.</param>
/// <param name="Point">The number of digits before the decimal point; negative for zeros behind it.</param>
internal readonly record struct DecimalNumber(bool IsNegative, string Digits, int Point)
{
    /// <summary>The significant digits that programs keep.</summary>
    public const int Precision = 15;

    public bool IsZero => Digits.Length == 0;

    public bool IsWhole => Decimals == 0;

    /// <summary>The number of digits behind the decimal point.</summary>
    public int Decimals => Math.Max(0, Digits.Length - Point);

    public static DecimalNumber Of(double value)
    {
        var text = Math.Abs(value).ToString("E14", CultureInfo.InvariantCulture);
        var power = int.Parse(text.AsSpan(text.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, Invariant);
        return Tidy(value < 0, $"{text[0]}{text.AsSpan(2, Precision - 1)}", power + 1);
    }

    public DecimalNumber Times10(int powers) => IsZero ? this : this with { Point = Point + powers };

    public DecimalNumber Absolute() => this with { IsNegative = false };

    /// <summary>Rounded to a number of digits behind the point, halves away from zero.</summary>
    public DecimalNumber Round(int decimals)
    {
        var kept = Point + decimals;
        if (kept >= Digits.Length)
        {
            return this;
        }

        return kept < 0 || (kept == 0 && Digits[0] < '5') ? Tidy(IsNegative, string.Empty, 0)
            : Digits[kept] < '5' ? Tidy(IsNegative, Digits[..kept], Point)
            : RoundUp(kept);
    }

    /// <summary>The digits before the point; none below one.</summary>
    public string WholeDigits() =>
        Point <= 0 ? string.Empty
        : Point <= Digits.Length ? Digits[..Point]
        : Digits.PadRight(Point, '0');

    /// <summary>The digits behind the point.</summary>
    public string Fraction() =>
        Point >= Digits.Length ? string.Empty
        : Point >= 0 ? Digits[Point..]
        : Digits.PadLeft(Digits.Length - Point, '0');

    /// <summary>With a point, however long it is.</summary>
    public override string ToString()
    {
        var whole = WholeDigits();
        return (IsNegative ? "-" : string.Empty)
            + (whole.Length == 0 ? "0" : whole)
            + (IsWhole ? string.Empty : "." + Fraction());
    }

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static DecimalNumber Tidy(bool isNegative, string digits, int point)
    {
        var leading = digits.Length - digits.TrimStart('0').Length;
        digits = digits.Trim('0');
        return digits.Length == 0
            ? new DecimalNumber(isNegative, string.Empty, 0)
            : new DecimalNumber(isNegative, digits, point - leading);
    }

    private DecimalNumber RoundUp(int kept)
    {
        var digits = ("0" + Digits[..kept]).ToCharArray();
        var at = kept;
        for (; digits[at] == '9'; at--)
        {
            digits[at] = '0';
        }

        digits[at]++;
        return Tidy(IsNegative, new string(digits), Point + 1);
    }
}
