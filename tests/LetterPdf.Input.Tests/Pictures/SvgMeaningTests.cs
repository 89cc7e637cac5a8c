using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests.Pictures;

/// <summary>The meaning of style sheets, references and viewports, without any program that displays them.</summary>
public sealed class SvgMeaningTests
{
    private static readonly SolidPaint Red = new(255, 0, 0);
    private static readonly SolidPaint Lime = new(0, 255, 0);

    [Theory]
    [InlineData("rect{fill:lime}", true)]
    [InlineData("RECT{fill:lime}", false)]
    [InlineData("*{fill:lime}", true)]
    [InlineData(".b{fill:lime}", true)]
    [InlineData(".a.b{fill:lime}", true)]
    [InlineData(".a.c{fill:lime}", false)]
    [InlineData("#r{fill:lime}", true)]
    [InlineData("#\\72{fill:lime}", true)]
    [InlineData("g rect{fill:lime}", true)]
    [InlineData("svg>rect{fill:lime}", false)]
    [InlineData("g > rect{fill:lime}", true)]
    [InlineData("circle + rect{fill:lime}", false)]
    [InlineData("path + rect{fill:lime}", true)]
    [InlineData("circle ~ rect{fill:lime}", true)]
    [InlineData("[data-x]{fill:lime}", true)]
    [InlineData("[data-x=one]{fill:lime}", false)]
    [InlineData("[data-x='one two']{fill:lime}", true)]
    [InlineData("[data-x~=two]{fill:lime}", true)]
    [InlineData("[data-x^='one']{fill:lime}", true)]
    [InlineData("[data-x$=one]{fill:lime}", false)]
    [InlineData("[data-x*='e t']{fill:lime}", true)]
    [InlineData(":root rect{fill:lime}", true)]
    [InlineData("rect:first-child{fill:lime}", false)]
    [InlineData("rect:last-child{fill:lime}", true)]
    [InlineData("line, .b{fill:lime}", true)]
    [InlineData("rect:hover{fill:lime}", false)]
    [InlineData(".b{fill:lime} rect{fill:red}", true)]
    [InlineData("#r{fill:lime} .a.b{fill:red} g rect{fill:red}", true)]
    [InlineData(".b{fill:red} .a{fill:lime}", true)]
    [InlineData("rect{fill:lime!important} #r{fill:red}", true)]
    [InlineData("rect{fill:red;fill:lime}", true)]
    [InlineData("rect{FILL:Lime}", true)]
    [InlineData("rect{nonsense;fill:lime}", true)]
    [InlineData("/*rect{*/.b{fill:lime}/*}*/", true)]
    [InlineData("<!-- .b{fill:lime} -->", true)]
    [InlineData("@media all{.b{fill:lime}}", true)]
    [InlineData(".b{fill:lime", true)]
    public void Rules_hold_where_their_selectors_say(string sheet, bool holds)
    {
        var shapes = Read(
            $"<style><![CDATA[{sheet}]]></style><g><circle r='1'/><path d='M0 0h1v1'/><rect id='r' class='a  b' "
                + $"data-x='one two' width='9' height='9' fill='red'/></g>"
        );
        Assert.Equal(holds ? Lime : Red, shapes[2].Fill!.Paint);
    }

    [Theory]
    [InlineData("fill='lime' style='fill:red'", "", false)]
    [InlineData("style='fill:lime'", "#r{fill:red}", true)]
    [InlineData("style='fill:red'", "rect{fill:lime !important}", true)]
    [InlineData("style='fill:lime!important'", "#r{fill:red!important}", true)]
    [InlineData("style='fill:/*red*/lime'", "", true)]
    [InlineData("style='fill:initial'", "", null)]
    [InlineData("style='fill:inherit'", "", true)]
    [InlineData("style='fill:unset'", "rect{fill:red}", true)]
    [InlineData("fill='currentColor' color='lime'", "", true)]
    public void Declarations_stand_above_each_other_as_css_says(string attributes, string sheet, bool? isLime)
    {
        var shape = Read($"<style>{sheet}</style><g fill='lime'><rect id='r' width='9' height='9' {attributes}/></g>")[
            0
        ];
        Assert.Equal(
            isLime is null ? new SolidPaint(0, 0, 0)
                : isLime.Value ? Lime
                : Red,
            shape.Fill!.Paint
        );
    }

    [Fact]
    public void The_colour_of_the_moment_is_that_of_whoever_paints()
    {
        Assert.Equal(
            Lime,
            Read("<g fill='currentColor' color='red'><rect width='9' height='9' color='lime'/></g>")[0].Fill!.Paint
        );
        var stops = Read(
            "<linearGradient id='g' color='lime'><stop stop-color='currentColor'/><stop "
                + "offset='1'/></linearGradient><rect color='red' width='9' height='9' fill='url(#g)'/>"
        );
        Assert.Equal(Lime, Assert.IsType<GradientPaint>(stops[0].Fill!.Paint).Stops[0].Color);
    }

