using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Clipping paths by their names (CSS Masking 1, 6): the union of their shapes.</summary>
internal sealed class SvgClips(SvgDocument document, SvgGeometry geometry, SvgProblems problems)
{
    private const int LongestChain = 8;

    private readonly HashSet<SvgElement> _open = [];

    /// <summary>The region that an element's `clip-path` leaves of it.</summary>
    /// <param name="element">The element that is clipped.</param>
    /// <param name="place">Its place, with its own coordinates.</param>
    /// <param name="bounds">Its box in these coordinates; null where it has none.</param>
    public SvgRegion Of(SvgElement element, SvgPlace place, Func<SvgBounds?> bounds)
    {
        var text = element.Word("clip-path").Length > 0 ? element.Property("clip-path")!.Text : "none";
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return SvgRegion.All;
        }

        if (SvgReference.Read(text, out var rest) is not { } reference || rest.Length > 0)
        {
            problems.Add(element, Reason.Of(SvgPhrase.Property, "clip-path", text));
            return SvgRegion.All;
        }

        if (document.Find(reference) is not { Name: "clipPath" } target)
        {
            problems.Add(element, Reason.Of(SvgPhrase.ReferenceToNoClipPath, reference));
            return SvgRegion.All;
        }

        if (_open.Count == LongestChain || !_open.Add(target))
        {
            problems.Add(target, SvgPhrase.EndlessClipPaths);
            return SvgRegion.All;
        }

        var region = Inside(target, place, bounds).And(Of(target, place, bounds));
        _open.Remove(target);
        return region;
    }

    private SvgRegion Inside(SvgElement target, SvgPlace place, Func<SvgBounds?> bounds)
    {
        if (target.Property("clip-path") is not null && target.Property("transform") is not null)
        {
            // Programs differ on whether the second clip is transformed.
            problems.Add(target, SvgPhrase.ClipPathWithTransform);
        }

        var isRelative = target["clipPathUnits"] is "objectBoundingBox";
        var units = isRelative ? bounds()?.Units : AffineMatrix.Identity;
        var style = SvgStyle.InDocument(target, place.Space, problems);
        if (units is not { } map || SvgTransform.Of(target, place.Space, problems) is not { } own)
        {
            return SvgRegion.Nothing;
        }

        var inside = place.Inside(own.Then(map)) with { Style = style };
        inside = isRelative ? inside with { Space = new SvgSpace(1, 1, style.FontSize) } : inside;
        return SvgRegion.Union([.. target.Children.Select(child => PartOf(child, inside))]);
    }

    // Only shapes and uses of shapes clip: a group in a clipPath has no effect.
    private SvgRegion PartOf(SvgElement child, SvgPlace outer)
    {
        if (
            child.Name is "title" or "desc" or "metadata" or "style" or "script"
            || child.Word("display") is "none"
            || !SvgConditions.Hold(child, problems)
            || !document.TryDraw(child)
        )
        {
            return SvgRegion.Nothing;
        }

        var isUse = child.Name is "use";
        if (
            (!isUse && !SvgGeometry.IsShape(child.Name)) || SvgTransform.Of(child, outer.Space, problems) is not { } own
        )
        {
            problems.Add(Reason.Of(SvgPhrase.InClipPath, child.Name, child.Line));
            return SvgRegion.Nothing;
        }

        var place = (outer with { Style = outer.Style.Of(child, outer.Space, problems) }).Inside(own);
        return isUse ? PartUsed(child, place) : PartOfShape(child, place);
    }

    private SvgRegion PartUsed(SvgElement use, SvgPlace place)
    {
        if (document.Find(use["href"]) is not { } target || !SvgGeometry.IsShape(target.Name))
        {
            problems.Add(use, Reason.Of(SvgPhrase.ReferenceToNoShape, use["href"] ?? string.Empty));
            return SvgRegion.Nothing;
        }

        var moved = place.Inside(
            AffineMatrix.Translation(geometry.Number(use, "x", place.Space), geometry.Number(use, "y", place.Space))
        );
        return PartOf(target, moved)
            .And(Of(use, place, () => geometry.Of(target, moved.Space) is { } path ? SvgBounds.Of(path) : null));
    }

    private SvgRegion PartOfShape(SvgElement shape, SvgPlace place)
    {
        if (
            !place.Style.IsVisible
            || geometry.Of(shape, place.Space) is not { } path
            || place.Matrix.Determinant == 0
            || !document.TryTrace(shape, path.Numbers.Length)
        )
        {
            return SvgRegion.Nothing;
        }

        var whole = path.Transform(place.Matrix);
        if (!place.IsDrawable || !SvgPainter.IsWritable(whole.Numbers))
        {
            problems.Add(shape, SvgPhrase.LargeNumbers);
        }

        return SvgRegion
            .Of(new VectorClip(whole, place.Style.IsClipEvenOdd))
            .And(Of(shape, place, () => SvgBounds.Of(path)));
    }
}
