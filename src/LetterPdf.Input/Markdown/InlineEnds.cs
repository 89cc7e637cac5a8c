using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Removes spaces, empty pieces and hard breaks from the ends of a paragraph's lines.</summary>
internal static class InlineEnds
{
    public static ImmutableArray<Inline> Trim(ImmutableArray<Inline> inlines)
    {
        var trimmed = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
        var isAtEnd = true;
        for (var i = inlines.Length - 1; i >= 0; i--)
        {
            if (inlines[i] is HardBreak)
            {
                if (trimmed.Count > 0)
                {
                    trimmed.Add(inlines[i]);
                }

                isAtEnd = true;
            }
            else if (TrimEnd(inlines[i], isAtEnd) is { } inline)
            {
                trimmed.Add(inline);
                isAtEnd = false;
            }
        }

        while (trimmed is [.., HardBreak])
        {
            trimmed.RemoveAt(trimmed.Count - 1);
        }

        trimmed.Reverse();
        return trimmed.ToImmutable();
    }

    /// <summary>Whether there is nothing to see in them.</summary>
    public static bool ShowNothing(ImmutableArray<Inline> inlines) =>
        inlines.All(inline =>
            inline switch
            {
                TextInline text => SteeringCharacters.AreAll(text.Value),
                HardBreak => true,
                Emphasis { Inlines: var inner } => ShowNothing(inner),
                Strong { Inlines: var inner } => ShowNothing(inner),
                SmallCaps { Inlines: var inner } => ShowNothing(inner),
                ForeignText { Inlines: var inner } => ShowNothing(inner),
                _ => false,
            }
        );

    private static Inline? TrimEnd(Inline inline, bool isAtEnd)
    {
        switch (inline)
        {
            case TextInline text:
                var value = isAtEnd ? text.Value.TrimEnd(' ') : text.Value;
                return value.Length == 0 ? null : text with { Value = value };
            case Emphasis { Inlines.IsEmpty: true } or Strong { Inlines.IsEmpty: true }:
                return null;
            default:
                return inline;
        }
    }
}
