using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The attribute `transform` (SVG 1.1, 7.6).</summary>
internal static class SvgTransform
{
    /// <summary>Null where it cannot be read.</summary>
    public static AffineMatrix? Read(string text)
    {
        var matrix = AffineMatrix.Identity;
        var scanner = new SvgScanner(text);
        while (!scanner.IsAtEnd)
        {
            if (!scanner.TryTakeTo('(', out var name) || !scanner.TryTakeTo(')', out var arguments) || One(name, arguments) is not { } one)
            {
                return null;
            }

            matrix = one.Then(matrix);
        }

        return matrix;
    }

    private static AffineMatrix? One(ReadOnlySpan<char> name, ReadOnlySpan<char> arguments)
    {
        var scanner = new SvgScanner(arguments);
        Span<double> n = stackalloc double[6];
        var count = 0;
        while (count < n.Length && scanner.TryNumber(out var value))
        {
            n[count++] = value;
        }

        if (!scanner.IsAtEnd)
        {
            return null;
        }

        return name switch
        {
            "matrix" when count == 6 => new AffineMatrix(n[0], n[1], n[2], n[3], n[4], n[5]),
            "translate" when count is 1 or 2 => AffineMatrix.Translation(n[0], n[1]),
            "scale" when count == 1 => AffineMatrix.Scaling(n[0], n[0]),
            "scale" when count == 2 => AffineMatrix.Scaling(n[0], n[1]),
            "rotate" when count == 1 => Rotation(n[0]),
            "rotate" when count == 3 => AffineMatrix.Translation(-n[1], -n[2]).Then(Rotation(n[0])).Then(AffineMatrix.Translation(n[1], n[2])),
            "skewX" when count == 1 => Tangent(n[0]) is { } tangent ? new AffineMatrix(1, 0, tangent, 1, 0, 0) : null,
            "skewY" when count == 1 => Tangent(n[0]) is { } tangent ? new AffineMatrix(1, tangent, 0, 1, 0, 0) : null,
            _ => null,
        };
    }

    private static AffineMatrix Rotation(double degrees)
    {
        var (sine, cosine) = SvgAngle.Of(degrees);
        return new AffineMatrix(cosine, sine, -sine, cosine, 0, 0);
    }

    private static double? Tangent(double degrees)
    {
        var (sine, cosine) = SvgAngle.Of(degrees);
        return Math.Abs(cosine) < 1e-9 ? null : sine / cosine;
    }
}
