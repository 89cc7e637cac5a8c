using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns paths into shapes: their fills and strokes as PDF draws them.</summary>
internal sealed class SvgPainter(SvgDocument document, SvgGradients gradients, SvgProblems problems)
{
    // PDF writes thousandths: anything thinner is invisible in a picture of a thousand units, but would be a hairline
    // in PDF.
    private const double Thinnest = 0.0005;
    private const double ShortestDashes = 0.05;
    private const double Largest = 1e9;

    /// <summary>Whether numbers are of a size that PDF can write.</summary>
    public static bool IsWritable(ImmutableArray<double> numbers) => numbers.All(number => Math.Abs(number) <= Largest);

    public void Paint(SvgElement element, VectorPath path, SvgPlace place, SvgLayer layer)
    {
        var style = place.Style;
        if (!style.IsVisible)
        {
            return;
        }

        if (style.Markers is { } markers)
        {
            problems.Add(element, markers);
        }

        var bounds = SvgBounds.Of(path);
        var area = SvgArea.Of(path);
        var fill = area is null ? null : FillOf(element, bounds, place);
        var stroke = StrokeOf(element, path, bounds, place);
        var isDotted = false;
        var dots = stroke is null ? null : DotsOf(element, path, stroke, out isDotted);
        var line = isDotted ? null : path;
        if (
            stroke is { Opacity: 1, Paint: not GradientPaint { IsTranslucent: true } }
            && !style.IsStrokeFirst
            && dots is null
            && (fill is null || ReferenceEquals(area, path))
        )
        {
            Add(element, path, place.Matrix, fill, stroke, layer);
            return;
        }

        if (style.IsStrokeFirst)
        {
            AddStroke(element, line, dots, place.Matrix, stroke, layer);
        }

        Add(element, area ?? path, place.Matrix, fill, null, layer);
        if (!style.IsStrokeFirst)
        {
            AddStroke(element, line, dots, place.Matrix, stroke, layer);
        }
    }

    // Dots and lines together are one stroke, even a translucent one. A null line means only dots.
    private void AddStroke(
        SvgElement element,
        VectorPath? line,
        VectorPath? dots,
        AffineMatrix matrix,
        Stroke? stroke,
        SvgLayer layer
    )
    {
        if (stroke is null || dots is null)
        {
            Add(element, line!, matrix, null, stroke, layer);
            return;
        }

        if (line is null)
        {
            Add(element, dots, matrix, new Fill(stroke.Paint, stroke.Opacity, IsEvenOdd: false), null, layer);
            return;
        }

        var inner = new SvgLayer();
        Add(element, line, matrix, null, stroke with { Opacity = 1 }, inner);
        Add(element, dots, matrix, new Fill(stroke.Paint, 1, IsEvenOdd: false), null, inner);
        layer.AddAll(inner, new VectorGroup(inner.ToItems()) { Opacity = stroke.Opacity });
    }

    // Where a transform scales uniformly, it is applied to the numbers themselves; otherwise a stroke needs the
    // transform, but not its size.
    private void Add(
        SvgElement element,
        VectorPath path,
        AffineMatrix matrix,
        Fill? fill,
        Stroke? stroke,
        SvgLayer layer
    )
    {
        if (fill is null && stroke is null)
        {
            return;
        }

        var size = Math.Sqrt(Math.Abs(matrix.Determinant));
        var isWhole = stroke is null || matrix.IsSimilarity;
        var rest = AffineMatrix.Scaling(1 / size, 1 / size).Then(matrix);
        var shape = new VectorShape
        {
            Path = path.Transform(isWhole ? matrix : AffineMatrix.Scaling(size, size)),
            Matrix = isWhole ? null : rest,
            Fill = fill,
            Stroke = stroke is null ? null : Scaled(element, stroke, size),
        };
        if (
            !IsWritable(shape.Path.Numbers)
            || !IsWritable([rest.A, rest.B, rest.C, rest.D, size * (stroke?.Width ?? 0)])
        )
        {
            problems.Add(element, SvgPhrase.LargeNumbers);
        }
        else if (shape is not { Fill: null, Stroke: null })
        {
            layer.Add(shape);
        }
    }

