using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The part of a path that a fill shows. SVG paints nothing where a subpath runs along one straight line; PDF allows
/// readers to mark such a place (ISO 32000-1, 8.5.3.3.1), and some do.
/// </summary>
internal static class SvgArea
{
    // Relative to the square of a subpath's size: anything flatter is a line with rounded coordinates.
    private const double Flattest = 1e-9;

    /// <summary>The subpaths with an area; the same object where all have one, null where none has.</summary>
    public static VectorPath? Of(VectorPath path)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        var numbers = ImmutableArray.CreateBuilder<double>();
        for (var (from, at) = (0, 0); from < path.Steps.Length; )
        {
            var (to, end) = EndOfSubpath(path, from, at);
            if (HasArea(path.Numbers.AsSpan()[at..end]))
            {
                steps.AddRange(path.Steps.AsSpan()[from..to]);
                numbers.AddRange(path.Numbers.AsSpan()[at..end]);
            }

            (from, at) = (to, end);
        }

        return steps.Count == path.Steps.Length ? path
            : steps.Count == 0 || steps[0] != PathStep.Move ? null
            : new VectorPath(steps.ToImmutable(), numbers.ToImmutable());
    }

    // To the next Move.
    private static (int Step, int Number) EndOfSubpath(VectorPath path, int step, int number)
    {
        do
        {
            number += path.Steps[step] switch
            {
                PathStep.Curve => 6,
                PathStep.Close => 0,
                _ => 2,
            };
            step++;
        } while (step < path.Steps.Length && path.Steps[step] != PathStep.Move);
        return (step, number);
    }

    // Whether not all points, control points included, are on one line through the first and the one farthest from
    // it.
    private static bool HasArea(ReadOnlySpan<double> points)
    {
        var (farX, farY, size) = (0.0, 0.0, 0.0);
        for (var i = 2; i < points.Length; i += 2)
        {
            var (x, y) = (points[i] - points[0], points[i + 1] - points[1]);
            var distance = (x * x) + (y * y);
            (farX, farY, size) = distance > size ? (x, y, distance) : (farX, farY, size);
        }

        for (var i = 2; i < points.Length; i += 2)
        {
            var (x, y) = (points[i] - points[0], points[i + 1] - points[1]);
            if (Math.Abs((x * farY) - (y * farX)) > Flattest * size)
            {
                return true;
            }
        }

        return false;
    }
}
