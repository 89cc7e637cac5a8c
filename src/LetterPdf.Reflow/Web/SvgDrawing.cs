using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>
/// The inside of a drawing in SVG 2, with attributes only, so that a page whose server forbids styles inside it still
/// shows it. Identifiers are numbered over the whole page.
/// </summary>
internal sealed class SvgDrawing(HtmlText html)
{
    private int _names;

    public void Write(ImmutableArray<VectorItem> items)
    {
        foreach (var item in items)
        {
            if (item is VectorGroup group)
            {
                WriteGroup(group);
            }
            else if (item is VectorShape shape)
            {
                WriteShape(shape);
            }
        }
    }

    /// <summary>A picture of pixels, turned as it is to be shown.</summary>
    public void Write(PixelContent pixels) =>
        html.Open(
                "image",
                ("width", Number(pixels.Width)),
                ("height", Number(pixels.Height)),
                ("transform", Transform(Turn(pixels))),
                ("href", DataUri.Of(pixels))
            )
            .Close("image");

    public static string Number(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);

    private void WriteGroup(VectorGroup group)
    {
        var open = 1;
        var mask = group.Mask is { } veil ? DefineMask(veil) : null;
        html.Open("g", ("opacity", group.Opacity < 1 ? Number(group.Opacity) : null), ("mask", Reference(mask)));
        foreach (var clip in group.Clips)
        {
            var name = NewName();
            html.Open("clipPath", ("id", name)).Open("path", ("d", Data(clip.Path)), Rule("clip-rule", clip.IsEvenOdd));
            html.Close("path").Close("clipPath").Open("g", ("clip-path", Reference(name)));
            open++;
        }

        Write(group.Items);
        for (; open > 0; open--)
        {
            html.Close("g");
        }
    }

    // Without bounds of its own: the drawing has some.
    private string DefineMask(VectorMask mask)
    {
        var name = NewName();
        html.Open(
            "mask",
            ("id", name),
            ("maskUnits", "userSpaceOnUse"),
            ("x", "-100000"),
            ("y", "-100000"),
            ("width", "200000"),
            ("height", "200000"),
            ("mask-type", mask.IsLuminance ? null : "alpha")
        );
        Write(mask.Items);
        html.Close("mask");
        return name;
    }

    private void WriteShape(VectorShape shape)
    {
        var fill = shape.Fill is { } area ? PaintOf(area.Paint, shape.Matrix) : "none";
        var stroke = shape.Stroke is { } line ? PaintOf(line.Paint, shape.Matrix) : null;
        html.Open(
            "path",
            ("d", Data(shape.Path)),
            ("transform", shape.Matrix is { } matrix ? Transform(matrix) : null),
            ("fill", fill),
            ("fill-opacity", Opacity(shape.Fill?.Opacity)),
            Rule("fill-rule", shape.Fill?.IsEvenOdd == true),
            ("stroke", stroke),
            ("stroke-opacity", Opacity(shape.Stroke?.Opacity)),
            ("stroke-width", shape.Stroke is { } own ? Number(own.Width) : null),
            ("stroke-linecap", Named(shape.Stroke?.Cap, LineCap.Butt)),
            ("stroke-linejoin", Named(shape.Stroke?.Join, LineJoin.Miter)),
            ("stroke-miterlimit", shape.Stroke is { MiterLimit: not 4 } sharp ? Number(sharp.MiterLimit) : null),
            ("stroke-dasharray", shape.Stroke is { Dashes.IsEmpty: false } dashed ? Numbers(dashed.Dashes) : null),
            ("stroke-dashoffset", shape.Stroke is { DashOffset: not 0 } moved ? Number(moved.DashOffset) : null)
        );
        html.Close("path");
    }

    private string PaintOf(Paint paint, AffineMatrix? shape) =>
        paint switch
        {
            SolidPaint color => Color(color),
            GradientPaint gradient => Reference(DefineGradient(gradient, shape))!,
            _ => "none",
        };

