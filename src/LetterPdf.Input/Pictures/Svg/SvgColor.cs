using System.Globalization;
using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A colour with opacity in the notations of CSS: with digits, as rgb() or hsl() in both their forms, or by name (CSS
/// Color 4, 4 to 7).
/// </summary>
/// <param name="Paint">The colour, in sRGB.</param>
/// <param name="Opacity">0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SvgColor(SolidPaint Paint, double Opacity)
{
    public static SvgColor Black => new(new SolidPaint(0, 0, 0), 1);

    /// <summary>The colour; null where the text is not one.</summary>
    public static SvgColor? Read(string text)
    {
        if (text.StartsWith('#'))
        {
            return OfDigits(text[1..]);
        }

        if (text.Equals("transparent", StringComparison.OrdinalIgnoreCase))
        {
            return Black with { Opacity = 0 };
        }

        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && text.EndsWith(')'))
        {
            return OfFunction(text[..open].ToLowerInvariant(), text[(open + 1)..^1]);
        }

        return SvgColorNames.DigitsOf(text) is { } digits ? OfDigits(digits) : null;
    }

    // Three or four digits are short for twice as many.
    private static SvgColor? OfDigits(string digits)
    {
        var whole = digits.Length is 3 or 4 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits;
        whole = whole.Length == 6 ? whole + "ff" : whole;
        return
            whole.Length == 8
            && uint.TryParse(whole, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new SvgColor(
                new SolidPaint((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8)),
                (byte)value / 255.0
            )
            : null;
    }

    private static SvgColor? OfFunction(string name, string arguments)
    {
        if (Split(arguments) is not [var first, var second, var third, .. var rest])
        {
            return null;
        }

        var opacity = 1.0;
        if (rest.Length > 1 || (rest.Length == 1 && !SvgLength.TryReadShare(rest[0], out opacity)))
        {
            return null;
        }

        var paint = name switch
        {
            "rgb" or "rgba" => OfRgb([first, second, third]),
            "hsl" or "hsla" => OfHsl(first, second, third),
            _ => null,
        };
        return paint is null ? null : new SvgColor(paint, Math.Clamp(opacity, 0, 1));
    }

    // Either commas between all, or spaces with a slash before the opacity; never a mixture.
    private static string[] Split(string arguments)
    {
        if (arguments.Contains(',', StringComparison.Ordinal))
        {
            return arguments.Split(',', StringSplitOptions.TrimEntries);
        }

        var halves = arguments.Split('/', StringSplitOptions.TrimEntries);
        var colors = halves[0].Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return colors.Length == 3 && halves.Length <= 2 ? [.. colors, .. halves[1..]] : [];
    }

    private static SolidPaint? OfRgb(ReadOnlySpan<string> parts)
    {
        Span<byte> bytes = stackalloc byte[3];
        for (var i = 0; i < 3; i++)
        {
            // Numbers and percentages do not mix.
            if (!TryNumber(parts[i], out var value, whole: 255) || parts[i].EndsWith('%') != parts[0].EndsWith('%'))
            {
                return null;
            }

            bytes[i] = Byte(value);
        }

        return new SolidPaint(bytes[0], bytes[1], bytes[2]);
    }

    private static SolidPaint? OfHsl(string hueText, string saturationText, string lightnessText)
    {
        var degrees = hueText.EndsWith("deg", StringComparison.OrdinalIgnoreCase) ? hueText[..^3] : hueText;
        if (
            !TryNumber(degrees, out var hue)
            || !saturationText.EndsWith('%')
            || !lightnessText.EndsWith('%')
            || !TryNumber(saturationText, out var saturation, whole: 1)
            || !TryNumber(lightnessText, out var lightness, whole: 1)
        )
        {
            return null;
        }

        (saturation, lightness) = (Math.Clamp(saturation, 0, 1), Math.Clamp(lightness, 0, 1));
        var spread = saturation * Math.Min(lightness, 1 - lightness);

        // CSS Color 4, 7.1: each component is a trapezium over the circle of hues.
        byte Component(double start)
        {
            var place = (start + (hue / 30)) % 12;
            place += place < 0 ? 12 : 0;
            return Byte(255 * (lightness - (spread * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1)))));
        }

        return new SolidPaint(Component(0), Component(8), Component(4));
    }

    // No unit but "%".
    private static bool TryNumber(string text, out double value, double? whole = null)
    {
        value = 0;
        return text.Length > 0 && !char.IsAsciiLetter(text[^1]) && SvgLength.TryRead(text, out value, whole);
    }

    private static byte Byte(double value) =>
        (byte)Math.Round(Math.Clamp(value, 0, 255), MidpointRounding.AwayFromZero);
}
