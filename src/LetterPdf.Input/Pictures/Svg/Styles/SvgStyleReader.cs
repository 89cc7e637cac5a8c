using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Reads an element's inherited properties. A value that cannot be read is a problem: browsers would ignore it, but
/// it is not certain that all do, nor what the author meant.
/// </summary>
/// <param name="Element">The element that sets them.</param>
/// <param name="Space">The meaning of percentages and em.</param>
/// <param name="Problems">Takes values that cannot be read.</param>
internal sealed record SvgStyleReader(SvgElement Element, SvgSpace Space, SvgProblems Problems)
{
    public SvgPaint Paint(string name, SvgPaint inherited, SvgPaint initial) =>
        Read(name, inherited, initial, text => SvgPaint.Read(text) ?? Refused(name, text, inherited));

    public double Opacity(string name, double inherited) =>
        Read(
            name,
            inherited,
            1,
            text =>
                SvgLength.TryReadShare(text, out var value) ? Math.Clamp(value, 0, 1) : Refused(name, text, inherited)
        );

    public double Length(string name, double inherited, double initial, double least) =>
        Read(
            name,
            inherited,
            initial,
            text =>
                SvgLength.TryRead(text, out var value, Space.Diagonal, Space.Em) && value >= least
                    ? value
                    : Refused(name, text, inherited)
        );

    public double Number(string name, double inherited, double initial, double least) =>
        Read(
            name,
            inherited,
            initial,
            text =>
                SvgLength.TryReadShare(text, out var value) && !text.EndsWith('%') && value >= least
                    ? value
                    : Refused(name, text, inherited)
        );

    /// <param name="name">The name of the property.</param>
    /// <param name="inherited">The value where nothing is set.</param>
    /// <param name="words">The words that it may be set to, the initial one first.</param>
    public T Word<T>(string name, T inherited, params ReadOnlySpan<(string Word, T Value)> words)
    {
        if (SetText(name) is not { } text)
        {
            return inherited;
        }

        foreach (var (word, value) in words)
        {
            if (SvgProperties.IsUnset(text) || string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return Refused(name, text, inherited);
    }

    // Its own "currentColor" is the parent's colour.
    public SvgColor Color(SvgColor inherited) =>
        Read(
            "color",
            inherited,
            SvgColor.Black,
            text =>
                text.Equals("currentColor", StringComparison.OrdinalIgnoreCase)
                    ? inherited
                    : SvgColor.Read(text) ?? Refused("color", text, inherited)
        );

    /// <summary>The font size; null where the file leaves it open, as "medium" and "larger" do.</summary>
    public double? FontSize(double? inherited) =>
        Element.Property("font") is not null
            ? null
            : Read(
                "font-size",
                inherited,
                null,
                text =>
                    SvgLength.TryRead(text, out var value, Space.Em, Space.Em) && value >= 0 ? value : default(double?)
            );

    public Reason? Markers(Reason? inherited)
    {
        foreach (var name in (ReadOnlySpan<string>)["marker", "marker-start", "marker-mid", "marker-end"])
        {
            if (SetText(name) is { } text)
            {
                var isNone = SvgProperties.IsUnset(text) || text.Equals("none", StringComparison.OrdinalIgnoreCase);
                inherited = isNone ? inherited : Reason.Of(SvgPhrase.Property, name, text);
            }
        }

        return inherited;
    }

    // SVG 2, 13.8: what is not named comes after in its usual order.
    public bool StrokeFirst(bool inherited) =>
        Read(
            "paint-order",
            inherited,
            false,
            text =>
            {
                string[] words =
                [
                    .. text.ToLowerInvariant()
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Where(word => word is not "markers"),
                ];
                return words switch
                {
                    ["stroke"] or ["stroke", "fill"] => true,
                    [] or ["normal"] or ["fill"] or ["fill", "stroke"] => false,
                    _ => Refused("paint-order", text, inherited),
                };
            }
        );

    // An odd number of lengths is repeated (SVG 2, 13.5.6); dashes without gaps are a solid line with its corners,
    // which PDF would leave out where one dash ends and the next begins.
    public ImmutableArray<double> Dashes(ImmutableArray<double> inherited) =>
        Read(
            "stroke-dasharray",
            inherited,
            [],
            text =>
            {
                var dashes = ImmutableArray.CreateBuilder<double>();
                var isNone = text.Equals("none", StringComparison.OrdinalIgnoreCase);
                foreach (
                    var part in isNone
                        ? []
                        : text.Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
                )
                {
                    if (!SvgLength.TryRead(part, out var length, Space.Diagonal, Space.Em) || length < 0)
                    {
                        return Refused("stroke-dasharray", text, inherited);
                    }

                    dashes.Add(length);
                }

                var all = dashes.Count % 2 == 1 ? [.. dashes, .. dashes] : dashes.ToImmutable();
                return all.Where((_, i) => i % 2 == 1).Any(gap => gap > 0) ? all : [];
            }
        );

    private T Read<T>(string name, T inherited, T initial, Func<string, T> read) =>
        SetText(name) is not { } text ? inherited
        : text.Equals("initial", StringComparison.OrdinalIgnoreCase) ? initial
        : read(text);

    // Null where the parent's value applies.
    private string? SetText(string name) =>
        Element.Property(name)?.Text is { } text && text.ToLowerInvariant() is not ("inherit" or "unset" or "revert")
            ? text
            : null;

    private T Refused<T>(string name, string text, T inherited)
    {
        Problems.Add(Element, Reason.Of(SvgPhrase.Property, name, text));
        return inherited;
    }
}
