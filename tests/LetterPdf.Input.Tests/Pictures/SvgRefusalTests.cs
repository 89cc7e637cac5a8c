using System.Text;

namespace LetterPdf.Input.Tests.Pictures;

/// <summary>Unsupported parts of an SVG are reported by name and line; parts that draw nothing are not.</summary>
public sealed class SvgRefusalTests
{
    private const string Shape = "<rect width='9' height='9'/>";

    [Theory]
    [InlineData("<rect width='9' height='9' filter='url(#f)'/>", "the property filter=\"url(#f)\" of <rect> (line 2)")]
    [InlineData(
        "<style>.a{filter:blur(2px)}</style><rect class='a' width='9' height='9'/>",
        "the property filter=\"blur(2px)\" of <rect>"
    )]
    [InlineData(
        "<style>rect{mix-blend-mode:multiply}</style><rect width='9' height='9'/>",
        "the property mix-blend-mode=\"multiply\""
    )]
    [InlineData("<pattern id='p'/><rect width='9' height='9' fill='url(#p)'/>", "<pattern> as the paint of <rect>")]
    [InlineData("<path d='M0 0h9' marker-end='url(#m)'/>", "the property marker-end=\"url(#m)\" of <path>")]
    [InlineData("<g style='marker:url(#m)'><path d='M0 0h9'/></g>", "the property marker=\"url(#m)\" of <path>")]
    [InlineData("<image href='a.png' width='9' height='9'/>", "<image> (line 2)")]
    [InlineData("<flowRoot><flowPara>Hi</flowPara></flowRoot>", "<flowRoot> (line 2)")]
    [InlineData("<defs><text id='t'>Hi</text></defs><use href='#t'/>", "<text> (line 2)")]
    [InlineData("<script>draw()</script>", "<script> (line 2)")]
    [InlineData("<defs><g><animate attributeName='x'/></g></defs>", "<animate> (line 2)")]
    [InlineData("<use href='#none'/>", "the reference #none, which leads to nothing, of <use>")]
    [InlineData("<use href='other.svg#a'/>", "the reference other.svg#a, which leads to nothing, of <use>")]
    [InlineData("<g id='a'><use href='#a'/></g>", "the reference #a to an element around it of <use>")]
    [InlineData(
        "<clipPath id='a' clip-path='url(#a)'><rect width='9' height='9'/></clipPath><rect width='9' height='9' "
            + "clip-path='url(#a)'/>",
        "a chain of clip paths without end of <clipPath> (line 2)"
    )]
    [InlineData(
        "<clipPath id='a'><g/></clipPath><rect width='9' height='9' clip-path='url(#a)'/>",
        "<g> inside <clipPath> (line 2)"
    )]
    [InlineData("<rect width='9' height='9' clip-path='circle(2px)'/>", "the property clip-path=\"circle(2px)\"")]
    [InlineData("<rect width='9' height='9' mask='url(#m)'/>", "the property mask=\"url(#m)\"")]
    [InlineData(
        "<linearGradient id='a' href='#r'><stop/><stop offset='1'/></linearGradient><rect id='r' width='9' "
            + "height='9' fill='url(#a)'/>",
        "the reference #r, which leads to no gradient,"
    )]
    [InlineData(
        "<linearGradient id='a' href='#a'><stop/><stop offset='1'/></linearGradient><rect width='9' height='9' "
            + "fill='url(#a)'/>",
        "a chain of references without end of <linearGradient>"
    )]
    [InlineData(
        "<linearGradient id='a' x2='0'><stop/><stop offset='1'/></linearGradient><rect width='9' height='9' "
            + "fill='url(#a)'/>",
        "a start and an end at the same place of <linearGradient>"
    )]
    [InlineData(
        "<radialGradient id='a' fx='2'><stop/><stop offset='1'/></radialGradient><rect width='9' height='9' "
            + "fill='url(#a)'/>",
        "a focus outside of the circle"
    )]
    [InlineData(
        "<linearGradient id='a' x2='.0001' spreadMethod='repeat'><stop/><stop offset='1'/></linearGradient><rect "
            + "width='9' height='9' fill='url(#a)'/>",
        "spreadMethod=\"repeat\""
    )]
    [InlineData(
        "<linearGradient id='a'><stop stop-color='nocolour'/><stop offset='1'/></linearGradient><rect width='9' "
            + "height='9' fill='url(#a)'/>",
        "the colour \"nocolour\" of <stop>"
    )]
    [InlineData(
        "<path d='M0 0h9' stroke='red' vector-effect='non-scaling-stroke'/>",
        "the property vector-effect=\"non-scaling-stroke\""
    )]
    [InlineData("<rect width='9' height='9' stroke='red' stroke-width='2ex'/>", "the property stroke-width=\"2ex\"")]
    [InlineData("<rect width='9' height='9' stroke='red' stroke-width='-1'/>", "the property stroke-width=\"-1\"")]
    [InlineData("<rect width='9' height='9' stroke='red' stroke-width='2em'/>", "the property stroke-width=\"2em\"")]
    [InlineData("<rect width='9' height='9' stroke-linejoin='arcs'/>", "the property stroke-linejoin=\"arcs\"")]
    [InlineData("<rect height='9' style='width:9'/>", "the property width=\"9\" of <rect>")]
    [InlineData("<rect width='9' height='9' style='transform:rotate(30)'/>", "the property transform=\"rotate(30)\"")]
    [InlineData(
        "<rect width='9' height='9' style='transform:scale(2);transform-origin:center'/>",
        "the property transform-origin=\"center\""
    )]
    [InlineData("<rect width='9' height='9' style='rotate:30deg'/>", "the property rotate=\"30deg\"")]
    [InlineData("<rect width='9' height='9' fill='var(--c)'/>", "the property fill=\"var(--c)\"")]
    [InlineData("<rect width='9' height='9' fill='re/**/d'/>", "the property fill=\"re/**/d\"")]
    [InlineData("<rect width='9' height='9' systemLanguage='de'/>", "the attribute systemLanguage=\"de\"")]
    [InlineData(
        "<symbol id='s' width='9'><rect width='9' height='9'/></symbol><use href='#s'/>",
        "the attribute width of <symbol>"
    )]
    [InlineData(
        "<symbol id='s' transform='skewX(9)'><rect width='9' height='9'/></symbol><use href='#s'/>",
        "the attribute transform of <symbol>"
    )]
    [InlineData("<rect width='9' height='9' rx='2' ry='0'/>", "one radius of 0 beside another of <rect>")]
    [InlineData("<rect width='9' height='9' opacity='1px'/>", "the property opacity=\"1px\"")]
    [InlineData("<rect width='9' height='9' fill-opacity='1mm'/>", "the property fill-opacity=\"1mm\"")]
    [InlineData("<rect width='9' height='9' fill='rgb(0, 50%, 0)'/>", "the property fill=\"rgb(0, 50%, 0)\"")]
    [InlineData("<rect width='9Q' height='9'/>", "the attribute width=\"9Q\"")]
    [InlineData("<text><tref href='#a'/></text>", "<text> (line 2)")]
    [InlineData(
        "<linearGradient id='a'><stop offset='1mm'/><stop/></linearGradient><rect width='9' height='9' "
            + "fill='url(#a)'/>",
        "the attribute offset of <stop>"
    )]
    [InlineData(
        "<mask id='m'><rect width='9' height='9' mask='url(#m)'/></mask><rect width='9' height='9' mask='url(#m)'/>",
        "a chain of masks without end of <mask>"
    )]
    [InlineData("<strange/>", "<strange> (line 2)")]
    [InlineData("<path d='M0 0h1e7v1e7' transform='scale(1e7)'/>", "numbers that are too large")]
    [InlineData("<path d='M0 0h900' stroke='red' stroke-dasharray='1e-5'/>", "dashes that are too short")]
    [InlineData(
        "<path d='M0 0h900' stroke='red' stroke-dasharray='1' pathLength='0'/>",
        "the attribute pathLength=\"0\""
    )]
    public void What_is_not_supported_is_named_with_its_line(string content, string expected) =>
        Assert.Contains(expected, Problem("\n" + content), StringComparison.Ordinal);

