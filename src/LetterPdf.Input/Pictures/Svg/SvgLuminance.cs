using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Colours as greys of the same luminance, with the weights of masks (CSS Masking 1, 7.10.1). PDF's weights differ,
/// except for greys; and compositing mixes luminance as it mixes colours, so each colour can be turned to grey
/// beforehand.
/// </summary>
internal static class SvgLuminance
{
    public static ImmutableArray<VectorItem> Of(ImmutableArray<VectorItem> items) => [.. items.Select(Of)];

    // A mask's own mask was weighted when it was read.
    private static VectorItem Of(VectorItem item) =>
        item switch
        {
            VectorGroup group => group with { Items = Of(group.Items) },
            VectorShape shape => shape with
            {
                Fill = shape.Fill is { } fill ? fill with { Paint = Of(fill.Paint) } : null,
                Stroke = shape.Stroke is { } stroke ? stroke with { Paint = Of(stroke.Paint) } : null,
            },
            _ => item,
        };

    private static Paint Of(Paint paint) =>
        paint switch
        {
            SolidPaint color => Grey(color),
            GradientPaint gradient => gradient with
            {
                Stops = [.. gradient.Stops.Select(stop => stop with { Color = Grey(stop.Color) })],
            },
            _ => paint,
        };

    private static SolidPaint Grey(SolidPaint color)
    {
        var level = (byte)((0.2125 * color.Red) + (0.7154 * color.Green) + (0.0721 * color.Blue) + 0.5);
        return new SolidPaint(level, level, level);
    }
}
