using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Tags that are not counted as countries, in a letter that says how many there are.</summary>
internal static class UncountedTags
{
    private const string CountField = "countries.count";

    /// <param name="values">Know whether a text has the field.</param>
    public static void Examine(SignatoryRound? round, MergeValues values)
    {
        if (round is null || !values.IsUsed(CountField))
        {
            return;
        }

        var uncounted = round.Entries.Where(entry => entry.Country is not null)
            .SelectMany(entry => round.Countries.Read(entry.Country!.Value).Words.Where(IsUncounted).Select(word => (Entry: entry, Word: word)))
            .GroupBy(use => use.Word.Text, StringComparer.Ordinal)
            .ToArray();
        foreach (var word in uncounted)
        {
            ImmutableArray<Signatory> entries = [.. word.Select(use => use.Entry)];
            round.DoubtWord(
                DiagnosticCatalog.TagNotCounted,
                word.Key,
                entries,
                $"'{word.Key}' in {SignatoryRound.Rows(entries)} is not counted as a country",
                word.First().Word.Places[0].Kind == CountryKind.Land
                    ? $"To count it, write into letter.yml: countries: {CountryLine.For(word.Key, word.Key)}."
                    : "It names no one country.");
        }
    }

    private static bool IsUncounted(CountryWord word) => word.IsKnown && word.Places.All(place => place.Counted is null);
}
