using System.Text;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests.Pictures;

/// <summary>SVG files as shapes; the picture's longer side has a thousand units.</summary>
public sealed class SvgFileTests
{
    [Theory]
    [InlineData("M10 20L30 40", "M 10 20 L 30 40")]
    [InlineData("m10,20 5,5-5 5", "M 10 20 L 15 25 L 10 30")]
    [InlineData("M10-20.5.5.25", "M 10 -20.5 L 0.5 0.25")]
    [InlineData("M1e1 2E+1H5v-5h1V7", "M 10 20 L 5 20 L 5 15 L 6 15 L 6 7")]
    [InlineData("M0 0C1 2 3 4 5 6s1 1 2 2", "M 0 0 C 1 2 3 4 5 6 C 7 8 6 7 7 8")]
    [InlineData("M0 0S1 2 3 4", "M 0 0 C 0 0 1 2 3 4")]
    [InlineData("M0 0Q3 0 3 3T6 6", "M 0 0 C 2 0 3 1 3 3 C 3 5 4 6 6 6")]
    [InlineData("M1 1h2v2zl5 5z", "M 1 1 L 3 1 L 3 3 Z L 6 6 Z")]
    [InlineData("M0 0A0 5 0 0 0 7 7", "M 0 0 L 7 7")]
    public void Path_data_becomes_lines_and_cubic_curves(string data, string expected) =>
        Assert.Equal(expected, Text(Path(data)));

