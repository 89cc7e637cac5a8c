using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The colours of a gradient (SVG 2, 14.2.4).</summary>
internal static class SvgStops
{
    /// <summary>The stops of the first in a chain that has any; offsets from 0 to 1, never decreasing.</summary>
    public static ImmutableArray<GradientStop> Of(
        ImmutableArray<SvgElement> chain,
        SvgSpace space,
        SvgProblems problems
    )
    {
        var stops = ImmutableArray.CreateBuilder<GradientStop>();
        var least = 0.0;
        foreach (
            var stop in chain
                .Select(gradient => gradient.Children.Where(child => child.Name is "stop").ToArray())
                .FirstOrDefault(own => own.Length > 0)
                ?? []
        )
        {
            least = Math.Max(least, Math.Clamp(OffsetOf(stop, problems), 0, 1));
            var color = ColorOf(stop, space, problems);
            stops.Add(new GradientStop(least, color.Paint, color.Opacity * OpacityOf(stop, problems)));
        }

        return stops.ToImmutable();
    }

    private static double OffsetOf(SvgElement stop, SvgProblems problems)
    {
        if (SvgLength.TryReadShare(stop["offset"] ?? "0", out var offset))
        {
            return offset;
        }

        problems.Add(stop, Reason.Of(SvgPhrase.Attribute, "offset"));
        return 0;
    }

    private static double OpacityOf(SvgElement stop, SvgProblems problems)
    {
        if (stop.Word("stop-opacity") is not { Length: > 0 } text)
        {
            return 1;
        }

        if (!SvgLength.TryReadShare(text, out var opacity))
        {
            problems.Add(stop, Reason.Of(SvgPhrase.Property, "stop-opacity", text));
        }

        return Math.Clamp(opacity, 0, 1);
    }

    private static SvgColor ColorOf(SvgElement stop, SvgSpace space, SvgProblems problems)
    {
        if (stop.Word("stop-color") is not { Length: > 0 } text)
        {
            return SvgColor.Black;
        }

        var color = text is "currentcolor" ? SvgStyle.InDocument(stop, space, problems).Color : SvgColor.Read(text);
        if (color is null)
        {
            problems.Add(stop, Reason.Of(SvgPhrase.Color, text));
        }

        return color ?? SvgColor.Black;
    }
}