    private Stroke? Scaled(SvgElement element, Stroke stroke, double size)
    {
        var round = stroke.Dashes.Sum();
        if (round > 0 && round * size < ShortestDashes)
        {
            problems.Add(element, SvgPhrase.ShortDashes);
        }

        // In PDF, a dash phase is not negative (ISO 32000-1, 8.4.3.6).
        var phase = round > 0 ? stroke.DashOffset - (Math.Floor(stroke.DashOffset / round) * round) : 0;
        return stroke.Width * size < Thinnest
            ? null
            : stroke with
            {
                Width = stroke.Width * size,
                Dashes = [.. stroke.Dashes.Select(dash => dash * size)],
                DashOffset = phase * size,
            };
    }

    private Fill? FillOf(SvgElement element, SvgBounds bounds, SvgPlace place) =>
        PaintOf(place.Style.Fill, element, bounds, place) is var (paint, opacity)
        && opacity * place.Style.FillOpacity > 0
            ? new Fill(paint, opacity * place.Style.FillOpacity, place.Style.IsEvenOdd)
            : null;

    private Stroke? StrokeOf(SvgElement element, VectorPath path, SvgBounds bounds, SvgPlace place)
    {
        var style = place.Style;
        if (
            style.StrokeWidth <= 0
            || PaintOf(style.Stroke, element, bounds, place) is not var (paint, opacity)
            || opacity * style.StrokeOpacity is not (> 0 and var whole)
        )
        {
            return null;
        }

        if (element.Word("vector-effect") is { Length: > 0 } and not "none")
        {
            problems.Add(element, Reason.Of(SvgPhrase.Property, "vector-effect", element.Word("vector-effect")));
        }

        var unit = style.Dashes.IsEmpty ? 1 : DashUnitOf(element, path);
        return new Stroke(paint, whole, style.StrokeWidth)
        {
            Cap = style.Cap,
            Join = style.Join,
            MiterLimit = style.MiterLimit,
            Dashes = [.. style.Dashes.Select(dash => dash * unit)],
            DashOffset = style.DashOffset * unit,
        };
    }

    // Dashes are measured in fractions of the path length that the file states (SVG 2, 9.6.1).
    private double DashUnitOf(SvgElement element, VectorPath path)
    {
        if (element["pathLength"] is not { } text)
        {
            return 1;
        }

        if (
            SvgLength.TryRead(text, out var length)
            && length > 0
            && SvgPolylines.Of(path).Sum(line => line.Length) / length is > 0 and var unit
        )
        {
            return unit;
        }

        problems.Add(element, Reason.Of(SvgPhrase.Attribute, "pathLength", text));
        return 1;
    }

    private VectorPath? DotsOf(SvgElement element, VectorPath path, Stroke stroke, out bool isAll)
    {
        var dots = SvgDots.Of(path, stroke, out isAll, out var isTooMany);
        isAll &= dots is not null;
        if (isTooMany)
        {
            problems.Add(element, SvgPhrase.ShortDashes);
        }

        return dots is not null && document.TryTrace(element, dots.Numbers.Length) ? dots : null;
    }

    private (Paint Paint, double Opacity)? PaintOf(
        SvgPaint paint,
        SvgElement element,
        SvgBounds bounds,
        SvgPlace place
    ) =>
        paint switch
        {
            SvgColorPaint color => (color.Color.Paint, color.Color.Opacity),
            SvgCurrentPaint => (place.Style.Color.Paint, place.Style.Color.Opacity),
            SvgServerPaint server => PaintOf(server, element, bounds, place),
            _ => null,
        };

    private (Paint Paint, double Opacity)? PaintOf(
        SvgServerPaint server,
        SvgElement element,
        SvgBounds bounds,
        SvgPlace place
    )
    {
        if (document.Find(server.Reference) is not { } target)
        {
            if (server.Otherwise is { } otherwise)
            {
                return PaintOf(otherwise, element, bounds, place);
            }

            problems.Add(element, Reason.Of(SvgPhrase.ReferenceToNoGradient, server.Reference));
            return null;
        }

        // The box of a line has no area for a gradient (SVG 2, 14.2.2).
        return gradients.Find(target, element, bounds, place)
            ?? (
                bounds.Units is null && server.Otherwise is { } instead
                    ? PaintOf(instead, element, bounds, place)
                    : null
            );
    }
}
