using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The smallest upright box around a path, without the width of its stroke.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SvgBounds(double Left, double Top, double Right, double Bottom)
{
    private static SvgBounds Empty { get; } =
        new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public static SvgBounds Of(VectorPath path)
    {
        var bounds = Empty;
        var (x, y, at) = (0.0, 0.0, 0);
        var n = path.Numbers;
        foreach (var step in path.Steps)
        {
            var count = step switch
            {
                PathStep.Curve => 6,
                PathStep.Close => 0,
                _ => 2,
            };
            if (step == PathStep.Curve)
            {
                bounds = bounds.WithCurve((x, y), (n[at], n[at + 1]), (n[at + 2], n[at + 3]), (n[at + 4], n[at + 5]));
            }

            if (count > 0)
            {
                (x, y) = (n[at + count - 2], n[at + count - 1]);
                bounds = bounds.With(x, y);
            }

            at += count;
        }

        return bounds;
    }

    /// <summary>The smallest box around both.</summary>
    public SvgBounds With(SvgBounds other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    /// <summary>Whether two boxes have a point in common.</summary>
    public bool Touches(SvgBounds other) =>
        Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    /// <summary>The box enlarged by a margin on each side.</summary>
    public SvgBounds Grown(double margin) => new(Left - margin, Top - margin, Right + margin, Bottom + margin);

    /// <summary>The corners before a transform; empty where that has no inverse.</summary>
    public ImmutableArray<(double X, double Y)> CornersIn(AffineMatrix matrix) =>
        matrix.Inverse is not { } back
            ? [(0, 0)]
            : [back.Apply(Left, Top), back.Apply(Right, Top), back.Apply(Right, Bottom), back.Apply(Left, Bottom)];

    /// <summary>The map from fractions of the box to its coordinates; null where it has no area.</summary>
    public AffineMatrix? Units => Width > 0 && Height > 0 ? new AffineMatrix(Width, 0, 0, Height, Left, Top) : null;

    private SvgBounds With(double x, double y) =>
        new(Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));

    // A curve is farthest out where its derivative, a quadratic, is zero.
    private SvgBounds WithCurve(
        (double X, double Y) p0,
        (double X, double Y) p1,
        (double X, double Y) p2,
        (double X, double Y) p3
    )
    {
        var bounds = this;
        Span<double> places = stackalloc double[4];
        Extremes(p0.X, p1.X, p2.X, p3.X, places[..2]);
        Extremes(p0.Y, p1.Y, p2.Y, p3.Y, places[2..]);
        foreach (var t in places)
        {
            if (t is > 0 and < 1)
            {
                bounds = bounds.With(At(t, p0.X, p1.X, p2.X, p3.X), At(t, p0.Y, p1.Y, p2.Y, p3.Y));
            }
        }

        return bounds;
    }

    private static void Extremes(double p0, double p1, double p2, double p3, Span<double> places)
    {
        var (a, b, c) = (p3 - p0 + (3 * (p1 - p2)), 2 * (p0 - (2 * p1) + p2), p1 - p0);
        var root = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c)));

        // The numerically stable form of the two solutions; the caller leaves out places that are not on the curve or
        // do not exist.
        var q = -(b + (b < 0 ? -root : root)) / 2;
        places[0] = a == 0 ? -1 : q / a;
        places[1] = q == 0 ? -1 : c / q;
    }

    private static double At(double t, double p0, double p1, double p2, double p3)
    {
        var s = 1 - t;
        return (s * s * s * p0) + (3 * s * s * t * p1) + (3 * s * t * t * p2) + (t * t * t * p3);
    }
}
