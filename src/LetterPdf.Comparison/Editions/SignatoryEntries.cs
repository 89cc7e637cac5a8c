using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>The list of signatories as the file shows it, with the countries that its sources give.</summary>
internal static class SignatoryEntries
{
    public static ImmutableArray<SignatoryEntry> Of(List<(string Text, string? Group)> shown, Letter? letter)
    {
        // The sources count only where they are a list of as many.
        var known = letter?.Signatories is { } list && list.Entries.Length == shown.Count ? list : null;
        return [.. shown.Select((entry, i) => SignatoryEntry.Of(i + 1, entry.Text, entry.Group, Country(known, i)))];
    }

    private static string? Country(SignatoryList? list, int index) =>
        list is null ? null
        : list.CountryTag == CountryTag.Parentheses ? list.Entries[index].Country?.Value ?? string.Empty
        : string.Empty;
}