    // A gradient's matrix leads to the picture's coordinates, and SVG asks for those of the path.
    private string DefineGradient(GradientPaint gradient, AffineMatrix? shape)
    {
        var name = NewName();
        var element = gradient.IsRadial ? "radialGradient" : "linearGradient";
        var matrix = shape?.Inverse is { } inverse ? gradient.Matrix.Then(inverse) : gradient.Matrix;
        var at = gradient.Coordinates.Select(Number).ToArray();
        var units = ("gradientUnits", "userSpaceOnUse");
        var transform = ("gradientTransform", (string?)Transform(matrix));
        if (gradient.IsRadial)
        {
            html.Open(
                element,
                ("id", name),
                units,
                transform,
                ("fx", at[0]),
                ("fy", at[1]),
                ("fr", at[2]),
                ("cx", at[3]),
                ("cy", at[4]),
                ("r", at[5])
            );
        }
        else
        {
            html.Open(
                element,
                ("id", name),
                units,
                transform,
                ("x1", at[0]),
                ("y1", at[1]),
                ("x2", at[2]),
                ("y2", at[3])
            );
        }

        foreach (var stop in gradient.Stops)
        {
            html.Open(
                "stop",
                ("offset", Number(stop.Offset)),
                ("stop-color", Color(stop.Color)),
                ("stop-opacity", Opacity(stop.Opacity))
            );
            html.Close("stop");
        }

        html.Close(element);
        return name;
    }

    // SVG looks for a mask or paint anywhere in the page, so it may stand inside a group.
    private string NewName() => FormattableString.Invariant($"drawing-{++_names}");

    private static string? Reference(string? name) => name is null ? null : $"url(#{name})";

    private static (string Name, string? Value) Rule(string name, bool isEvenOdd) =>
        (name, isEvenOdd ? "evenodd" : null);

    private static string? Opacity(double? value) => value is { } own and < 1 ? Number(own) : null;

    private static string? Named<T>(T? value, T usual)
        where T : struct, Enum =>
        value is { } own && !EqualityComparer<T>.Default.Equals(own, usual) ? own.ToString().ToLowerInvariant() : null;

    private static string Color(SolidPaint color) =>
        string.Create(CultureInfo.InvariantCulture, $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}");

    private static string Numbers(IEnumerable<double> values) => string.Join(' ', values.Select(Number));

    private static string Transform(AffineMatrix m) => $"matrix({Numbers([m.A, m.B, m.C, m.D, m.E, m.F])})";

    private static string Data(VectorPath path)
    {
        var (data, at) = (new StringBuilder(), 0);
        foreach (var step in path.Steps)
        {
            var (letter, count) = step switch
            {
                PathStep.Move => ('M', 2),
                PathStep.Line => ('L', 2),
                PathStep.Curve => ('C', 6),
                _ => ('Z', 0),
            };
            data.Append(letter).AppendJoin(' ', path.Numbers[at..(at + count)].Select(Number));
            at += count;
        }

        return data.ToString();
    }

    // Where each stored pixel is shown, x to the right and y down (CIPA DC-008, 4.6.4, Orientation).
    private static AffineMatrix Turn(PixelContent pixels)
    {
        var (width, height) = (pixels.Width, pixels.Height);
        return pixels.Orientation switch
        {
            PictureOrientation.Mirrored => new AffineMatrix(-1, 0, 0, 1, width, 0),
            PictureOrientation.UpsideDown => new AffineMatrix(-1, 0, 0, -1, width, height),
            PictureOrientation.MirroredUpsideDown => new AffineMatrix(1, 0, 0, -1, 0, height),
            PictureOrientation.Transposed => new AffineMatrix(0, 1, 1, 0, 0, 0),
            PictureOrientation.TurnedRight => new AffineMatrix(0, 1, -1, 0, height, 0),
            PictureOrientation.TransposedUpsideDown => new AffineMatrix(0, -1, -1, 0, height, width),
            PictureOrientation.TurnedLeft => new AffineMatrix(0, -1, 1, 0, 0, width),
            _ => AffineMatrix.Identity,
        };
    }
}
