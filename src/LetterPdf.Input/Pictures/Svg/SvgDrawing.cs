using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns the elements of an SVG file into shapes and groups, in the order in which they are painted.</summary>
internal sealed class SvgDrawing
{
    /// <summary>The longer side of the picture, in units: with the decimals that PDF writes, that resolves a
    /// millionth of it.</summary>
    private const double LongSide = 1000;

    // Elements are in a tree of at most a hundred levels; references may chain such trees.
    private const int Deepest = 200;

    private readonly SvgDocument _document;
    private readonly SvgProblems _problems;
    private readonly SvgGeometry _geometry;
    private readonly SvgPainter _painter;
    private readonly SvgEffects _effects;
    private readonly HashSet<SvgElement> _used = [];

    private SvgDrawing(SvgDocument document, SvgProblems problems)
    {
        (_document, _problems) = (document, problems);
        _geometry = new SvgGeometry(problems);
        _painter = new SvgPainter(document, new SvgGradients(document, problems), problems);
        _effects = new SvgEffects(document, new SvgClips(document, _geometry, problems), DrawChildren, problems);
    }

    /// <summary>The picture; null, with a problem, where it has no size.</summary>
    public static VectorContent? Draw(SvgDocument document, SvgProblems problems)
    {
        var root = document.Root;
        if (SvgViewport.OfRoot(root, problems) is not { } viewport)
        {
            return null;
        }

        var scale = LongSide / Math.Max(viewport.Width, viewport.Height);
        var layer = new SvgLayer();
        var matrix = viewport.Matrix.Then(AffineMatrix.Scaling(scale, scale));
        new SvgDrawing(document, problems).DrawRoot(
            root,
            new SvgPlace(SvgStyle.Initial, matrix, viewport.Space, 0),
            layer
        );
        if (layer.Count == 0)
        {
            problems.Add(root, SvgPhrase.NoShape);
        }

        return new VectorContent(viewport.Width * scale, viewport.Height * scale, layer.ToItems());
    }

    private void DrawRoot(SvgElement root, SvgPlace place, SvgLayer layer)
    {
        foreach (
            var (name, value) in root.Properties.Where(property =>
                SvgProperties.IsRefusedBox(property.Key, property.Value.Text)
            )
        )
        {
            _problems.Add(root, Reason.Of(SvgPhrase.Property, name, value.Text));
        }

        if (IsDrawn(root, place))
        {
            DrawGroup(root, place, layer);
        }
    }

    private void Draw(SvgElement element, SvgPlace place, SvgLayer layer)
    {
        if (!IsDrawn(element, place))
        {
            return;
        }

        switch (element.Name)
        {
            case var name when SvgGeometry.IsShape(name):
                DrawShape(element, place, layer);
                break;
            case "g" or "a":
                DrawGroup(element, place, layer);
                break;
            case "svg":
                DrawNested(element, place, layer, user: null);
                break;
            case "switch":
                DrawChoice(element, place, layer);
                break;
            case "use":
                DrawUse(element, place, layer);
                break;
            case var name when IsDefinition(name):
                break;
            case "text" or "flowRoot" or "flowPara" when !element.HasWords:
                break;
            default:
                _problems.Add(element);
                break;
        }
    }

    // Elements that draw nothing by themselves. Scripts were refused when they were found.
    private static bool IsDefinition(string name) =>
        name
            is "defs"
                or "symbol"
                or "title"
                or "desc"
                or "metadata"
                or "style"
                or "linearGradient"
                or "radialGradient"
                or "clipPath"
                or "mask"
                or "pattern"
                or "filter"
                or "marker"
                or "view"
                or "script"
                or "cursor"
                or "font"
                or "font-face"
                or "color-profile";

    private bool IsDrawn(SvgElement element, SvgPlace place)
    {
        if (place.Depth > Deepest)
        {
            _problems.Add(element, SvgPhrase.DeepChain);
            return false;
        }

        return element.Word("display") is not "none"
            && SvgConditions.Hold(element, _problems)
            && _document.TryDraw(element);
    }

    // A null place is one that cannot be read.
    private SvgPlace? PlaceOf(SvgElement element, SvgPlace outer)
    {
        foreach (
            var (name, value) in element.Properties.Where(property =>
                SvgProperties.IsRefused(property.Key, property.Value.Text)
            )
        )
        {
            if (!name.StartsWith("marker", StringComparison.Ordinal))
            {
                _problems.Add(element, Reason.Of(SvgPhrase.Property, name, value.Text));
            }
        }

        var style = outer.Style.Of(element, outer.Space, _problems);
        var space = outer.Space with { Em = style.FontSize };
        return SvgTransform.Of(element, space, _problems) is { } own
            ? (outer with { Style = style, Space = space }).Inside(own)
            : null;
    }

