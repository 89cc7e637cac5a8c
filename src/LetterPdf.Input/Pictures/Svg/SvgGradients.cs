using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Where a gradient is used.</summary>
/// <param name="Bounds">Of the path, in its own numbers.</param>
/// <param name="Matrix">From them to the picture's.</param>
/// <param name="Color">What currentColor means.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SvgPlace(SvgBounds Bounds, AffineMatrix Matrix, string Color);

/// <summary>Gradients by their names (SVG 1.1, 13.2), with what they take from each other.</summary>
/// <param name="root">Of the file.</param>
/// <param name="size">Of the drawing, for percentages.</param>
/// <param name="problems">Takes what is not supported.</param>
internal sealed class SvgGradients(SvgElement root, (double Width, double Height) size, SvgProblems problems)
{
    private const int LongestChain = 16;

    private readonly Dictionary<string, SvgElement> _byName = Collect(root);

    /// <summary>The paint of a reference "#name"; null where it paints nothing.</summary>
    public Paint? Find(string reference, SvgElement user, SvgPlace place)
    {
        var chain = Chain(reference);
        if (chain.IsEmpty)
        {
            problems.Add(user, $"the reference {reference} to no gradient");
            return null;
        }

        var stops = Stops(chain, place.Color);
        if (stops.Length < 2)
        {
            return stops.IsEmpty ? null : stops[0].Color;
        }

        if (Attribute(chain, "spreadMethod") is not (null or "pad"))
        {
            problems.Add(chain[0], "the attribute spreadMethod");
        }

        var isRelative = Attribute(chain, "gradientUnits") is not "userSpaceOnUse";
        if (isRelative && (place.Bounds.Width == 0 || place.Bounds.Height == 0))
        {
            return null;
        }

        var own = SvgTransform.Read(Attribute(chain, "gradientTransform") ?? string.Empty);
        if (own is null)
        {
            problems.Add(chain[0], "the attribute gradientTransform");
        }

        var units = isRelative ? new AffineMatrix(place.Bounds.Width, 0, 0, place.Bounds.Height, place.Bounds.Left, place.Bounds.Top) : AffineMatrix.Identity;
        var matrix = (own ?? AffineMatrix.Identity).Then(units).Then(place.Matrix);
        var coordinates = Coordinates(chain, isRelative ? (1, 1) : size);
        return coordinates.IsEmpty || matrix.Determinant == 0 ? stops[^1].Color : new GradientPaint { Coordinates = coordinates, Stops = stops, Matrix = matrix };
    }

    // A gradient without its own stops or attributes has those that it refers to.
    private ImmutableArray<SvgElement> Chain(string reference)
    {
        var chain = ImmutableArray.CreateBuilder<SvgElement>();
        for (var next = reference; next is ['#', ..] && chain.Count < LongestChain && _byName.TryGetValue(next[1..], out var gradient); next = gradient["href"])
        {
            chain.Add(gradient);
        }

        return chain.ToImmutable();
    }

    private static string? Attribute(ImmutableArray<SvgElement> chain, string name) => chain.Select(gradient => gradient[name]).FirstOrDefault(value => value is not null);

    private ImmutableArray<GradientStop> Stops(ImmutableArray<SvgElement> chain, string color)
    {
        var stops = ImmutableArray.CreateBuilder<GradientStop>();
        var least = 0.0;
        foreach (var stop in chain.Select(gradient => gradient.Children.Where(child => child.Name is "stop").ToArray()).FirstOrDefault(own => own.Length > 0) ?? [])
        {
            least = Math.Max(least, Math.Clamp(Offset(stop), 0, 1));
            stops.Add(new GradientStop(least, ColorOf(stop, color)));
        }

        // The end colours go on to both ends.
        if (stops.Count > 1 && stops[0].Offset > 0)
        {
            stops.Insert(0, stops[0] with { Offset = 0 });
        }

        if (stops.Count > 1 && stops[^1].Offset < 1)
        {
            stops.Add(stops[^1] with { Offset = 1 });
        }

        return stops.ToImmutable();
    }

    private double Offset(SvgElement stop)
    {
        if (SvgLength.TryRead(stop["offset"] ?? "0", out var offset, whole: 1))
        {
            return offset;
        }

        problems.Add(stop, "the attribute offset");
        return 0;
    }

    private SolidPaint ColorOf(SvgElement stop, string color)
    {
        if (stop["stop-opacity"] is { } text && !(SvgLength.TryRead(text, out var opacity, whole: 1) && opacity == 1))
        {
            problems.Add(stop, "the property stop-opacity");
        }

        var own = stop["stop-color"] ?? "black";
        var paint = SvgColor.Read(string.Equals(own, "currentColor", StringComparison.OrdinalIgnoreCase) ? color : own);
        if (paint is null)
        {
            problems.Add(stop, $"the colour \"{own}\"");
        }

        return paint ?? new SolidPaint(0, 0, 0);
    }

    /// <summary>Of PDF's shading; empty where start and end are one, which paints the last colour.</summary>
    private ImmutableArray<double> Coordinates(ImmutableArray<SvgElement> chain, (double Width, double Height) whole)
    {
        double Of(string name, string otherwise, double hundred)
        {
            if (SvgLength.TryRead(Attribute(chain, name) ?? otherwise, out var value, hundred))
            {
                return value;
            }

            problems.Add(chain[0], $"the attribute {name}");
            return 0;
        }

        if (chain[0].Name is "linearGradient")
        {
            var (x1, y1, x2, y2) = (Of("x1", "0%", whole.Width), Of("y1", "0%", whole.Height), Of("x2", "100%", whole.Width), Of("y2", "0%", whole.Height));
            return x1 == x2 && y1 == y2 ? [] : [x1, y1, x2, y2];
        }

        // SVG 1.1, 7.10: percentages of lengths without a direction.
        var diagonal = Math.Sqrt(((whole.Width * whole.Width) + (whole.Height * whole.Height)) / 2);
        var (cx, cy, r) = (Of("cx", "50%", whole.Width), Of("cy", "50%", whole.Height), Of("r", "50%", diagonal));
        var fx = Attribute(chain, "fx") is null ? cx : Of("fx", "0", whole.Width);
        var fy = Attribute(chain, "fy") is null ? cy : Of("fy", "0", whole.Height);
        var fr = Of("fr", "0%", diagonal);
        var distance = Math.Sqrt(((fx - cx) * (fx - cx)) + ((fy - cy) * (fy - cy)));
        if (r > 0 && distance + fr >= r)
        {
            problems.Add(chain[0], "a focus outside of the circle");
        }

        return r <= 0 ? [] : [fx, fy, fr, cx, cy, r];
    }

    private static Dictionary<string, SvgElement> Collect(SvgElement root)
    {
        var byName = new Dictionary<string, SvgElement>(StringComparer.Ordinal);
        var open = new Stack<SvgElement>([root]);
        while (open.TryPop(out var element))
        {
            if (element.Name is "linearGradient" or "radialGradient" && element["id"] is { } name)
            {
                byName.TryAdd(name, element);
            }

            foreach (var child in element.Children)
            {
                open.Push(child);
            }
        }

        return byName;
    }
}
