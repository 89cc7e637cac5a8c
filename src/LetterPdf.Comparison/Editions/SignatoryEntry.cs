using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>One organization as the letter shows it.</summary>
/// <param name="Position">The position in the list, from 1.</param>
/// <param name="Text">All of the entry.</param>
/// <param name="Name">The entry without the parentheses at its end, where they contain the country.</param>
/// <param name="Country">The text in these parentheses; null for none.</param>
/// <param name="Group">The heading above; null where the list has none.</param>
public sealed record SignatoryEntry(int Position, string Text, string Name, string? Country, string? Group)
{
    /// <summary>Those who tracked that it was put in or taken out; empty where nobody did.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>
    /// Splits an entry. Where the sources are not known, parentheses at the end are taken to contain the country, as
    /// they do in lists that show countries.
    /// </summary>
    /// <param name="position">From 1.</param>
    /// <param name="text">As shown.</param>
    /// <param name="group">The heading above.</param>
    /// <param name="known">The country that the sources give, empty for none; null where the sources are not
    /// known.</param>
    public static SignatoryEntry Of(int position, string text, string? group, string? known)
    {
        var start = known is null
            ? text.LastIndexOf(" (", StringComparison.Ordinal)
            : text.Length - known.Length - " ()".Length;
        var hasTag =
            start > 0
            && text.EndsWith(')')
            && (known is null || (known.Length > 0 && text.EndsWith($" ({known})", StringComparison.Ordinal)));
        return hasTag
            ? new SignatoryEntry(position, text, text[..start], text[(start + 2)..^1], group)
            : new SignatoryEntry(position, text, text, null, group);
    }
}
