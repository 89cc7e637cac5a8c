namespace LetterPdf.Pdf;

/// <summary>Numbers in PDF syntax (ISO 32000-1, 7.3.3): decimal, no exponent, whatever the culture.</summary>
public static class PdfNumber
{
    /// <summary>Three decimals: a thousandth of a point is far below what any device draws.</summary>
    public const int DefaultDecimals = 3;

    // Past this the fixed-point value would leave the range of a long; a page is at most 14,400 units.
    private const double LargestMagnitude = 1e12;

    private static ReadOnlySpan<long> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>
    /// Writes a number rounded to at most <paramref name="decimals"/> decimals (0 to 6), halves away from zero,
    /// without trailing zeros and never as "-0".
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or no page could hold it: a bug of the
    /// caller.</exception>
    public static void Write(PdfBuffer buffer, double value, int decimals = DefaultDecimals)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        if (!(Math.Abs(value) < LargestMagnitude))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "not a number that a PDF can hold");
        }

        var scale = PowersOfTen[decimals];
        var scaled = (long)Math.Round(value * scale, MidpointRounding.AwayFromZero);
        if (scaled < 0)
        {
            buffer.Write((byte)'-');
            scaled = -scaled;
        }

        buffer.WriteInteger(scaled / scale);
        WriteFraction(buffer, scaled % scale, decimals);
    }

    private static void WriteFraction(PdfBuffer buffer, long fraction, int decimals)
    {
        if (fraction == 0)
        {
            return;
        }

        buffer.Write((byte)'.');
        for (var place = decimals - 1; fraction != 0; place--)
        {
            var (digit, rest) = Math.DivRem(fraction, PowersOfTen[place]);
            buffer.Write((byte)('0' + digit));
            fraction = rest;
        }
    }
}
