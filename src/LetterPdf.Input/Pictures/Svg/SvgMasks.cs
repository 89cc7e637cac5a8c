using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Masks by their names (CSS Masking 1, 7): drawings that decide how much of others is visible.</summary>
/// <param name="document">The document with the masks.</param>
/// <param name="draw">Draws the children of an element.</param>
/// <param name="problems">Takes whatever is not supported.</param>
internal sealed class SvgMasks(SvgDocument document, Action<SvgElement, SvgPlace, SvgLayer> draw, SvgProblems problems)
{
    private const int LongestChain = 8;

    private readonly SvgGeometry _geometry = new(problems);
    private readonly HashSet<SvgElement> _open = [];

    /// <summary>The region that an element's `mask` leaves of it.</summary>
    /// <param name="element">The element that is masked.</param>
    /// <param name="place">Its place, with its own coordinates.</param>
    /// <param name="bounds">Its box in these coordinates; null where it has none.</param>
    public SvgRegion Of(SvgElement element, SvgPlace place, Func<SvgBounds?> bounds)
    {
        var text = element.Word("mask").Length > 0 ? element.Property("mask")!.Text : "none";
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return SvgRegion.All;
        }

        if (
            SvgReference.Read(text, out var rest) is not { } reference
            || rest.Length > 0
            || document.Find(reference) is not { Name: "mask" } target
        )
        {
            problems.Add(element, Reason.Of(SvgPhrase.Property, "mask", text));
            return SvgRegion.All;
        }

        if (_open.Count == LongestChain || !_open.Add(target))
        {
            problems.Add(target, SvgPhrase.EndlessMasks);
            return SvgRegion.All;
        }

        var region = Inside(target, place, bounds);
        _open.Remove(target);
        return region;
    }

    private SvgRegion Inside(SvgElement target, SvgPlace place, Func<SvgBounds?> bounds)
    {
        RefuseProperties(target);
        var isAreaRelative = target["maskUnits"] is not "userSpaceOnUse";
        var isContentRelative = target["maskContentUnits"] is "objectBoundingBox";
        var units = isAreaRelative || isContentRelative ? bounds()?.Units : AffineMatrix.Identity;
        if (units is not { } map || !document.TryDraw(target))
        {
            return SvgRegion.Nothing;
        }

        var style = SvgStyle.InDocument(target, place.Space, problems);
        var relative = place.Inside(map) with { Style = style, Space = new SvgSpace(1, 1, style.FontSize) };
        var layer = new SvgLayer();
        draw(target, isContentRelative ? relative : place with { Style = style, Depth = place.Depth + 1 }, layer);
        if (layer.Count == 0 || AreaOf(target, isAreaRelative ? relative : place) is not { } area)
        {
            return SvgRegion.Nothing;
        }

        var isLuminance = target.Word("mask-type") is not "alpha";
        var items = isLuminance ? SvgLuminance.Of(layer.ToItems()) : layer.ToItems();
        return SvgRegion.All with { Masks = [new VectorMask([SvgRegion.Of(area).Around(items)], isLuminance)] };
    }

    private void RefuseProperties(SvgElement target)
    {
        foreach (var name in (ReadOnlySpan<string>)["mask", "clip-path", "color-interpolation"])
        {
            if (target.Word(name) is var word && word is not ("" or "none" or "srgb" or "auto"))
            {
                problems.Add(target, Reason.Of(SvgPhrase.Property, name, word));
            }
        }

        if (target.Word("mask-type") is not ("" or "alpha" or "luminance"))
        {
            problems.Add(target, Reason.Of(SvgPhrase.Property, "mask-type"));
        }
    }

    // A tenth more on each side by default.
    private VectorClip? AreaOf(SvgElement target, SvgPlace place)
    {
        double Own(string name, double share) =>
            _geometry.TryNumber(target, name, place.Space) ?? share * place.Space.WholeOf(name);
        var (x, y, width, height) = (Own("x", -0.1), Own("y", -0.1), Own("width", 1.2), Own("height", 1.2));
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var path = SvgPathBuilder.Rectangle(x, y, width, height).Transform(place.Matrix);
        if (!SvgPainter.IsWritable(path.Numbers))
        {
            problems.Add(target, SvgPhrase.LargeNumbers);
        }

        return new VectorClip(path, IsEvenOdd: false);
    }
}
