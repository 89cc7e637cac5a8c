using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>An element of an SVG file. What other programs have put into the file is none.</summary>
/// <param name="name">Without prefix.</param>
/// <param name="line">From 1.</param>
/// <param name="parent">Null for the root.</param>
/// <param name="place">Among the parent's elements, from 0.</param>
internal sealed class SvgElement(string name, int line, SvgElement? parent, int place)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    public SvgElement? Parent { get; } = parent;

    public int Place { get; } = place;

    /// <summary>As they are written; `href` is that of XLink where the file has no other.</summary>
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }

    public ImmutableArray<SvgElement> Children { get; set; } = [];

    /// <summary>The characters of a `style`; of other elements only whether there are any matters.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>What the cascade leaves of attributes, style sheets and `style`.</summary>
    public IReadOnlyDictionary<string, SvgValue> Properties { get; set; } = ImmutableDictionary<string, SvgValue>.Empty;

    public bool HasWords => Name is "tref" || !string.IsNullOrWhiteSpace(Text) || Children.Any(child => child.HasWords);

    /// <summary>An attribute that is no property.</summary>
    public string? this[string name] => Attributes.GetValueOrDefault(name)?.Trim();

    /// <summary>A property's value; null where none is set.</summary>
    public SvgValue? Property(string name) => Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>A word of a property that children do not inherit; lower case, empty where none is set.</summary>
    public string Word(string name) =>
        Property(name) is { Text: var text } && !SvgProperties.IsUnset(text) ? text.ToLowerInvariant() : string.Empty;
}

/// <summary>What a property is set to.</summary>
/// <param name="Text">Without blanks around it, never empty.</param>
/// <param name="IsAttribute">Written as an attribute, where numbers need no unit.</param>
internal sealed record SvgValue(string Text, bool IsAttribute);
