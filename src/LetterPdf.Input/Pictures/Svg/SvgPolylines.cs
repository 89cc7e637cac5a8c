using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A subpath as straight lines, for measuring it.</summary>
/// <param name="Points">The points, at least one.</param>
/// <param name="Length">The length of all lines together.</param>
internal sealed record SvgPolyline(IReadOnlyList<(double X, double Y)> Points, double Length);

/// <summary>Paths as straight lines, curves in parts so short that their length is accurate to a
/// ten-thousandth.</summary>
internal static class SvgPolylines
{
    private const int PartsOfCurve = 48;

    /// <summary>Subpaths that draw something, even if only a point.</summary>
    public static IReadOnlyList<SvgPolyline> Of(VectorPath path)
    {
        var lines = new List<SvgPolyline>();
        var points = new List<(double X, double Y)>();
        var (start, at, n) = ((X: 0.0, Y: 0.0), 0, path.Numbers);
        foreach (var step in path.Steps)
        {
            switch (step)
            {
                case PathStep.Move:
                    Finish(lines, points);
                    start = (n[at], n[at + 1]);
                    points.Add(start);
                    at += 2;
                    break;
                case PathStep.Line:
                    points.Add((n[at], n[at + 1]));
                    at += 2;
                    break;
                case PathStep.Curve:
                    AddCurve(points, (n[at], n[at + 1]), (n[at + 2], n[at + 3]), (n[at + 4], n[at + 5]));
                    at += 6;
                    break;
                default:
                    points.Add(start);
                    Finish(lines, points);
                    points.Add(start);
                    break;
            }
        }

        Finish(lines, points);
        return lines;
    }

    // A single point was only moved to, not drawn.
    private static void Finish(List<SvgPolyline> lines, List<(double X, double Y)> points)
    {
        if (points.Count > 1)
        {
            var length = 0.0;
            for (var i = 1; i < points.Count; i++)
            {
                length += Distance(points[i - 1], points[i]);
            }

            lines.Add(new SvgPolyline([.. points], length));
        }

        points.Clear();
    }

    public static double Distance((double X, double Y) from, (double X, double Y) to) =>
        Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));

    private static void AddCurve(
        List<(double X, double Y)> points,
        (double X, double Y) p1,
        (double X, double Y) p2,
        (double X, double Y) p3
    )
    {
        var p0 = points[^1];
        for (var i = 1; i < PartsOfCurve; i++)
        {
            var (t, s) = ((double)i / PartsOfCurve, 1 - ((double)i / PartsOfCurve));
            var (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
            points.Add(
                ((a * p0.X) + (b * p1.X) + (c * p2.X) + (d * p3.X), (a * p0.Y) + (b * p1.Y) + (c * p2.Y) + (d * p3.Y))
            );
        }

        points.Add(p3);
    }
}
