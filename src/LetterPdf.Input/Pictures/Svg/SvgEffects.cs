using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Effects on an element as a whole once it is drawn: clipping, masks and opacity (SVG 2, 3.6).</summary>
internal sealed class SvgEffects
{
    // A PDF may nest its graphics state 28 deep, and readers support few more. A group with both a mask and an
    // opacity takes two.
    private const int MostGroups = 8;

    private readonly SvgDocument _document;
    private readonly SvgClips _clips;
    private readonly SvgMasks _masks;
    private readonly SvgProblems _problems;

    public SvgEffects(
        SvgDocument document,
        SvgClips clips,
        Action<SvgElement, SvgPlace, SvgLayer> drawChildren,
        SvgProblems problems
    )
    {
        (_document, _clips, _problems) = (document, clips, problems);
        _masks = new SvgMasks(document, drawChildren, problems);
    }

    /// <summary>Draws an element with its effects.</summary>
    /// <param name="element">The element with the effects.</param>
    /// <param name="place">Its place, with its own coordinates.</param>
    /// <param name="layer">Takes the result.</param>
    /// <param name="draw">Draws it without effects.</param>
    /// <param name="edge">The edge beyond which nothing is visible.</param>
    public void Compose(
        SvgElement element,
        SvgPlace place,
        SvgLayer layer,
        Action<SvgLayer> draw,
        SvgViewport? edge = null
    )
    {
        var opacity = OpacityOf(element);
        if (opacity == 1 && edge is null && !IsSet(element, "clip-path") && !IsSet(element, "mask"))
        {
            draw(layer);
            return;
        }

        var inner = new SvgLayer();
        draw(inner);
        if (inner.Count == 0)
        {
            layer.AddAll(inner);
            return;
        }

        var region = _clips
            .Of(element, place, () => inner.BoundsIn(place.Matrix))
            .And(_masks.Of(element, place, () => inner.BoundsIn(place.Matrix)))
            .And(edge is null ? SvgRegion.All : EdgeOf(element, edge, place));
        var item = region.IsNothing || opacity == 0 ? null : ItemOf(inner, region, opacity);
        if (item?.Depth > MostGroups)
        {
            _problems.Add(element, Reason.Of(SvgPhrase.DeepGroups, MostGroups));
        }

        layer.AddAll(inner, item);
    }

    private static bool IsSet(SvgElement element, string name) => element.Word(name) is not ("" or "none");

    // A single paint may have the opacity itself, and a group that is clipped inside is clipped once more.
    private static VectorItem ItemOf(SvgLayer inner, SvgRegion region, double opacity)
    {
        var items = inner.ToItems();
        return region is { Clips.IsEmpty: true, Masks.IsEmpty: true }
            && items is [VectorShape shape]
            && (shape.Fill is null || shape.Stroke is null)
                ? shape with
                {
                    Fill = shape.Fill is { } fill ? fill with { Opacity = fill.Opacity * opacity } : null,
                    Stroke = shape.Stroke is { } stroke ? stroke with { Opacity = stroke.Opacity * opacity } : null,
                }
            : items is [VectorGroup group] && region is { Masks.IsEmpty: true } && opacity == 1
                ? group with
                {
                    Clips = [.. region.Clips, .. group.Clips],
                }
            : region.Around(items, opacity);
    }

    private SvgRegion EdgeOf(SvgElement element, SvgViewport edge, SvgPlace place)
    {
        var path = SvgPathBuilder.Rectangle(edge.X, edge.Y, edge.Width, edge.Height).Transform(place.Matrix);
        if (!SvgPainter.IsWritable(path.Numbers))
        {
            _problems.Add(element, SvgPhrase.LargeNumbers);
        }

        return _document.TryTrace(element, path.Numbers.Length)
            ? SvgRegion.Of(new VectorClip(path, IsEvenOdd: false))
            : SvgRegion.Nothing;
    }

    private double OpacityOf(SvgElement element)
    {
        if (element.Word("opacity") is not { Length: > 0 } text)
        {
            return 1;
        }

        if (!SvgLength.TryReadShare(text, out var opacity))
        {
            _problems.Add(element, Reason.Of(SvgPhrase.Property, "opacity", text));
        }

        return Math.Clamp(opacity, 0, 1);
    }
}