    [Theory]
    [InlineData("@import 'a.css';", "the rule @import of <style>")]
    [InlineData("@media print{rect{fill:red}}", "the condition \"@media print\"")]
    [InlineData("@supports (fill:red){rect{fill:red}}", "the rule @supports")]
    [InlineData("rect:nth-child(2){fill:red}", "the selector \"rect:nth-child(2)\"")]
    [InlineData(".a, rect::before{fill:red}", "the selector \"rect::before\"")]
    [InlineData("a|rect{fill:red}", "the selector \"a|rect\"")]
    [InlineData(".1a{fill:red}", "the selector \".1a\"")]
    [InlineData("a > > b{fill:red}", "the selector \"a > > b\"")]
    [InlineData("g{fill:red; rect{fill:blue}}", "rules inside the rule of \"g\"")]
    [InlineData("svg{background:red}", "the property background=\"red\" of <svg>")]
    public void Style_sheets_are_understood_or_refused(string sheet, string expected) =>
        Assert.Contains(expected, Problem($"<style>{sheet}</style>{Shape}"), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "<style>@font-face{font-family:a;src:url(a.woff)} @charset 'utf-8'; @keyframes a{from{fill:red}} "
            + "rect:hover{fill:red}</style>"
    )]
    [InlineData("<style type='text/less'>@import 'a'; .a(){}</style>")]
    [InlineData("<style>@media (prefers-color-scheme: dark){rect{filter:blur(9px)}}</style>")]
    [InlineData("<style>.unused{filter:blur(1px)}</style>")]
    [InlineData(
        "<defs><filter id='f'/><pattern id='p'><text>x</text></pattern><linearGradient id='g' "
            + "spreadMethod='odd'/></defs>"
    )]
    [InlineData(
        "<g style='enable-background:new;isolation:isolate;filter:none;mix-blend-mode:normal;-inkscape-stroke:none;font-family:X' pointer-events='none'/>"
    )]
    [InlineData("<text x='1'> <tspan/></text><flowRoot/>")]
    [InlineData("<path d='M0 0h1' fill='none' vector-effect='non-scaling-stroke'/>")]
    [InlineData("<g display='none'><image href='x'/></g><a/><use/>")]
    [InlineData("<symbol id='s'><image href='x'/></symbol>")]
    public void What_draws_nothing_is_no_problem(string content) =>
        Assert.Single(SvgFile.Read(File(content + Shape), out _)!.AllShapes());

    [Theory]
    [InlineData(
        "<?xml-stylesheet href='a.css'?><svg viewBox='0 0 9 9'><rect width='9' height='9'/></svg>",
        "<?xml-stylesheet?> (line 1)"
    )]
    [InlineData("<svg viewBox='0 0 9 9' width='0'><rect width='9' height='9'/></svg>", "a width or height of 0")]
    [InlineData(
        "<svg viewBox='0 0 9 9' preserveAspectRatio='xMid'><rect width='9' height='9'/></svg>",
        "preserveAspectRatio=\"xMid\""
    )]
    [InlineData("<svg viewBox='0 0 9 9' display='none'><rect width='9' height='9'/></svg>", "no shape inside")]
    [InlineData(
        "<svg viewBox='0 0 9 9' style='display:/**/none'><rect width='9' height='9'/></svg>",
        "no shape inside"
    )]
    public void Files_are_refused_with_their_reason(string file, string expected)
    {
        Assert.Null(SvgFile.Read(Encoding.UTF8.GetBytes(file), out var problem));
        Assert.Contains(expected, problem.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_without_end_and_uses_without_end_are_refused()
    {
        var entities = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"<!ENTITY e{i} '{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}'>")
        );
        var bomb =
            $"<!DOCTYPE svg [<!ENTITY e0 'xxxxxxxxxx'>{entities}]><svg viewBox='0 0 9 9'><desc>&e9;</desc></svg>";
        Assert.Null(SvgFile.Read(Encoding.UTF8.GetBytes(bomb), out var problem));
        Assert.Contains(
            "has entities that stand for more than a million characters (line 1)",
            problem.Said(),
            StringComparison.Ordinal
        );

        var uses = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"<g id='g{i}'>{string.Concat(Enumerable.Repeat($"<use href='#g{i - 1}'/>", 10))}</g>")
        );
        Assert.Contains(
            "more than 20000 elements",
            Problem($"<defs><g id='g0'>{Shape}</g>{uses}</defs><use href='#g9'/>"),
            StringComparison.Ordinal
        );

        var chain = string.Concat(Enumerable.Range(1, 300).Select(i => $"<g id='g{i}'><use href='#g{i - 1}'/></g>"));
        Assert.Contains(
            "too deep a chain",
            Problem($"<defs><g id='g0'>{Shape}</g>{chain}</defs><use href='#g300'/>"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Utf_16_is_read()
    {
        var file =
            "<?xml version='1.0' encoding='UTF-16'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect "
            + "width='9' height='9'/></svg>";
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(file)];
            Assert.True(SvgFile.IsOne(bytes));
            Assert.NotNull(SvgFile.Read(bytes, out _));
        }
    }

    [Fact]
    public void More_groups_in_each_other_than_a_pdf_can_hold_are_refused()
    {
        static string Nested(int count) =>
            string.Concat(Enumerable.Repeat("<g opacity='.9'>", count))
            + Shape
            + Shape
            + string.Concat(Enumerable.Repeat("</g>", count));
        Assert.NotNull(SvgFile.Read(File(Nested(8)), out _));
        Assert.Contains(
            "clips, masks or opacities more than 8 deep of <g>",
            Problem(Nested(9)),
            StringComparison.Ordinal
        );
    }

    private static string Problem(string content)
    {
        Assert.Null(SvgFile.Read(File(content), out var problem));
        return problem.Said()!;
    }

    private static byte[] File(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1000\">{content}</svg>");
}
