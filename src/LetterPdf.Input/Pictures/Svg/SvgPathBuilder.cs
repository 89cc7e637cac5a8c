using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Builds a path; other kinds of curves become cubic ones.</summary>
internal sealed class SvgPathBuilder
{
    // Control points of a quarter of a circle: 4/3 (sqrt(2) - 1).
    private const double Quarter = 0.5522847498307936;

    private readonly ImmutableArray<PathStep>.Builder _steps = ImmutableArray.CreateBuilder<PathStep>();
    private readonly ImmutableArray<double>.Builder _numbers = ImmutableArray.CreateBuilder<double>();
    private (double X, double Y) _start;

    public double X { get; private set; }

    public double Y { get; private set; }

    public int Count => _steps.Count;

    public static VectorPath Rectangle(double x, double y, double width, double height)
    {
        var path = new SvgPathBuilder();
        path.Move(x, y);
        path.Line(x + width, y);
        path.Line(x + width, y + height);
        path.Line(x, y + height);
        path.Close();
        return path.ToPath();
    }

    public void Move(double x, double y)
    {
        Add(PathStep.Move, x, y);
        _start = (x, y);
    }

    public void Line(double x, double y) => Add(PathStep.Line, x, y);

    public void Curve(double x1, double y1, double x2, double y2, double x, double y) =>
        Add(PathStep.Curve, x1, y1, x2, y2, x, y);

    /// <summary>A quadratic curve: the cubic one with the same points.</summary>
    public void Quadratic(double controlX, double controlY, double x, double y) =>
        Curve(
            X + ((controlX - X) * 2 / 3),
            Y + ((controlY - Y) * 2 / 3),
            x + ((controlX - x) * 2 / 3),
            y + ((controlY - y) * 2 / 3),
            x,
            y
        );

    /// <summary>A quarter of an axis-parallel ellipse, towards a corner of its box.</summary>
    public void Corner(double cornerX, double cornerY, double x, double y) =>
        Curve(
            X + ((cornerX - X) * Quarter),
            Y + ((cornerY - Y) * Quarter),
            x + ((cornerX - x) * Quarter),
            y + ((cornerY - y) * Quarter),
            x,
            y
        );

    public void Close()
    {
        _steps.Add(PathStep.Close);
        (X, Y) = _start;
    }

    public VectorPath ToPath() => new(_steps.ToImmutable(), _numbers.ToImmutable());

    private void Add(PathStep step, params ReadOnlySpan<double> numbers)
    {
        _steps.Add(step);
        _numbers.AddRange(numbers);
        (X, Y) = (numbers[^2], numbers[^1]);
    }
}
