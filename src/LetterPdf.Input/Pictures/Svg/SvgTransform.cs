using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Transforms in the notations of SVG and CSS (SVG 1.1, 7.6; CSS Transforms 1, 10 and 12).</summary>
internal static class SvgTransform
{
    // CSS Values 4, 7.1: none needs more than + - * /.
    private static readonly (string Unit, double Degrees)[] Angles =
    [
        ("deg", 1),
        ("grad", 0.9),
        ("turn", 360),
        ("rad", 180 / Math.PI),
    ];

    /// <summary>The transform of an element; null, with a problem, where it cannot be read.</summary>
    public static AffineMatrix? Of(SvgElement element, SvgSpace space, SvgProblems problems)
    {
        if (
            element.Property("transform") is not { } value
            || SvgProperties.IsUnset(value.Text)
            || value.Text.Equals("none", StringComparison.OrdinalIgnoreCase)
        )
        {
            return AffineMatrix.Identity;
        }

        if (Read(value.Text, value.IsAttribute) is not { } matrix)
        {
            problems.Add(
                element,
                Reason.Of(value.IsAttribute ? SvgPhrase.Attribute : SvgPhrase.Property, "transform", value.Text)
            );
            return null;
        }

        return element.Property("transform-origin") is { } origin
            ? Around(element, origin, matrix, space, problems)
            : matrix;
    }

    /// <summary>The transform; null where it cannot be read.</summary>
    /// <param name="text">Functions, one after another.</param>
    /// <param name="isAttribute">Whether it is an attribute, where numbers need no unit.</param>
    public static AffineMatrix? Read(string text, bool isAttribute = true)
    {
        var matrix = AffineMatrix.Identity;
        var scanner = new SvgScanner(text);
        while (!scanner.IsAtEnd)
        {
            if (
                !scanner.TryTakeTo('(', out var name)
                || !scanner.TryTakeTo(')', out var arguments)
                || One(name.ToString(), arguments.ToString(), isAttribute) is not { } one
            )
            {
                return null;
            }

            matrix = one.Then(matrix);
        }

        return matrix;
    }

    // The fixed point of a transform; percentages are of the drawing, unless `transform-box` names another box.
    private static AffineMatrix? Around(
        SvgElement element,
        SvgValue origin,
        AffineMatrix matrix,
        SvgSpace space,
        SvgProblems problems
    )
    {
        var parts = origin.Text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var isWhole = element.Word("transform-box") is "" or "view-box";
        if (
            isWhole
            && parts is [var across, var down]
            && SvgLength.TryRead(across, out var x, space.Width, space.Em)
            && SvgLength.TryRead(down, out var y, space.Height, space.Em)
        )
        {
            return AffineMatrix.Translation(-x, -y).Then(matrix).Then(AffineMatrix.Translation(x, y));
        }

        problems.Add(element, Reason.Of(SvgPhrase.Property, "transform-origin", origin.Text));
        return null;
    }

    private static AffineMatrix? One(string name, string arguments, bool isAttribute)
    {
        Span<double> n = stackalloc double[6];
        if (!TryArguments(name, arguments, isAttribute, n, out var count))
        {
            return null;
        }

        return (name, count) switch
        {
            ("matrix", 6) => new AffineMatrix(n[0], n[1], n[2], n[3], n[4], n[5]),
            ("translate", 1 or 2) => AffineMatrix.Translation(n[0], n[1]),
            ("translateX", 1) when !isAttribute => AffineMatrix.Translation(n[0], 0),
            ("translateY", 1) when !isAttribute => AffineMatrix.Translation(0, n[0]),
            ("scale", 1) => AffineMatrix.Scaling(n[0], n[0]),
            ("scale", 2) => AffineMatrix.Scaling(n[0], n[1]),
            ("scaleX", 1) when !isAttribute => AffineMatrix.Scaling(n[0], 1),
            ("scaleY", 1) when !isAttribute => AffineMatrix.Scaling(1, n[0]),
            ("rotate", 1) => Rotation(n[0]),
            ("rotate", 3) when isAttribute => AffineMatrix
                .Translation(-n[1], -n[2])
                .Then(Rotation(n[0]))
                .Then(AffineMatrix.Translation(n[1], n[2])),
            ("skewX", 1) => Tangent(n[0]) is { } tangent ? new AffineMatrix(1, 0, tangent, 1, 0, 0) : null,
            ("skewY", 1) => Tangent(n[0]) is { } tangent ? new AffineMatrix(1, tangent, 0, 1, 0, 0) : null,
            _ => null,
        };
    }

    // In CSS, arguments are separated by commas, and lengths and angles have units.
    private static bool TryArguments(string name, string arguments, bool isAttribute, Span<double> n, out int count)
    {
        count = 0;
        if (isAttribute)
        {
            var scanner = new SvgScanner(arguments);
            while (count < n.Length && scanner.TryNumber(out var value))
            {
                n[count++] = value;
            }

            return scanner.IsAtEnd;
        }

        foreach (var part in arguments.Split(',', StringSplitOptions.TrimEntries))
        {
            if (count == n.Length || !TryArgument(name, part, out n[count++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryArgument(string name, string text, out double value)
    {
        if (name.StartsWith("rotate", StringComparison.Ordinal) || name.StartsWith("skew", StringComparison.Ordinal))
        {
            return TryAngle(text, out value);
        }

        var isNumber = SvgLength.TryRead(text, out value);
        var isBare = value == 0 || SvgLength.IsBare(text);
        return isNumber && isBare != (name.StartsWith("translate", StringComparison.Ordinal) && value != 0);
    }

    private static bool TryAngle(string text, out double degrees)
    {
        foreach (var (unit, factor) in Angles)
        {
            if (
                text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)
                && SvgLength.TryRead(text.AsSpan(0, text.Length - unit.Length), out degrees)
            )
            {
                degrees *= factor;
                return true;
            }
        }

        degrees = 0;
        return text is "0";
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
