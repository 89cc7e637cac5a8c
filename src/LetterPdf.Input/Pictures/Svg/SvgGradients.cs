using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Gradients (SVG 2, 14.2), with everything that they take from each other.</summary>
internal sealed class SvgGradients(SvgDocument document, SvgProblems problems)
{
    private const int LongestChain = 16;

    /// <summary>The paint of a gradient where it is used, and its opacity; null where it paints nothing.</summary>
    /// <param name="target">The element that the paint refers to.</param>
    /// <param name="user">The element that is painted.</param>
    /// <param name="bounds">The bounds of the path, in its own coordinates.</param>
    /// <param name="place">The place of the path.</param>
    public (Paint Paint, double Opacity)? Find(SvgElement target, SvgElement user, SvgBounds bounds, SvgPlace place)
    {
        if (target.Name is not ("linearGradient" or "radialGradient"))
        {
            problems.Add(user, Reason.Of(SvgPhrase.Paint, target.Name));
            return null;
        }

        var chain = Chain(target);
        var stops = SvgStops.Of(chain, place.Space, problems);
        if (stops.Length < 2)
        {
            return stops.IsEmpty ? null : (stops[0].Color, stops[0].Opacity);
        }

        var isRelative = Attribute(chain, "gradientUnits") is not "userSpaceOnUse";
        var units = isRelative ? bounds.Units : AffineMatrix.Identity;
        if (units is not { } map || TransformOf(chain) is not { } own)
        {
            return null;
        }

        var matrix = own.Then(map).Then(place.Matrix);
        var space = isRelative ? new SvgSpace(1, 1, place.Space.Em) : place.Space;
        if (AxisOf(chain, space) is not { } axis || matrix.Determinant == 0)
        {
            // SVG requires the last colour, but some programs mix all, or paint nothing.
            problems.Add(chain[0], SvgPhrase.NoWay);
            return null;
        }

        return
            Spread(
                chain,
                axis,
                stops,
                matrix,
                (bounds, own.Then(map), place.Style.Stroke is SvgNoPaint ? 0 : place.Style.StrokeWidth)
            )
                is { } paint
            ? (paint, 1)
            : null;
    }

    private GradientPaint? Spread(
        ImmutableArray<SvgElement> chain,
        SvgAxis axis,
        ImmutableArray<GradientStop> stops,
        AffineMatrix matrix,
        (SvgBounds Bounds, AffineMatrix Matrix, double Margin) area
    )
    {
        var method = Attribute(chain, "spreadMethod") ?? "pad";
        var corners = area.Bounds.Grown(area.Margin).CornersIn(area.Matrix);
        var spread = method switch
        {
            "pad" => SvgSpread.Pad(axis, stops, corners),
            "reflect" or "repeat" => SvgSpread.Repeat(axis, stops, method is "reflect", corners),
            _ => null,
        };
        if (spread is not var (longer, all))
        {
            problems.Add(chain[0], Reason.Of(SvgPhrase.Attribute, "spreadMethod", method));
            return null;
        }

        var paint = new GradientPaint
        {
            Coordinates = longer.Coordinates,
            Stops = all,
            Matrix = matrix,
        };
        var size = Math.Sqrt(Math.Abs(matrix.Determinant));
        var isWritable = SvgPainter.IsWritable([
            .. paint.Coordinates.Select(number => number * size),
            matrix.A / size,
            matrix.B / size,
            matrix.C / size,
            matrix.D / size,
            matrix.E,
            matrix.F,
        ]);
        if (!isWritable)
        {
            problems.Add(chain[0], SvgPhrase.LargeNumbers);
        }

        return isWritable ? paint : null;
    }

    // A gradient without its own stops or attributes takes those of the one that it refers to.
    private ImmutableArray<SvgElement> Chain(SvgElement target)
    {
        var chain = ImmutableArray.Create(target);
        while (chain[^1]["href"] is { Length: > 0 } reference)
        {
            var next = document.Find(reference);
            if (next is not { Name: "linearGradient" or "radialGradient" })
            {
                // Some programs then draw it without the missing parts, others not at all.
                problems.Add(chain[^1], Reason.Of(SvgPhrase.ReferenceToNoGradient, reference));
                break;
            }

            if (chain.Contains(next) || chain.Length == LongestChain)
            {
                problems.Add(chain[^1], SvgPhrase.EndlessReferences);
                break;
            }

            chain = chain.Add(next);
        }

        return chain;
    }

    private static string? Attribute(ImmutableArray<SvgElement> chain, string name) =>
        chain.Select(gradient => gradient[name]).FirstOrDefault(value => value is not null);

    private AffineMatrix? TransformOf(ImmutableArray<SvgElement> chain)
    {
        var text = Attribute(chain, "gradientTransform") ?? string.Empty;
        var own = SvgTransform.Read(text);
        if (own is null || chain.Any(gradient => gradient.Property("transform") is { IsAttribute: false }))
        {
            problems.Add(chain[0], Reason.Of(SvgPhrase.Attribute, "gradientTransform", text));
        }

        return own;
    }

    /// <summary>The axis; null where start and end are the same.</summary>
    private SvgAxis? AxisOf(ImmutableArray<SvgElement> chain, SvgSpace space)
    {
        double? Given(string name)
        {
            var holder = chain.FirstOrDefault(gradient =>
                string.Equals(gradient.Name, chain[0].Name, StringComparison.Ordinal) && gradient[name] is not null
            );
            if (holder is null)
            {
                return null;
            }

            if (SvgLength.TryRead(holder[name], out var value, space.WholeOf(name), space.Em))
            {
                return value;
            }

            problems.Add(holder, Reason.Of(SvgPhrase.Attribute, name, holder[name]!));
            return null;
        }

        double Of(string name, double share) => Given(name) ?? share * space.WholeOf(name);
        if (chain[0].Name is "linearGradient")
        {
            var (x1, y1, x2, y2) = (Of("x1", 0), Of("y1", 0), Of("x2", 1), Of("y2", 0));
            return x1 == x2 && y1 == y2 ? null : new SvgAxis([x1, y1, x2, y2]);
        }

        var (cx, cy, r, fr) = (Of("cx", 0.5), Of("cy", 0.5), Of("r", 0.5), Of("fr", 0));
        var (fx, fy) = (Given("fx") ?? cx, Given("fy") ?? cy);
        var distance = SvgPolylines.Distance((fx, fy), (cx, cy));
        if (r < 0 || fr < 0 || (r > 0 && distance + fr >= r))
        {
            problems.Add(chain[0], SvgPhrase.FocusOutside);
        }

        return r <= 0 ? null : new SvgAxis([fx, fy, fr, cx, cy, r]);
    }
}
