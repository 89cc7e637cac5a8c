using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>A picture of lines and areas as shapes of Word's own (20.1.9): sharp at any size, and no second
/// file.</summary>
/// <param name="xml">Takes the shapes.</param>
/// <param name="media">Numbers them.</param>
/// <param name="content">The picture.</param>
/// <param name="size">In English metric units.</param>
internal sealed class WordDrawing(XmlText xml, WordMedia media, VectorContent content, (long Width, long Height) size)
{
    private const double Opaque = 100_000;
    private const double Tolerance = 1e-3;

    /// <summary>Whether shapes can show a picture: they have no masks, and are clipped by nothing but the picture's
    /// edge.</summary>
    public static bool CanShow(VectorContent content) => content.Items.All(item => CanShow(item, content));

    public void Write()
    {
        foreach (var item in content.Items)
        {
            Write(item, 1);
        }
    }

    private static bool CanShow(VectorItem item, VectorContent content) =>
        item switch
        {
            VectorGroup group => group.Mask is null
                && group.Clips.All(clip => CoversAll(clip.Path, content))
                && group.Items.All(inner => CanShow(inner, content)),
            VectorShape shape => shape.Fill?.Paint is not GradientPaint { IsTranslucent: true }
                && shape.Stroke?.Paint is not GradientPaint,
            _ => false,
        };

    // A rectangle around the whole picture, as drawing programs write it.
    private static bool CoversAll(VectorPath path, VectorContent content)
    {
        var xs = path.Numbers.Where((_, i) => i % 2 == 0).ToArray();
        var ys = path.Numbers.Where((_, i) => i % 2 == 1).ToArray();
        var (width, height) = (content.Width * Tolerance, content.Height * Tolerance);
        return xs.Length is 4 or 5
            && path.Steps.All(step => step != PathStep.Curve)
            && xs.All(x => x <= width || x >= content.Width - width)
            && ys.All(y => y <= height || y >= content.Height - height)
            && xs.Min() <= width
            && ys.Min() <= height
            && xs.Max() >= content.Width - width
            && ys.Max() >= content.Height - height;
    }

    private void Write(VectorItem item, double opacity)
    {
        if (item is VectorGroup group)
        {
            foreach (var inner in group.Items)
            {
                Write(inner, opacity * group.Opacity);
            }
        }
        else if (item is VectorShape shape)
        {
            WriteShape(shape, opacity);
        }
    }

    // Each shape is as large as the picture, so that all have its coordinates.
    private void WriteShape(VectorShape shape, double opacity)
    {
        var path = shape.Matrix is { } matrix ? shape.Path.Transform(matrix) : shape.Path;
        var id = media.NextDrawing();
        xml.Open("wps:wsp").Empty("wps:cNvPr", ("id", id), ("name", $"Shape {id}")).Empty("wps:cNvSpPr");
        xml.Open("wps:spPr").Open("a:xfrm").Empty("a:off", ("x", "0"), ("y", "0"));
        xml.Empty("a:ext", ("cx", WordMeasure.Number(size.Width)), ("cy", WordMeasure.Number(size.Height))).Close();
        xml.Open("a:custGeom").Empty("a:avLst").Empty("a:gdLst").Empty("a:ahLst").Empty("a:cxnLst");
        xml.Empty("a:rect", ("l", "0"), ("t", "0"), ("r", "r"), ("b", "b")).Open("a:pathLst");
        xml.Open("a:path", ("w", WordMeasure.Number(size.Width)), ("h", WordMeasure.Number(size.Height)));
        WritePath(path);
        xml.Close().Close().Close();
        if (shape.Fill is { } fill)
        {
            WritePaint(fill.Paint, fill.Opacity * opacity);
        }
        else
        {
            xml.Empty("a:noFill");
        }

        WriteStroke(shape, opacity);
        xml.Close().Empty("wps:bodyPr").Close();
    }

    private void WritePath(VectorPath path)
    {
        var at = 0;
        foreach (var step in path.Steps)
        {
            var (name, points) = step switch
            {
                PathStep.Move => ("a:moveTo", 1),
                PathStep.Line => ("a:lnTo", 1),
                PathStep.Curve => ("a:cubicBezTo", 3),
                _ => ("a:close", 0),
            };
            if (points == 0)
            {
                xml.Empty(name);
                continue;
            }

            xml.Open(name);
            for (var i = 0; i < points; i++, at += 2)
            {
                var x = Scaled(path.Numbers[at], size.Width / content.Width);
                var y = Scaled(path.Numbers[at + 1], size.Height / content.Height);
                xml.Empty("a:pt", ("x", x), ("y", y));
            }

            xml.Close();
        }
    }

