namespace LetterPdf.Input;

/// <summary>Sine and cosine of degrees, the same bits on every machine: the platform's own differ in the last
/// bits.</summary>
internal static class SvgAngle
{
    // Terms of the Taylor series up to 45 degrees: the next one is below a double's last bit.
    private const int Terms = 12;

    public static (double Sine, double Cosine) Of(double degrees)
    {
        var turned = Math.IEEERemainder(degrees, 360);
        var quarter = (int)Math.Round(turned / 90);
        var angle = (turned - (quarter * 90)) * (Math.PI / 180);
        var (sine, cosine) = (Series(angle, angle, 1), Series(angle, 1, 0));
        return (((quarter % 4) + 4) % 4) switch
        {
            0 => (sine, cosine),
            1 => (cosine, -sine),
            2 => (-sine, -cosine),
            _ => (-cosine, sine),
        };
    }

    // Each term from the one before it: x^n / n!, with alternating signs.
    private static double Series(double angle, double first, int power)
    {
        var (sum, term) = (first, first);
        for (var i = 0; i < Terms; i++)
        {
            power += 2;
            term *= -(angle * angle) / (power * (power - 1));
            sum += term;
        }

        return sum;
    }
}
