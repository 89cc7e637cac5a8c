using System.Runtime.InteropServices;

namespace LetterPdf.Input;

/// <summary>Numbers and lengths that are whole attributes or values.</summary>
internal static class SvgLength
{
    // CSS Values 4, 6.2: a px is a 96th of an inch.
    private static readonly (string Unit, double Pixels)[] Units =
    [
        ("px", 1),
        ("pt", 96 / 72.0),
        ("pc", 16),
        ("mm", 96 / 25.4),
        ("cm", 96 / 2.54),
        ("in", 96),
    ];

    /// <param name="text">A number with or without a unit; "%" only where a whole is given, "em" only where the font
    /// size is.</param>
    /// <param name="value">The length, in px.</param>
    /// <param name="whole">The length of 100 percent.</param>
    /// <param name="em">The font size.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out double value, double? whole = null, double? em = null)
    {
        var number = text.Trim();
        if (number.EndsWith('%'))
        {
            var isPart = TryPart(number[..^1], whole, out value);
            value /= 100;
            return isPart;
        }

        if (
            number.EndsWith("em", StringComparison.OrdinalIgnoreCase)
            && !number.EndsWith("rem", StringComparison.OrdinalIgnoreCase)
        )
        {
            return TryPart(number[..^2], em, out value);
        }

        foreach (var (unit, pixels) in Units)
        {
            if (number.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return TryPart(number[..^unit.Length], pixels, out value);
            }
        }

        return TryPart(number, 1, out value);
    }

    /// <summary>A number without a unit, or a percentage as a fraction.</summary>
    public static bool TryReadShare(ReadOnlySpan<char> text, out double value)
    {
        var number = text.Trim();
        var isPart = TryPart(number.TrimEnd('%'), 1, out value);
        value /= number.EndsWith('%') ? 100 : 1;
        return isPart;
    }

    /// <summary>Whether this value would need a unit in a style sheet: CSS accepts no bare number as a length but
    /// 0.</summary>
    public static bool IsBare(string text) => TryPart(text, 1, out var value) && value != 0;

    private static bool TryPart(ReadOnlySpan<char> number, double? factor, out double value)
    {
        var scanner = new SvgScanner(number);
        var isNumber =
            scanner.TryNumber(out value) && scanner.IsAtEnd && (char.IsAsciiDigit(number[^1]) || number[^1] == '.');
        value *= factor ?? 0;
        return isNumber && factor is not null;
    }
}

/// <summary>What percentages and font sizes mean in the place of an element.</summary>
/// <param name="Width">The width of the nearest viewport, in the units inside it.</param>
/// <param name="Height">The height of the nearest viewport.</param>
/// <param name="Em">The font size; null where the file leaves it to the viewer.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SvgSpace(double Width, double Height, double? Em)
{
    /// <summary>The length of 100 percent of anything neither horizontal nor vertical (SVG 2, 8.9).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);

    /// <summary>The length of 100 percent of an attribute.</summary>
    public double WholeOf(string name) =>
        name switch
        {
            "x" or "cx" or "fx" or "x1" or "x2" or "width" or "rx" => Width,
            "y" or "cy" or "fy" or "y1" or "y2" or "height" or "ry" => Height,
            _ => Diagonal,
        };
}
