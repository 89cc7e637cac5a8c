using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The elements that a rule applies to (Selectors 3).</summary>
/// <param name="Last">The requirements for the element itself.</param>
/// <param name="Before">The requirements for the elements around it, the nearest first.</param>
internal sealed record CssSelector(CssCompound Last, ImmutableArray<CssStep> Before)
{
    // The weights of ids, classes and types are so far apart that no selector has enough of one kind to reach the
    // next.
    private const int Base = 1_000;

    public int Specificity => Last.Weight(Base) + Before.Sum(step => step.Compound.Weight(Base));

    public bool Matches(SvgElement element) => Last.Matches(element) && IsSurrounded(element, 0);

    private bool IsSurrounded(SvgElement element, int step)
    {
        if (step == Before.Length)
        {
            return true;
        }

        var (combinator, compound) = Before[step];
        var isOne = combinator is '>' or '+';
        var next = Outward(element, combinator);
        while (next is not null)
        {
            if (compound.Matches(next) && IsSurrounded(next, step + 1))
            {
                return true;
            }

            next = isOne ? null : Outward(next, combinator);
        }

        return false;
    }

    private static SvgElement? Outward(SvgElement element, char combinator) =>
        combinator is ' ' or '>' ? element.Parent
        : element is { Parent: { } parent, Place: > 0 } ? parent.Children[element.Place - 1]
        : null;
}

/// <summary>One step away from an element.</summary>
/// <param name="Combinator">A space, '>', '+' or '~'.</param>
/// <param name="Compound">The requirements for the element there.</param>
internal sealed record CssStep(char Combinator, CssCompound Compound);

/// <summary>The requirements for one element, all of which must be met.</summary>
internal sealed record CssCompound(ImmutableArray<CssPart> Parts)
{
    public bool Matches(SvgElement element)
    {
        foreach (var part in Parts)
        {
            if (!part.Matches(element))
            {
                return false;
            }
        }

        return true;
    }

    public int Weight(int ofBase) =>
        Parts.Sum(part =>
            part.Kind switch
            {
                CssPartKind.Id => ofBase * ofBase,
                CssPartKind.Type => 1,
                CssPartKind.Any => 0,
                _ => ofBase,
            }
        );
}

/// <summary>The kinds of parts of a selector.</summary>
internal enum CssPartKind
{
    Any,
    Type,
    Id,
    Class,
    Attribute,
    Root,
    FirstChild,
    LastChild,

    /// <summary>Hovered, or selected: nothing on paper is.</summary>
    Never,
}

/// <summary>A part of a selector.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The name of the element, class, id or attribute.</param>
/// <param name="Operator">For an attribute: the character before '=', or a space for '='; '\0' where any value
/// matches.</param>
/// <param name="Value">The attribute's value.</param>
internal sealed record CssPart(CssPartKind Kind, string Name, char Operator = '\0', string Value = "")
{
    public bool Matches(SvgElement element) =>
        Kind switch
        {
            CssPartKind.Any => true,
            CssPartKind.Type => string.Equals(element.Name, Name, StringComparison.Ordinal),
            CssPartKind.Id => string.Equals(element["id"], Name, StringComparison.Ordinal),
            CssPartKind.Class => HasWord(element.Attributes.GetValueOrDefault("class"), Name),
            CssPartKind.Attribute => element.Attributes.TryGetValue(Name, out var value) && IsValue(value),
            CssPartKind.Root => element.Parent is null,
            CssPartKind.FirstChild => element.Place == 0,
            CssPartKind.LastChild => element.Parent is not { } parent || element.Place == parent.Children.Length - 1,
            _ => false,
        };

    private bool IsValue(string value) =>
        Operator switch
        {
            '\0' => true,
            '~' => HasWord(value, Value),
            '|' => string.Equals(value, Value, StringComparison.Ordinal)
                || value.StartsWith(Value + "-", StringComparison.Ordinal),
            '^' => Value.Length > 0 && value.StartsWith(Value, StringComparison.Ordinal),
            '$' => Value.Length > 0 && value.EndsWith(Value, StringComparison.Ordinal),
            '*' => Value.Length > 0 && value.Contains(Value, StringComparison.Ordinal),
            _ => string.Equals(value, Value, StringComparison.Ordinal),
        };

    private static bool HasWord(string? list, string word)
    {
        foreach (var range in list.AsSpan().SplitAny(" \t\r\n\f"))
        {
            if (word.Length > 0 && list.AsSpan()[range].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