    [Theory]
    [InlineData("L1 1")]
    [InlineData("M1")]
    [InlineData("M1 1 L")]
    [InlineData("M1 1 X2")]
    [InlineData("M1 1 Z 5 5")]
    [InlineData("M1 1 A 5 5 0 2 0 3 3")]
    [InlineData("M1 1e99")]
    public void Path_data_with_a_fault_is_refused(string data) =>
        Assert.Contains(
            "path data that cannot be read of <path> (line 1)",
            Problem($"<path d=\"{data}\"/>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Arcs_stay_on_their_ellipse_and_turn_the_right_way() =>
        Gen.Select(
                Gen.Double[-50, 50],
                Gen.Double[-50, 50],
                Gen.Double[1, 80],
                Gen.Double[1, 80],
                Gen.Int[-180, 180],
                Gen.Bool,
                Gen.Bool
            )
            .Sample(
                (x, y, rx, ry, angle, isLarge, isClockwise) =>
                {
                    if ((x, y) == (0, 0))
                    {
                        return;
                    }

                    var path = new SvgPathBuilder();
                    path.Move(0, 0);
                    SvgArc.Add(path, (rx, ry), angle, isLarge, isClockwise, (x, y));
                    var numbers = path.ToPath().Numbers;
                    Assert.Equal((x, y), (numbers[^2], numbers[^1]));

                    // Back in the circle's plane: every end and middle of a curve has the same distance from the
                    // center, and the angles add up.
                    var radians = angle * Math.PI / 180;
                    (double X, double Y) Circle(double px, double py) =>
                        (
                            ((px * Math.Cos(radians)) + (py * Math.Sin(radians))) / rx,
                            ((py * Math.Cos(radians)) - (px * Math.Sin(radians))) / ry
                        );
                    var half = Circle(x, y) is var chord ? Math.Sqrt((chord.X * chord.X) + (chord.Y * chord.Y)) / 2 : 0;
                    var radius = Math.Max(1, half);
                    var (turned, at) = (0.0, (0.0, 0.0));
                    for (var i = 2; i < numbers.Length; i += 6)
                    {
                        var (from, to) = (Circle(at.Item1, at.Item2), Circle(numbers[i + 4], numbers[i + 5]));
                        var middle = Circle(
                            Middle(at.Item1, numbers[i], numbers[i + 2], numbers[i + 4]),
                            Middle(at.Item2, numbers[i + 1], numbers[i + 3], numbers[i + 5])
                        );
                        turned += 2 * Angle(from, middle, to, radius);
                        at = (numbers[i + 4], numbers[i + 5]);
                    }

                    var expected = 2 * Math.Asin(Math.Min(1, half / radius));
                    expected = (isLarge ? (2 * Math.PI) - expected : expected) * (isClockwise ? 1 : -1);
                    Assert.Equal(expected, turned, half / radius > 0.999 ? 0.2 : 0.01);
                },
                iter: 2_000
            );

    [Theory]
    [InlineData("rotate(90)", "M 0 10 L 0 20")]
    [InlineData("rotate(-90 10 0)", "M 10 0 L 10 -10")]
    [InlineData("translate(5) scale(2)", "M 25 0 L 45 0")]
    [InlineData("matrix(0 1 -1 0 3 4)", "M 3 14 L 3 24")]
    [InlineData("skewY(45),translate(-10,0)", "M 0 0 L 10 10")]
    public void Transforms_move_points(string transform, string expected) =>
        Assert.StartsWith(
            expected + " L ",
            Text(Read($"<g transform=\"{transform}\"><path d=\"M10 0h10v9\" fill=\"red\"/></g>").Shape(0).Path),
            StringComparison.Ordinal
        );

    [Fact]
    public void Shapes_are_paths()
    {
        var shapes = Read(
                """
                <rect x="1" y="2" width="3" height="4"/><circle r="10"/><line x1="1" x2="5" stroke="red"/>
                <polyline points="0 0 1,1 2 0"/><polygon points="0 0 1,1 2 0"/><rect width="10" height="20" rx="99"/>
                """
            )
            .AllShapes();
        Assert.Equal("M 1 2 L 4 2 L 4 6 L 1 6 Z", Text(shapes[0].Path));
        Assert.Equal(
            "M 10 0 C 10 5.5228 5.5228 10 0 10 C -5.5228 10 -10 5.5228 -10 0 C -10 -5.5228 -5.5228 -10 0 -10 C "
                + "5.5228 -10 10 -5.5228 10 0 Z",
            Text(shapes[1].Path)
        );
        Assert.Equal("M 1 0 L 5 0", Text(shapes[2].Path));
        Assert.Equal("M 0 0 L 1 1 L 2 0", Text(shapes[3].Path));
        Assert.Equal("M 0 0 L 1 1 L 2 0 Z", Text(shapes[4].Path));
        Assert.StartsWith("M 5 0 L 5 0 C", Text(shapes[5].Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_are_inherited_and_style_comes_before_attributes()
    {
        var shape = Read(
                """
                <g fill="red" style="stroke: #00f; stroke-width: 2px" stroke-linejoin="round" color="lime">
                  <path d="M0 0h9v9" fill="blue" style="fill:currentColor" stroke-dasharray="3" fill-rule="evenodd" opacity="1"/>
                </g>
                """
            )
            .Shape(0);
        Assert.Equal(new Fill(new SolidPaint(0, 255, 0), 1, true), shape.Fill);
        Assert.Equal(
            (2.0, LineJoin.Round, new SolidPaint(0, 0, 255)),
            (shape.Stroke!.Width, shape.Stroke.Join, shape.Stroke.Paint)
        );
        Assert.Equal([3, 3], shape.Stroke.Dashes);
    }

    [Theory]
    [InlineData("#123", 17, 34, 51)]
    [InlineData("#a0B0c0", 160, 176, 192)]
    [InlineData("rgb(1, 2, 3)", 1, 2, 3)]
    [InlineData("rgb(100%,50%,0%)", 255, 128, 0)]
    [InlineData("RebeccaPurple", 102, 51, 153)]
    public void Colours_are_read(string text, byte red, byte green, byte blue) =>
        Assert.Equal(new SolidPaint(red, green, blue), SvgColor.Read(text)?.Paint);

    [Theory]
    [InlineData("<text>Hi</text>", "<text> (line 1)")]
    [InlineData("<path d='M0 0h1v1' clip-path='url(#a)'/>", "the reference #a, which leads to no clipPath, of <path>")]
    [InlineData("<g style='mix-blend-mode:multiply'/>", "mix-blend-mode")]
    [InlineData("<path d='M0 0h1v1' fill='url(#none)'/>", "the reference #none, which leads to no gradient, of <path>")]
    [InlineData("<path d='M0 0h1' fill='hsl(1,2,3)'/>", "the property fill=\"hsl(1,2,3)\" of <path>")]
    [InlineData("<rect width='2em' height='1'/>", "the attribute width=\"2em\" of <rect>")]
    [InlineData("", "no shape inside of <svg>")]
    public void What_is_not_supported_names_its_element(string content, string expected) =>
        Assert.Contains(expected, Problem(content), StringComparison.Ordinal);

    [Theory]
    [InlineData("M0 0L9 9", null)]
    [InlineData("M0 0C1 1 2 2 3 3Z", null)]
    [InlineData("M0 0h9v9z M20 20h9", "M 0 0 L 9 0 L 9 9 Z")]
    [InlineData("M0 0C0 9 9 9 0 0", "M 0 0 C 0 9 9 9 0 0")]
    public void A_fill_shows_what_has_an_area(string data, string? expected)
    {
        var area = SvgArea.Of(SvgPathData.Read(data)!);
        Assert.Equal(expected, area is null ? null : Text(area));
    }

    [Fact]
    public void What_draws_nothing_is_no_problem()
    {
        var picture = Read(
            "<title>A</title><desc>B</desc><metadata><x xmlns='other'><y/></x></metadata><z xmlns='other'/><g "
                + "display='none'><text>C</text></g><path d='M0 0h1' visibility='hidden'/><path d='M0 0h3'/><path "
                + "d='M0 0h2' stroke='red'/>"
        );
        Assert.Equal("M 0 0 L 2 0", Text(Assert.Single(picture.AllShapes()).Path));
    }

    [Fact]
    public void A_gradient_spans_the_box_of_its_path_and_takes_stops_from_another()
    {
        var shape = Read(
                """
                <path d="M100 200C100 100 300 100 300 200z" fill="url(#b)"/>
                <radialGradient id="b" href="#a" gradientTransform="translate(.5 0)" fx="40%"/>
                <linearGradient id="a"><stop offset="20%" stop-color="red"/><stop offset=".1" stop-color="blue"/></linearGradient>
                """
            )
            .Shape(0);
        var gradient = Assert.IsType<GradientPaint>(shape.Fill!.Paint);
        Assert.Equal([0.4, 0.5, 0, 0.5, 0.5, 0.5], gradient.Coordinates);
        Assert.Equal([0, 0.2, 0.2, 1], gradient.Stops.Select(stop => stop.Offset));
        var m = gradient.Matrix;
        Assert.Equal(
            (200.0, 75.0, 200.0, 125.0),
            (Math.Round(m.A, 9), Math.Round(m.D, 9), Math.Round(m.E, 9), Math.Round(m.F, 9))
        );
    }

    [Fact]
    public void A_stroke_under_an_uneven_scale_keeps_its_map_and_no_other_does()
    {
        var shapes = Read(
                "<g transform='scale(4 1)'><path d='M0 0h9' stroke='red'/><path d='M0 0h9v1'/></g><path "
                    + "transform='rotate(30) scale(2 -2)' d='M0 0h9' stroke='red'/>"
            )
            .AllShapes();
        Assert.Equal(new AffineMatrix(2, 0, 0, 0.5, 0, 0), shapes[0].Matrix);
        Assert.Equal((2.0, "M 0 0 L 18 0"), (shapes[0].Stroke!.Width, Text(shapes[0].Path)));
        Assert.Null(shapes[1].Matrix);
        Assert.Null(shapes[2].Matrix);
        Assert.Equal(2, shapes[2].Stroke!.Width, 9);
    }

    [Theory]
    [InlineData("<svg/>", "viewBox")]
    [InlineData("<html/>", "not an SVG")]
    [InlineData("<svg", "not well-formed XML in line 1")]
    [InlineData("<svg viewBox='0 0 0 9'/>", "viewBox")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 9 9'>&b;</svg>", "not well-formed XML in line 1")]
    [InlineData(
        "<?xml version='1.0' encoding='no-such'?><svg viewBox='0 0 9 9'/>",
        "is in an encoding other than UTF-8 or UTF-16"
    )]
    public void Other_files_are_refused(string file, string expected)
    {
        Assert.Null(SvgFile.Read(Encoding.UTF8.GetBytes(file), out var problem));
        Assert.Contains(expected, problem.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_damage_gives_a_picture_or_a_reason()
    {
        var source = Encoding.UTF8.GetBytes(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><linearGradient id='a' href='#a' "
                + "x1='3%'><stop/><stop offset='1'/></linearGradient>"
                + "<g transform='rotate(3 4 5)'><path d='M0 0a1 2 30 0 1 5 6T7 8z' fill='url(#a)' stroke='red' "
                + "stroke-dasharray='1 2'/></g></svg>"
        );
        Gen.Select(Gen.Int[0, source.Length - 1], Gen.Byte, Gen.Int[0, source.Length - 1], Gen.Byte)
            .Sample(
                (at, value, other, second) =>
                {
                    var bytes = (byte[])source.Clone();
                    (bytes[at], bytes[other]) = (value, second);
                    var picture = SvgFile.Read(bytes, out var problem);
                    return picture is null ? problem.Said() is { Length: > 0 } : picture.AspectRatio > 0;
                },
                iter: 2_000
            );
    }

    [Fact]
    public void Trees_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<g>", 5_000)) + string.Concat(Enumerable.Repeat("</g>", 5_000));
        Assert.Contains("too deep", Problem(deep), StringComparison.Ordinal);
    }

    private static VectorContent Read(string content)
    {
        var picture = SvgFile.Read(File(content), out var problem);
        Assert.True(picture is not null, problem.Said());
        return picture;
    }

    private static string Problem(string content)
    {
        Assert.Null(SvgFile.Read(File(content), out var problem));
        return problem.Said()!;
    }

    private static byte[] File(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1000\">{content}</svg>");

    private static VectorPath Path(string data) => Read($"<path d=\"{data}\" stroke=\"red\"/>").Shape(0).Path;

    private static string Text(VectorPath path)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var step in path.Steps)
        {
            text.Append(text.Length > 0 ? " " : string.Empty).Append("MLCZ"[(int)step]);
            for (
                var end =
                    at
                    + (
                        step switch
                        {
                            PathStep.Curve => 6,
                            PathStep.Close => 0,
                            _ => 2,
                        }
                    );
                at < end;
                at++
            )
            {
                text.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $" {Math.Round(path.Numbers[at], 4) + 0.0:0.####}"
                );
            }
        }

        return text.ToString().Replace("-0 ", "0 ", StringComparison.Ordinal);
    }

    private static double Middle(double p0, double p1, double p2, double p3) => (p0 + (3 * (p1 + p2)) + p3) / 8;

    // The signed angle from one end to the middle, seen from the center, which is at the same distance from both ends
    // and the middle.
    private static double Angle(
        (double X, double Y) from,
        (double X, double Y) middle,
        (double X, double Y) to,
        double radius
    )
    {
        var chord = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        var side = ((middle.X - from.X) * (to.Y - from.Y)) - ((middle.Y - from.Y) * (to.X - from.X));
        return Math.Asin(Math.Min(1, chord / (2 * radius))) * Math.Sign(side);
    }
}
