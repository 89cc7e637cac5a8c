using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>An element of an SVG file. Elements that other programs have put into the file are left out.</summary>
/// <param name="name">Its name, without prefix.</param>
/// <param name="line">Its line, from 1.</param>
/// <param name="parent">Its parent; null for the root.</param>
/// <param name="place">Its index among the parent's elements, from 0.</param>
internal sealed class SvgElement(string name, int line, SvgElement? parent, int place)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    public SvgElement? Parent { get; } = parent;

    public int Place { get; } = place;

    /// <summary>The attributes as they are written; `href` is XLink's where the file has no other.</summary>
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }

    public ImmutableArray<SvgElement> Children { get; set; } = [];

    /// <summary>The characters in a `style`; for other elements it only matters whether there are any.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The result of the cascade of attributes, style sheets and `style`.</summary>
    public IReadOnlyDictionary<string, SvgValue> Properties { get; set; } = ImmutableDictionary<string, SvgValue>.Empty;

    public bool HasWords => Name is "tref" || !string.IsNullOrWhiteSpace(Text) || Children.Any(child => child.HasWords);

    /// <summary>An attribute that is not a property.</summary>
    public string? this[string name] => Attributes.GetValueOrDefault(name)?.Trim();

    /// <summary>A property's value; null where none is set.</summary>
    public SvgValue? Property(string name) => Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>The keyword of a property that is not inherited; lower case, empty where none is set.</summary>
    public string Word(string name) =>
        Property(name) is { Text: var text } && !SvgProperties.IsUnset(text) ? text.ToLowerInvariant() : string.Empty;
}

/// <summary>The value of a property.</summary>
/// <param name="Text">The text, trimmed, never empty.</param>
/// <param name="IsAttribute">Whether it is written as an attribute, where numbers need no unit.</param>
internal sealed record SvgValue(string Text, bool IsAttribute);
