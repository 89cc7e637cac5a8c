using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The axis along which a gradient's colours change.</summary>
/// <param name="Coordinates">x and y of start and end; radial: x, y and radius of both circles.</param>
internal sealed record SvgAxis(ImmutableArray<double> Coordinates)
{
    public bool IsRadial => Coordinates.Length == 6;

    /// <summary>The part of the axis from one offset to another: 0 is its start, 1 its end.</summary>
    public SvgAxis Part(double from, double to)
    {
        var (half, numbers) = (Coordinates.Length / 2, Coordinates);
        double At(int i, double place) => numbers[i] + (place * (numbers[i + half] - numbers[i]));
        return new SvgAxis([
            .. Enumerable.Range(0, half).Select(i => At(i, from)),
            .. Enumerable.Range(0, half).Select(i => At(i, to)),
        ]);
    }

    /// <summary>The offset of a point along a linear axis.</summary>
    public double PlaceOf((double X, double Y) point)
    {
        var (x, y) = (Coordinates[2] - Coordinates[0], Coordinates[3] - Coordinates[1]);
        return (((point.X - Coordinates[0]) * x) + ((point.Y - Coordinates[1]) * y)) / ((x * x) + (y * y));
    }

    /// <summary>Whether the circle at an offset on a radial axis contains a point.</summary>
    public bool Holds((double X, double Y) point, double place)
    {
        var circle = Part(0, place).Coordinates;
        return SvgPolylines.Distance(point, (circle[3], circle[4])) <= circle[5];
    }
}
