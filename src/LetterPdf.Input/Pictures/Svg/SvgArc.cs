using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Elliptical arcs as curves (SVG 1.1, F.6). The arc is mapped to a unit circle and halved until each part is a
/// quarter at most, so square roots are all that is needed.
/// </summary>
internal static class SvgArc
{
    /// <param name="path">The path, at the arc's start.</param>
    /// <param name="radii">The radii; enlarged where they do not reach.</param>
    /// <param name="degrees">The rotation of the ellipse's first axis.</param>
    /// <param name="isLarge">Whether it is more than half the ellipse.</param>
    /// <param name="isClockwise">Whether it runs clockwise, as seen with y pointing down.</param>
    /// <param name="end">The end of the arc.</param>
    public static void Add(
        SvgPathBuilder path,
        (double X, double Y) radii,
        double degrees,
        bool isLarge,
        bool isClockwise,
        (double X, double Y) end
    )
    {
        var (rx, ry) = (Math.Abs(radii.X), Math.Abs(radii.Y));
        if (rx == 0 || ry == 0 || (end.X == path.X && end.Y == path.Y))
        {
            path.Line(end.X, end.Y);
            return;
        }

        // Half the chord in the unit circle's plane; the start is opposite of the end, seen from the chord's middle.
        var (sine, cosine) = SvgAngle.Of(degrees);
        var (dx, dy) = ((path.X - end.X) / 2, (path.Y - end.Y) / 2);
        var (u, v) = (((cosine * dx) + (sine * dy)) / rx, ((cosine * dy) - (sine * dx)) / ry);
        var chord = (u * u) + (v * v);
        var growth = Math.Max(1, Math.Sqrt(chord));
        (u, v, chord) = (u / growth, v / growth, Math.Min(1, chord));
        var distance = Math.Sqrt(Math.Max(0, 1 - chord) / chord) * (isLarge == isClockwise ? -1 : 1);
        var (centerX, centerY) = (distance * v, -distance * u);
        var map = new AffineMatrix(
            cosine * rx * growth,
            sine * rx * growth,
            -sine * ry * growth,
            cosine * ry * growth,
            (path.X + end.X) / 2,
            (path.Y + end.Y) / 2
        );
        var (from, to) = ((u - centerX, v - centerY), (-u - centerX, -v - centerY));
        Halve(path, AffineMatrix.Translation(centerX, centerY).Then(map), from, to, isLarge, isClockwise ? 1 : -1, end);
    }

    private static void Halve(
        SvgPathBuilder path,
        AffineMatrix map,
        (double X, double Y) from,
        (double X, double Y) to,
        bool isLarge,
        double turn,
        (double X, double Y) end
    )
    {
        var dot = (from.X * to.X) + (from.Y * to.Y);
        if (!isLarge && dot >= -1e-9)
        {
            AddPart(path, map, from, to, dot, turn, end);
            return;
        }

        var middle = Middle(from, to, isLarge, turn);
        Halve(path, map, from, middle, isLarge: false, turn, map.Apply(middle.X, middle.Y));
        Halve(path, map, middle, to, isLarge: false, turn, end);
    }

    private static (double X, double Y) Middle(
        (double X, double Y) from,
        (double X, double Y) to,
        bool isLarge,
        double turn
    )
    {
        var (x, y) = (from.X + to.X, from.Y + to.Y);
        var length = Math.Sqrt((x * x) + (y * y));

        // From side to side of the circle the sum has no direction.
        return length < 1e-6 ? (-from.Y * turn, from.X * turn)
            : isLarge ? (-x / length, -y / length)
            : (x / length, y / length);
    }

    // Control points lie on the tangents, 4/3 tan(angle / 4) away.
    private static void AddPart(
        SvgPathBuilder path,
        AffineMatrix map,
        (double X, double Y) from,
        (double X, double Y) to,
        double dot,
        double turn,
        (double X, double Y) end
    )
    {
        var cosine = Math.Clamp(dot, -1, 1);
        var tangent = Math.Sqrt((1 - cosine) / 2) / (1 + Math.Sqrt((1 + cosine) / 2)) * 4 / 3 * turn;
        var (x1, y1) = map.Apply(from.X - (from.Y * tangent), from.Y + (from.X * tangent));
        var (x2, y2) = map.Apply(to.X + (to.Y * tangent), to.Y - (to.X * tangent));
        path.Curve(x1, y1, x2, y2, end.X, end.Y);
    }
}