    [Theory]
    [InlineData("viewBox='0 0 20 10'", 2)]
    [InlineData("width='30' height='10' viewBox='0 0 20 10'", 3)]
    [InlineData("width='1in' height='48' viewBox='0 0 20 10'", 2)]
    [InlineData("width='40' viewBox='0 0 20 10'", 2)]
    [InlineData("width='100%' height='100%' viewBox='0 0 20 10'", 2)]
    [InlineData("style='width:30px;height:10px' viewBox='0 0 20 10'", 3)]
    [InlineData("width='30' height='10'", 3)]
    public void The_viewport_is_the_picture(string attributes, double aspect)
    {
        var file = $"<svg xmlns='http://www.w3.org/2000/svg' {attributes}><rect width='5' height='5'/></svg>";
        Assert.Equal(aspect, SvgFile.Read(Encoding.UTF8.GetBytes(file), out _)!.AspectRatio, 9);
    }

    [Theory]
    [InlineData("", 250, 0, 500)]
    [InlineData("preserveAspectRatio='xMinYMin'", 0, 0, 500)]
    [InlineData("preserveAspectRatio='xMaxYMid meet'", 500, 0, 500)]
    [InlineData("preserveAspectRatio='none'", 0, 0, 1000)]
    [InlineData("preserveAspectRatio='xMidYMax slice'", 0, -500, 1000)]
    public void What_is_shown_lies_in_the_viewport_as_the_file_says(string attribute, double x, double y, double width)
    {
        var file =
            $"<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='0 0 10 10' "
            + $"{attribute}><rect width='10' height='10'/></svg>";
        var bounds = SvgBounds.Of(SvgFile.Read(Encoding.UTF8.GetBytes(file), out _)!.Shape(0).Path);
        Assert.Equal((x, y, width), (bounds.Left, bounds.Top, bounds.Width));
    }

    [Fact]
    public void A_radius_below_zero_is_the_other_and_a_reference_without_prefix_comes_first()
    {
        var ellipse = SvgBounds.Of(Read("<ellipse rx='-3' ry='20'/>")[0].Path);
        Assert.Equal((40.0, 40.0), (Math.Round(ellipse.Width, 9), Math.Round(ellipse.Height, 9)));
        foreach (var order in (string[])["x:href='#a' href='#b'", "href='#b' x:href='#a'"])
        {
            var shape = Read(
                $"<defs><path id='a' d='M0 0h1v1'/><path id='b' d='M0 0h2v1'/></defs><use "
                    + $"xmlns:x='http://www.w3.org/1999/xlink' {order}/>"
            )[0];
            Assert.Equal(2, SvgBounds.Of(shape.Path).Width);
        }
    }

    [Fact]
    public void Clips_are_paths_where_they_can_be_and_masks_where_parts_touch()
    {
        const string cut = "<rect width='99' height='99' clip-path='url(#c)'/>";
        var one = Group($"<clipPath id='c'><rect width='9' height='9'/></clipPath>{cut}");
        Assert.Equal((1, true), (one.Clips.Length, one.Mask is null));
        var apart = Group(
            $"<clipPath id='c'><rect width='9' height='9'/><rect x='20' width='9' height='9'/></clipPath>{cut}"
        );
        Assert.Equal((1, true), (apart.Clips.Length, apart.Mask is null));
        var touching = Group(
            $"<clipPath id='c'><rect width='9' height='9'/><rect x='5' width='9' height='9'/></clipPath>{cut}"
        );
        Assert.Equal((0, 2, false), (touching.Clips.Length, touching.Mask!.Items.Length, touching.Mask.IsLuminance));
        var both = Group(
            $"<clipPath id='c' clip-path='url(#d)'><rect width='9' height='9'/></clipPath><clipPath id='d'><circle "
                + $"r='5' clip-rule='evenodd'/></clipPath>{cut}"
        );
        Assert.Equal([false, true], both.Clips.Select(clip => clip.IsEvenOdd));
        Assert.Equal(
            [],
            Read($"<clipPath id='c'/>{cut}<path d='M0 0h1' stroke='red'/>")
                .Select(shape => shape.Path.Steps.Length)
                .Where(count => count > 2)
        );
    }

    [Fact]
    public void Opacity_of_one_paint_is_its_own_and_of_two_is_the_groups()
    {
        Assert.Equal(0.5, Read("<g opacity='.5'><rect width='9' height='9'/></g>")[0].Fill!.Opacity);
        Assert.Equal(0.5, Group("<rect width='9' height='9' stroke='red' opacity='50%'/>").Opacity);
        Assert.Equal(2, Read("<rect width='9' height='9' stroke='red' stroke-opacity='.5'/>").Length);
    }

    [Fact]
    public void Dashes_are_parts_of_the_length_that_the_path_says_it_has() =>
        Assert.Equal(
            [20, 10],
            Read("<path d='M0 0h100' stroke='red' stroke-dasharray='2 1' pathLength='10'/>")[0].Stroke!.Dashes
        );

    private static VectorGroup Group(string content) =>
        Assert.IsType<VectorGroup>(Assert.Single(Picture(content).Items));

    private static VectorShape[] Read(string content) => Picture(content).AllShapes();

    private static VectorContent Picture(string content)
    {
        var file = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1000\">{content}</svg>";
        var picture = SvgFile.Read(Encoding.UTF8.GetBytes(file), out var problem);
        Assert.True(picture is not null, problem.Said());
        return picture;
    }
}
