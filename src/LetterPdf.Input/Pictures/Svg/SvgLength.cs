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

    /// <param name="text">A number with or without a unit; "%" only where a whole is given, "em" only where the type's
    /// size is.</param>
    /// <param name="value">In px.</param>
    /// <param name="whole">A hundred percent.</param>
    /// <param name="em">The size of the type.</param>
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

    /// <summary>A number without a unit, or a part of one in percent.</summary>
    public static bool TryReadShare(ReadOnlySpan<char> text, out double value)
    {
        var number = text.Trim();
        var isPart = TryPart(number.TrimEnd('%'), 1, out value);
        value /= number.EndsWith('%') ? 100 : 1;
        return isPart;
    }

    /// <summary>
    /// Whether a style sheet needs a unit where this stands: CSS knows no bare number as a length but 0.
    /// </summary>
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

/// <summary>What percentages and sizes of type mean where an element stands.</summary>
/// <param name="Width">Of the nearest viewport, in the numbers inside it.</param>
/// <param name="Height">Of the nearest viewport.</param>
/// <param name="Em">The size of the type; null where the file leaves it to whoever shows it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SvgSpace(double Width, double Height, double? Em)
{
    /// <summary>A hundred percent of what is neither wide nor high (SVG 2, 8.9).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);

    /// <summary>A hundred percent of an attribute.</summary>
    public double WholeOf(string name) =>
        name switch
        {
            "x" or "cx" or "fx" or "x1" or "x2" or "width" or "rx" => Width,
            "y" or "cy" or "fy" or "y1" or "y2" or "height" or "ry" => Height,
            _ => Diagonal,
        };
}
