using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The properties that children inherit (SVG 2, 6.7).</summary>
internal sealed record SvgStyle
{
    public static SvgStyle Initial { get; } = new();

    public SvgPaint Fill { get; private init; } = new SvgColorPaint(SvgColor.Black);

    public double FillOpacity { get; private init; } = 1;

    public bool IsEvenOdd { get; private init; }

    /// <summary>Like `IsEvenOdd`, for a path that clips.</summary>
    public bool IsClipEvenOdd { get; private init; }

    public SvgPaint Stroke { get; private init; } = SvgNoPaint.Instance;

    public double StrokeOpacity { get; private init; } = 1;

    public double StrokeWidth { get; private init; } = 1;

    public LineCap Cap { get; private init; }

    public LineJoin Join { get; private init; }

    public double MiterLimit { get; private init; } = 4;

    public ImmutableArray<double> Dashes { get; private init; } = [];

    public double DashOffset { get; private init; }

    /// <summary>Whether the stroke is painted below the fill.</summary>
    public bool IsStrokeFirst { get; private init; }

    /// <summary>The meaning of currentColor.</summary>
    public SvgColor Color { get; private init; } = SvgColor.Black;

    public bool IsVisible { get; private init; } = true;

    /// <summary>The markers that the file wants at lines' ends, as a problem; null for none.</summary>
    public Reason? Markers { get; private init; }

    /// <summary>The font size, for lengths in em; null where the file does not give it.</summary>
    public double? FontSize { get; private init; }

    /// <summary>The style of a definition: it inherits from where it is defined, not from where it is used.</summary>
    public static SvgStyle InDocument(SvgElement element, SvgSpace space, SvgProblems problems) =>
        (element.Parent is { } parent ? InDocument(parent, space, problems) : Initial).Of(element, space, problems);

    /// <summary>The style of a child.</summary>
    /// <param name="element">The child.</param>
    /// <param name="space">The meaning of percentages.</param>
    /// <param name="problems">Takes values that cannot be read.</param>
    public SvgStyle Of(SvgElement element, SvgSpace space, SvgProblems problems)
    {
        if (element.Properties.Count == 0)
        {
            return this;
        }

        var reader = new SvgStyleReader(element, space with { Em = FontSize }, problems);
        var fontSize = reader.FontSize(FontSize);
        return OfLines(reader with { Space = space with { Em = fontSize } }) with
        {
            FontSize = fontSize,
            Color = reader.Color(Color),
            Fill = reader.Paint("fill", Fill, Initial.Fill),
            FillOpacity = reader.Opacity("fill-opacity", FillOpacity),
            IsEvenOdd = reader.Word("fill-rule", IsEvenOdd, ("nonzero", false), ("evenodd", true)),
            IsClipEvenOdd = reader.Word("clip-rule", IsClipEvenOdd, ("nonzero", false), ("evenodd", true)),
            IsStrokeFirst = reader.StrokeFirst(IsStrokeFirst),
            IsVisible = reader.Word("visibility", IsVisible, ("visible", true), ("hidden", false), ("collapse", false)),
            Markers = reader.Markers(Markers),
        };
    }

    private SvgStyle OfLines(SvgStyleReader reader) =>
        this with
        {
            Stroke = reader.Paint("stroke", Stroke, Initial.Stroke),
            StrokeOpacity = reader.Opacity("stroke-opacity", StrokeOpacity),
            StrokeWidth = reader.Length("stroke-width", StrokeWidth, initial: 1, least: 0),
            Cap = reader.Word(
                "stroke-linecap",
                Cap,
                ("butt", LineCap.Butt),
                ("round", LineCap.Round),
                ("square", LineCap.Square)
            ),
            Join = reader.Word(
                "stroke-linejoin",
                Join,
                ("miter", LineJoin.Miter),
                ("round", LineJoin.Round),
                ("bevel", LineJoin.Bevel)
            ),
            MiterLimit = reader.Number("stroke-miterlimit", MiterLimit, initial: 4, least: 1),
            Dashes = reader.Dashes(Dashes),
            DashOffset = reader.Length("stroke-dashoffset", DashOffset, initial: 0, least: double.MinValue),
        };
}
