using System.Globalization;
using System.Text;

namespace LetterPdf.Office;

/// <summary>Numbers in the forms that lists have.</summary>
internal static class ListNumber
{
    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    /// <summary>The number; in decimal where the form is unknown.</summary>
    public static string Of(int number, string format) =>
        format switch
        {
            "none" => string.Empty,
            "lowerLetter" when number is > 0 and <= 780 => Letter(number),
            "upperLetter" when number is > 0 and <= 780 => Letter(number).ToUpperInvariant(),
            "lowerRoman" when number is > 0 and < 4000 => RomanOf(number),
            "upperRoman" when number is > 0 and < 4000 => RomanOf(number).ToUpperInvariant(),
            "decimalZero" when number is >= 0 and < 10 => string.Create(CultureInfo.InvariantCulture, $"0{number}"),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    // a to z, then aa, bb and so on.
    private static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string RomanOf(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
