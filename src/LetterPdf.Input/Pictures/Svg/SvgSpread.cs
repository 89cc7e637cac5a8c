using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The colours of a gradient beyond its ends (SVG 2, 14.2.2.3). PDF only extends the end colours, so a gradient that
/// repeats becomes a longer one.
/// </summary>
internal static class SvgSpread
{
    private const int MostRepeats = 100;
    private const double Beyond = 0.03125;
    private const double Near = 1e-6;

    /// <summary>The end colours extended.</summary>
    /// <param name="axis">The gradient's axis.</param>
    /// <param name="stops">The gradient's stops.</param>
    /// <param name="corners">The corners of the painted box, in the axis' coordinates.</param>
    public static (SvgAxis Axis, ImmutableArray<GradientStop> Stops)? Pad(
        SvgAxis axis,
        ImmutableArray<GradientStop> stops,
        ImmutableArray<(double X, double Y)> corners
    )
    {
        // Where the colour changes at an end, PDF would extend the colour after the change, so the end is moved
        // outward: by little, since some readers distinguish only some hundred places, and only where that is
        // visible.
        var isStartHard = stops[1].Offset == 0 && !axis.IsRadial && corners.Any(corner => axis.PlaceOf(corner) < -Near);
        var isEndHard =
            stops[^2].Offset == 1 && (axis.IsRadial || corners.Any(corner => axis.PlaceOf(corner) > 1 + Near));
        var (from, to) = (isStartHard ? -Beyond : 0, isEndHard ? 1 + Beyond : 1);
        var all = isStartHard || stops[0].Offset > 0 ? stops.Insert(0, stops[0] with { Offset = from }) : stops;
        all = isEndHard || stops[^1].Offset < 1 ? all.Add(stops[^1] with { Offset = to }) : all;
        return Over(axis, all, from, to);
    }

    /// <summary>The gradient repeated; null where that would be too often.</summary>
    /// <param name="axis">The axis of one repetition.</param>
    /// <param name="stops">The stops of one repetition.</param>
    /// <param name="isMirrored">Whether every other repetition runs backwards.</param>
    /// <param name="corners">The corners of the painted box, in the axis' coordinates.</param>
    public static (SvgAxis Axis, ImmutableArray<GradientStop> Stops)? Repeat(
        SvgAxis axis,
        ImmutableArray<GradientStop> stops,
        bool isMirrored,
        ImmutableArray<(double X, double Y)> corners
    )
    {
        if (axis.IsRadial && axis.Coordinates[2] > 0)
        {
            return null;
        }

        var least = axis.IsRadial ? 0 : Math.Min(0, Math.Floor(corners.Min(axis.PlaceOf)));
        var most = axis.IsRadial ? 1 : Math.Max(1, Math.Ceiling(corners.Max(axis.PlaceOf)));
        while (axis.IsRadial && most <= MostRepeats && !corners.All(corner => axis.Holds(corner, most)))
        {
            most++;
        }

        if (!(most - least <= MostRepeats))
        {
            return null;
        }

        ImmutableArray<GradientStop> whole = [stops[0] with { Offset = 0 }, .. stops, stops[^1] with { Offset = 1 }];
        ImmutableArray<GradientStop> mirrored =
        [
            .. whole.Reverse().Select(stop => stop with { Offset = 1 - stop.Offset }),
        ];
        var all = Enumerable
            .Range((int)least, (int)(most - least))
            .SelectMany(turn =>
                (isMirrored && turn % 2 != 0 ? mirrored : whole).Select(stop =>
                    stop with
                    {
                        Offset = stop.Offset + turn,
                    }
                )
            );
        return Over(axis, [.. all], least, most);
    }

    private static (SvgAxis Axis, ImmutableArray<GradientStop> Stops) Over(
        SvgAxis axis,
        ImmutableArray<GradientStop> stops,
        double from,
        double to
    ) =>
        from == 0 && to == 1
            ? (axis, stops)
            : (
                axis.Part(from, to),
                [.. stops.Select(stop => stop with { Offset = (stop.Offset - from) / (to - from) })]
            );
}
