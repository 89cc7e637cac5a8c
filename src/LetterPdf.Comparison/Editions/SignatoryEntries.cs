using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>The list of signatories as the file shows it, with the countries that its sources give.</summary>
internal static class SignatoryEntries
{
    public static ImmutableArray<SignatoryEntry> Of(List<(string Text, string? Group)> shown, SignatoryListPart? list)
    {
        // The sources count only if their list has the same length.
        EntryPart[] known = [.. (list?.Groups ?? []).SelectMany(group => group.Entries)];
        return
        [
            .. shown.Select(
                (entry, i) =>
                    SignatoryEntry.Of(
                        i + 1,
                        entry.Text,
                        entry.Group,
                        known.Length == shown.Count ? known[i].Country ?? string.Empty : null
                    )
            ),
        ];
    }
}
