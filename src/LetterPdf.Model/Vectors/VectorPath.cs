using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A step of a path.</summary>
public enum PathStep
{
    /// <summary>To a point, without drawing: two numbers.</summary>
    Move,

    /// <summary>A straight line to a point: two numbers.</summary>
    Line,

    /// <summary>A cubic Bézier curve: two control points and the end, six numbers.</summary>
    Curve,

    /// <summary>Back to the last Move's point: no number.</summary>
    Close,
}

/// <summary>Lines and curves one after the other.</summary>
/// <param name="Steps">The first is Move.</param>
/// <param name="Numbers">The coordinates of each step in turn, x before y.</param>
public sealed record VectorPath(ImmutableArray<PathStep> Steps, ImmutableArray<double> Numbers)
{
    public VectorPath Transform(AffineMatrix matrix)
    {
        var numbers = ImmutableArray.CreateBuilder<double>(Numbers.Length);
        for (var i = 0; i < Numbers.Length; i += 2)
        {
            var (x, y) = matrix.Apply(Numbers[i], Numbers[i + 1]);
            numbers.Add(x);
            numbers.Add(y);
        }

        return this with
        {
            Numbers = numbers.MoveToImmutable(),
        };
    }
}