    private static string Scaled(double value, double factor) =>
        WordMeasure.Number((long)Math.Round(value * factor, MidpointRounding.AwayFromZero));

    private void WritePaint(Paint paint, double opacity)
    {
        if (paint is GradientPaint gradient)
        {
            WriteGradient(gradient, opacity);
            return;
        }

        xml.Open("a:solidFill");
        WriteColor((SolidPaint)paint, opacity);
        xml.Close();
    }

    private void WriteGradient(GradientPaint gradient, double opacity)
    {
        xml.Open("a:gradFill").Open("a:gsLst");
        foreach (var stop in gradient.Stops)
        {
            xml.Open("a:gs", ("pos", Scaled(stop.Offset, Opaque)));
            WriteColor(stop.Color, opacity);
            xml.Close();
        }

        xml.Close();
        if (gradient.IsRadial)
        {
            xml.Open("a:path", ("path", "circle"));
            xml.Empty("a:fillToRect", ("l", "50000"), ("t", "50000"), ("r", "50000"), ("b", "50000")).Close();
        }
        else
        {
            xml.Empty("a:lin", ("ang", AngleOf(gradient)), ("scaled", "0"));
        }

        xml.Close();
    }

    // To the nearest eighth of a turn: right, down, left and up, and between them.
    private static string AngleOf(GradientPaint gradient)
    {
        const int eighth = 2_700_000;
        var (startX, startY) = gradient.Matrix.Apply(gradient.Coordinates[0], gradient.Coordinates[1]);
        var (endX, endY) = gradient.Matrix.Apply(gradient.Coordinates[2], gradient.Coordinates[3]);
        var (x, y) = (endX - startX, endY - startY);
        const double steep = 0.4142;
        var (isFlat, isUpright) = (Math.Abs(y) < Math.Abs(x) * steep, Math.Abs(x) < Math.Abs(y) * steep);
        var eighths =
            isFlat ? (x > 0 ? 0 : 4)
            : isUpright ? (y > 0 ? 2 : 6)
            : y > 0 ? (x > 0 ? 1 : 3)
            : x > 0 ? 7
            : 5;
        return WordMeasure.Number(eighths * eighth);
    }

    private void WriteColor(SolidPaint color, double opacity)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{color.Red:X2}{color.Green:X2}{color.Blue:X2}");
        xml.Open("a:srgbClr", ("val", value));
        xml.EmptyIf(opacity < 1, "a:alpha", ("val", Scaled(opacity, Opaque))).Close();
    }

    private void WriteStroke(VectorShape shape, double opacity)
    {
        if (shape.Stroke is not { Paint: SolidPaint color } stroke)
        {
            xml.Open("a:ln").Empty("a:noFill").Close();
            return;
        }

        var scale = Math.Sqrt(Math.Abs(shape.Matrix?.Determinant ?? 1)) * size.Width / content.Width;
        var cap = stroke.Cap switch
        {
            LineCap.Round => "rnd",
            LineCap.Square => "sq",
            _ => "flat",
        };
        xml.Open("a:ln", ("w", Scaled(stroke.Width, scale)), ("cap", cap)).Open("a:solidFill");
        WriteColor(color, stroke.Opacity * opacity);
        xml.Close();
        if (stroke.Dashes.Length > 1)
        {
            xml.Open("a:custDash");
            for (var i = 0; i + 1 < stroke.Dashes.Length; i += 2)
            {
                var (dash, gap) = (stroke.Dashes[i] / stroke.Width, stroke.Dashes[i + 1] / stroke.Width);
                xml.Empty("a:ds", ("d", Scaled(dash, Opaque)), ("sp", Scaled(gap, Opaque)));
            }

            xml.Close();
        }

        switch (stroke.Join)
        {
            case LineJoin.Round:
                xml.Empty("a:round");
                break;
            case LineJoin.Bevel:
                xml.Empty("a:bevel");
                break;
            default:
                xml.Empty("a:miter", ("lim", Scaled(stroke.MiterLimit, Opaque)));
                break;
        }

        xml.Close();
    }
}
