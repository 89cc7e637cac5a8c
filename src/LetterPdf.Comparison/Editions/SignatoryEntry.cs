namespace LetterPdf.Comparison;

/// <summary>One organization as the letter shows it.</summary>
/// <param name="Position">In the list, from 1.</param>
/// <param name="Text">All of the entry.</param>
/// <param name="Name">The entry without what stands in parentheses at its end, where that is the country.</param>
/// <param name="Country">What stands there; null for nothing.</param>
/// <param name="Group">The heading above; null where the list has none.</param>
public sealed record SignatoryEntry(int Position, string Text, string Name, string? Country, string? Group)
{
    /// <summary>
    /// Parts an entry. Where the sources are not known, whatever stands in parentheses at the end counts as the
    /// country, as in a list that shows countries it is.
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