    private void DrawShape(SvgElement element, SvgPlace outer, SvgLayer layer)
    {
        if (PlaceOf(element, outer) is not { } place || _geometry.Of(element, place.Space) is not { } path)
        {
            return;
        }

        if (!place.IsDrawable)
        {
            RefuseLarge(element, place);
        }
        else if (_document.TryTrace(element, path.Numbers.Length))
        {
            _effects.Compose(
                element,
                place,
                layer,
                inner =>
                {
                    inner.Outline(path, place.Matrix);
                    _painter.Paint(element, path, place, inner);
                }
            );
        }
    }

    // A transform that collapses to a line or a point draws nothing.
    private void RefuseLarge(SvgElement element, SvgPlace place)
    {
        if (place.Matrix.Determinant != 0)
        {
            _problems.Add(element, SvgPhrase.LargeNumbers);
        }
    }

    private void DrawGroup(SvgElement group, SvgPlace outer, SvgLayer layer)
    {
        if (PlaceOf(group, outer) is { } place)
        {
            _effects.Compose(group, place, layer, inner => DrawChildren(group, place, inner));
        }
    }

    private void DrawChildren(SvgElement parent, SvgPlace place, SvgLayer layer)
    {
        foreach (var child in parent.Children)
        {
            Draw(child, place, layer);
        }
    }

    // The first child whose conditions are true, and no other (SVG 2, 5.9.3).
    private void DrawChoice(SvgElement choice, SvgPlace outer, SvgLayer layer)
    {
        if (PlaceOf(choice, outer) is not { } place)
        {
            return;
        }

        var chosen = choice.Children.FirstOrDefault(child =>
            SvgConditions.IsChoice(child) && SvgConditions.Hold(child, _problems)
        );
        if (chosen is not null)
        {
            _effects.Compose(choice, place, layer, inner => Draw(chosen, place, inner));
        }
    }

    /// <param name="element">An svg or a symbol.</param>
    /// <param name="user">The element whose width and height it takes; null where it is not referenced.</param>
    private void DrawNested(SvgElement element, SvgPlace outer, SvgLayer layer, SvgElement? user)
    {
        if (PlaceOf(element, outer) is not { } place)
        {
            return;
        }

        var isSymbol = element.Name is "symbol";
        double? Own(string name) => isSymbol ? null : _geometry.TryNumber(element, name, place.Space);
        double? Given(string name) => user is null ? null : _geometry.TryNumber(user, name, place.Space);
        var width = Given("width") ?? Own("width") ?? place.Space.Width;
        var height = Given("height") ?? Own("height") ?? place.Space.Height;
        var strange = SvgConditions.FirstOf(element, "x", "y", "width", "height", "refX", "refY", "transform");
        if (isSymbol && strange is { } stranger)
        {
            _problems.Add(element, Reason.Of(SvgPhrase.Attribute, stranger));
        }

        if (
            width <= 0
            || height <= 0
            || new SvgViewport(Own("x") ?? 0, Own("y") ?? 0, width, height).Showing(element, _problems)
                is not { } viewport
        )
        {
            return;
        }

        var inside = place.Inside(viewport.Matrix) with { Space = viewport.Space with { Em = place.Style.FontSize } };
        var edge = element.Word("overflow") is "visible" or "auto" ? null : viewport;
        _effects.Compose(element, place, layer, inner => DrawChildren(element, inside, inner), edge);
    }

    private void DrawUse(SvgElement use, SvgPlace outer, SvgLayer layer)
    {
        if (PlaceOf(use, outer) is not { } place || use["href"] is null or "")
        {
            return;
        }

        if (_document.Find(use["href"]) is not { } target)
        {
            _problems.Add(use, Reason.Of(SvgPhrase.ReferenceToNothing, use["href"]!));
            return;
        }

        if (!_used.Add(target))
        {
            _problems.Add(use, Reason.Of(SvgPhrase.ReferenceAround, use["href"]!));
            return;
        }

        var moved = place.Inside(
            AffineMatrix.Translation(_geometry.Number(use, "x", place.Space), _geometry.Number(use, "y", place.Space))
        );
        _effects.Compose(use, place, layer, inner => DrawTarget(use, target, moved, inner));
        _used.Remove(target);
    }

    private void DrawTarget(SvgElement use, SvgElement target, SvgPlace place, SvgLayer layer)
    {
        if (target.Name is not ("svg" or "symbol"))
        {
            Draw(target, place, layer);
        }
        else if (target.Parent is null)
        {
            _problems.Add(use, SvgPhrase.ReferenceToRoot);
        }
        else if (IsDrawn(target, place))
        {
            DrawNested(target, place, layer, use);
        }
    }
}
