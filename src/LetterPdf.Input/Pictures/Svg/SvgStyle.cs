using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The properties that an element hands on to its children (SVG 1.1, 11).</summary>
internal sealed record SvgStyle
{
    // These change how something is drawn in ways that are not supported; a drawing without them would be another one.
    private static readonly ImmutableArray<string> Refused =
        ["clip-path", "mask", "filter", "marker", "marker-start", "marker-mid", "marker-end", "mix-blend-mode", "vector-effect", "paint-order", "transform-origin"];

    public static SvgStyle Initial { get; } = new();

    /// <summary>As it is written.</summary>
    public string Fill { get; private init; } = "black";

    public double FillOpacity { get; private init; } = 1;

    public bool IsEvenOdd { get; private init; }

    /// <summary>As it is written.</summary>
    public string Stroke { get; private init; } = "none";

    public double StrokeOpacity { get; private init; } = 1;

    public double StrokeWidth { get; private init; } = 1;

    public LineCap Cap { get; private init; }

    public LineJoin Join { get; private init; }

    public double MiterLimit { get; private init; } = 4;

    public ImmutableArray<double> Dashes { get; private init; } = [];

    public double DashOffset { get; private init; }

    /// <summary>What currentColor means.</summary>
    public string Color { get; private init; } = "black";

    public bool IsVisible { get; private init; } = true;

    /// <summary>The style of a child.</summary>
    public SvgStyle Of(SvgElement element, SvgProblems problems)
    {
        foreach (var name in Refused)
        {
            if (element[name] is { } value and not ("none" or "normal"))
            {
                problems.Add(element, $"the property {name}=\"{value}\"");
            }
        }

        var reader = new Reader(element, problems);
        var color = reader.Text("color", Color);
        return new SvgStyle
        {
            Color = color,
            Fill = Resolved(reader.Text("fill", Fill), color),
            FillOpacity = reader.Opacity("fill-opacity", FillOpacity),
            IsEvenOdd = reader.Word("fill-rule", IsEvenOdd, ("nonzero", false), ("evenodd", true)),
            Stroke = Resolved(reader.Text("stroke", Stroke), color),
            StrokeOpacity = reader.Opacity("stroke-opacity", StrokeOpacity),
            StrokeWidth = reader.Number("stroke-width", StrokeWidth),
            Cap = reader.Word("stroke-linecap", Cap, ("butt", LineCap.Butt), ("round", LineCap.Round), ("square", LineCap.Square)),
            Join = reader.Word("stroke-linejoin", Join, ("miter", LineJoin.Miter), ("round", LineJoin.Round), ("bevel", LineJoin.Bevel)),
            MiterLimit = Math.Max(1, reader.Number("stroke-miterlimit", MiterLimit)),
            Dashes = reader.Dashes(Dashes),
            DashOffset = reader.Number("stroke-dashoffset", DashOffset),
            IsVisible = reader.Word("visibility", IsVisible, ("visible", true), ("hidden", false), ("collapse", false)),
        };
    }

    // Where it is set, not where it is used: children inherit the colour itself.
    private static string Resolved(string paint, string color) => string.Equals(paint, "currentColor", StringComparison.OrdinalIgnoreCase) ? color : paint;

    /// <summary>An element's properties, or those that it inherits.</summary>
    private readonly struct Reader(SvgElement element, SvgProblems problems)
    {
        public string Text(string name, string inherited) => element[name] is { Length: > 0 } text and not "inherit" ? text : inherited;

        public double Number(string name, double inherited)
        {
            var text = Text(name, string.Empty);
            if (SvgLength.TryRead(text, out var value))
            {
                return value;
            }

            if (text.Length > 0)
            {
                Refuse(name, text);
            }

            return inherited;
        }

        public double Opacity(string name, double inherited)
        {
            var text = Text(name, string.Empty);
            return SvgLength.TryRead(text, out var value, whole: 1) ? Math.Clamp(value, 0, 1) : Number(name, inherited);
        }

        public T Word<T>(string name, T inherited, params ReadOnlySpan<(string Word, T Value)> words)
        {
            var text = Text(name, string.Empty);
            foreach (var (word, value) in words)
            {
                if (string.Equals(word, text, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            if (text.Length > 0)
            {
                Refuse(name, text);
            }

            return inherited;
        }

        // An odd number of lengths is gone through twice (SVG 1.1, 11.4); dashes of no length at all are a whole line.
        public ImmutableArray<double> Dashes(ImmutableArray<double> inherited)
        {
            const string name = "stroke-dasharray";
            var text = Text(name, string.Empty);
            if (text is "" or "none")
            {
                return text.Length == 0 ? inherited : [];
            }

            var dashes = ImmutableArray.CreateBuilder<double>();
            foreach (var part in text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                if (!SvgLength.TryRead(part, out var length) || length < 0)
                {
                    Refuse(name, text);
                    return inherited;
                }

                dashes.Add(length);
            }

            var all = dashes.Count % 2 == 1 ? dashes.Concat(dashes).ToImmutableArray() : dashes.ToImmutable();
            return all.Sum() > 0 ? all : [];
        }

        private void Refuse(string name, string text) => problems.Add(element, $"the property {name}=\"{text}\"");
    }
}
