namespace LetterPdf.Input;

/// <summary>
/// The names of properties that matter to a still picture without text (SVG 2, 6.6). All others draw nothing.
/// </summary>
internal static class SvgProperties
{
    /// <summary>
    /// Whether an attribute of this name is a property; those for position and size are so only on elements that have
    /// them.
    /// </summary>
    public static bool IsAttribute(string element, string name) =>
        IsPlace(name)
            ? element is "svg" or "use" or "rect" or "circle" or "ellipse" or "image" or "foreignObject"
            : IsDrawn(name) || name is "filter" or "marker-start" or "marker-mid" or "marker-end";

    /// <summary>Whether a style sheet that sets it can change the drawing.</summary>
    public static bool IsStyle(string name) => IsPlace(name) || IsDrawn(name) || IsRefused(name) || IsBox(name);

    /// <summary>Properties for an element's position and size.</summary>
    public static bool IsPlace(string name) =>
        name is "x" or "y" or "width" or "height" or "cx" or "cy" or "r" or "rx" or "ry";

    /// <summary>Values that are as good as unset, for properties that are not inherited.</summary>
    public static bool IsUnset(string text) => text.ToLowerInvariant() is "initial" or "unset" or "revert";

    /// <summary>Whether it changes what is visible in an unsupported way, unless it is set to its initial
    /// value.</summary>
    public static bool IsRefused(string name, string value) =>
        IsRefused(name)
        && !IsUnset(value)
        && (value.ToLowerInvariant(), name)
            is not (

                ("none", _)
                or
                ("normal", "mix-blend-mode" or "zoom")
                or
                ("auto", "clip")
                or
                ("1" or "100%", "zoom")
                or
                ("visible" or "auto", "content-visibility")
            );

    /// <summary>Whether it sets a property that the outermost svg has as a box of a page, and inner elements do not
    /// have.</summary>
    public static bool IsRefusedBox(string name, string value) =>
        IsBox(name) && !IsUnset(value) && value.ToLowerInvariant() is not ("none" or "transparent" or "0" or "0px");

    private static bool IsDrawn(string name) =>
        name
            is "fill"
                or "fill-opacity"
                or "fill-rule"
                or "stroke"
                or "stroke-opacity"
                or "stroke-width"
                or "stroke-linecap"
                or "stroke-linejoin"
                or "stroke-miterlimit"
                or "stroke-dasharray"
                or "stroke-dashoffset"
                or "color"
                or "opacity"
                or "visibility"
                or "display"
                or "overflow"
                or "clip-path"
                or "clip-rule"
                or "mask"
                or "mask-type"
                or "stop-color"
                or "stop-opacity"
                or "transform"
                or "transform-origin"
                or "transform-box"
                or "vector-effect"
                or "paint-order"
                or "font-size"
                or "font"
                or "color-interpolation";

    private static bool IsRefused(string name) =>
        name
            is "filter"
                or "backdrop-filter"
                or "mix-blend-mode"
                or "marker"
                or "marker-start"
                or "marker-mid"
                or "marker-end"
                or "translate"
                or "rotate"
                or "scale"
                or "offset"
                or "offset-path"
                or "perspective"
                or "zoom"
                or "animation"
                or "animation-name"
                or "mask-image"
                or "mask-border"
                or "mask-border-source"
                or "clip"
                or "content-visibility"
                or "all"
                or "d"
                or "-webkit-filter"
                or "-webkit-mask"
                or "-webkit-mask-image"
                or "-webkit-clip-path"
                or "-webkit-transform"
                or "-webkit-animation"
                or "-webkit-animation-name";

    private static bool IsBox(string name) =>
        name
            is "background"
                or "background-color"
                or "background-image"
                or "border"
                or "outline"
                or "box-shadow"
                or "padding";
}
