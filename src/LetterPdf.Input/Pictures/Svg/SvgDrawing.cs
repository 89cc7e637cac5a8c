using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns the elements of an SVG file into shapes, in the order in which they are painted.</summary>
internal sealed class SvgDrawing(SvgGradients gradients, SvgProblems problems)
{
    /// <summary>The longer side of the picture: with its decimals, PDF then tells a millionth of it.</summary>
    private const double LongSide = 1000;

    private readonly ImmutableArray<VectorShape>.Builder _shapes = ImmutableArray.CreateBuilder<VectorShape>();
    private readonly SvgGeometry _geometry = new(problems);

    /// <summary>The picture; null, with a problem, where it has no size.</summary>
    public static VectorContent? Draw(SvgElement root, SvgProblems problems)
    {
        if (ViewBox(root) is not { } box)
        {
            problems.Add(root, "a missing or empty viewBox");
            return null;
        }

        var scale = LongSide / Math.Max(box.Width, box.Height);
        var drawing = new SvgDrawing(new SvgGradients(root, (box.Width, box.Height), problems), problems);
        var matrix = AffineMatrix.Translation(-box.X, -box.Y).Then(AffineMatrix.Scaling(scale, scale));
        drawing.DrawGroup(root, SvgStyle.Initial, matrix);
        if (drawing._shapes.Count == 0)
        {
            problems.Add(root, "no shape inside");
        }

        return new VectorContent(box.Width * scale, box.Height * scale, drawing._shapes.ToImmutable());
    }

    // Without a viewBox, width and height say the same.
    private static (double X, double Y, double Width, double Height)? ViewBox(SvgElement root)
    {
        Span<double> n = stackalloc double[4];
        if (root["viewBox"] is { } text)
        {
            var scanner = new SvgScanner(text);
            return scanner.TryNumbers(n) && scanner.IsAtEnd && n[2] > 0 && n[3] > 0 ? (n[0], n[1], n[2], n[3]) : null;
        }

        var hasSize = SvgLength.TryRead(root["width"] ?? string.Empty, out var width) & SvgLength.TryRead(root["height"] ?? string.Empty, out var height);
        return hasSize && width > 0 && height > 0 ? (0, 0, width, height) : null;
    }

    private void DrawGroup(SvgElement group, SvgStyle inherited, AffineMatrix matrix)
    {
        var style = inherited.Of(group, problems);
        if (OpacityOf(group) < 1)
        {
            problems.Add(group, "the opacity");
        }

        var own = WithTransform(group, matrix);
        foreach (var child in group.Children)
        {
            Draw(child, style, own);
        }
    }

    private void Draw(SvgElement element, SvgStyle inherited, AffineMatrix matrix)
    {
        if (string.Equals(element["display"], "none", StringComparison.Ordinal))
        {
            return;
        }

        if (SvgGeometry.IsShape(element.Name))
        {
            DrawShape(element, inherited, matrix);
            return;
        }

        switch (element.Name)
        {
            case "g":
                DrawGroup(element, inherited, matrix);
                break;
            case "defs":
                RefuseStrangers(element);
                break;
            case "title" or "desc" or "metadata" or "linearGradient" or "radialGradient":
                break;
            default:
                problems.Add(element);
                break;
        }
    }

    // Shapes inside draw nothing: nothing refers to them, or what does is a problem itself.
    private void RefuseStrangers(SvgElement definitions)
    {
        foreach (var child in definitions.Children.Where(child => child.Name is "style" or "text" or "image"))
        {
            problems.Add(child);
        }
    }

    private void DrawShape(SvgElement element, SvgStyle inherited, AffineMatrix outer)
    {
        var style = inherited.Of(element, problems);
        var matrix = WithTransform(element, outer);
        if (_geometry.Of(element) is not { } path || !style.IsVisible || matrix.Determinant == 0)
        {
            return;
        }

        var place = new SvgPlace(SvgBounds.Of(path), matrix, style.Color);
        var opacity = OpacityOf(element);
        var fill = PaintOf(style.Fill, element, place);
        var stroke = style.StrokeWidth > 0 ? PaintOf(style.Stroke, element, place) : null;
        if (opacity < 1 && fill is not null && stroke is not null)
        {
            // Both together are to be seen through, and not the fill through the stroke.
            problems.Add(element, "the opacity of fill and stroke together");
        }

        Add(
            path,
            matrix,
            fill is null ? null : new Fill(fill, style.FillOpacity * opacity, style.IsEvenOdd),
            stroke is null ? null : StrokeOf(style, stroke, opacity));
    }

    // Where lengths grow alike in all directions, the numbers themselves are moved; else a stroke needs the map, but not its size.
    private void Add(VectorPath path, AffineMatrix matrix, Fill? fill, Stroke? stroke)
    {
        if (fill is null && stroke is null)
        {
            return;
        }

        var size = Math.Sqrt(Math.Abs(matrix.Determinant));
        var isWhole = stroke is null || matrix.IsSimilarity;
        _shapes.Add(new VectorShape
        {
            Path = path.Transform(isWhole ? matrix : AffineMatrix.Scaling(size, size)),
            Matrix = isWhole ? null : AffineMatrix.Scaling(1 / size, 1 / size).Then(matrix),
            Fill = fill,
            Stroke = stroke is null ? null : stroke with
            {
                Width = stroke.Width * size,
                Dashes = [.. stroke.Dashes.Select(dash => dash * size)],
                DashOffset = stroke.DashOffset * size,
            },
        });
    }

    private static Stroke StrokeOf(SvgStyle style, Paint paint, double opacity) => new(paint, style.StrokeOpacity * opacity, style.StrokeWidth)
    {
        Cap = style.Cap,
        Join = style.Join,
        MiterLimit = style.MiterLimit,
        Dashes = style.Dashes,
        DashOffset = style.DashOffset,
    };

    private Paint? PaintOf(string text, SvgElement element, SvgPlace place)
    {
        if (text is "none" or "transparent")
        {
            return null;
        }

        if (text.StartsWith("url(", StringComparison.Ordinal) && text.IndexOf(')', StringComparison.Ordinal) is var end and > 0)
        {
            return gradients.Find(text[4..end].Trim(' ', '"', '\''), element, place);
        }

        var color = SvgColor.Read(text);
        if (color is null)
        {
            problems.Add(element, $"the colour \"{text}\"");
        }

        return color;
    }

    private double OpacityOf(SvgElement element)
    {
        if (element["opacity"] is not { } text)
        {
            return 1;
        }

        if (!SvgLength.TryRead(text, out var opacity, whole: 1))
        {
            problems.Add(element, $"the property opacity=\"{text}\"");
        }

        return Math.Clamp(opacity, 0, 1);
    }

    private AffineMatrix WithTransform(SvgElement element, AffineMatrix matrix)
    {
        if (element["transform"] is not { } text || text is "none")
        {
            return matrix;
        }

        if (SvgTransform.Read(text) is { } own)
        {
            return own.Then(matrix);
        }

        problems.Add(element, $"the attribute transform=\"{text}\"");
        return matrix;
    }
}
