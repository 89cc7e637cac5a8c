using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Tags that are not counted as countries, in a letter that states the number of countries.</summary>
internal static class UncountedTags
{
    private const string CountField = "countries.count";

    /// <param name="values">The merge values, which know whether a text has the field.</param>
    public static void Examine(SignatoryRound? round, MergeValues values)
    {
        if (round is null || !values.IsUsed(CountField))
        {
            return;
        }

        var uses = round
            .Entries.Where(entry => entry.Country is not null)
            .SelectMany(entry => UncountedOf(entry, round).Select(word => (Entry: entry, Word: word)));
        foreach (var word in uses.GroupBy(use => use.Word.Text, StringComparer.Ordinal))
        {
            ImmutableArray<Signatory> entries = [.. word.Select(use => use.Entry)];
            round.DoubtWord(
                DiagnosticCatalog.TagNotCounted,
                word.Key,
                entries,
                Reason.Of(CountryFinding.NotCounted, word.Key, SignatoryRound.Rows(entries)),
                word.First().Word.Places[0].Kind == CountryKind.Land
                    ? Reason.Of(CountryAdvice.CountIt, CountryLine.For(word.Key, word.Key))
                    : CountryAdvice.NoOneCountry
            );
        }
    }

    private static IEnumerable<CountryWord> UncountedOf(Signatory entry, SignatoryRound round) =>
        round.Countries.Read(entry.Country!.Value).Words.Where(IsUncounted);

    private static bool IsUncounted(CountryWord word) =>
        word.IsKnown && word.Places.All(place => place.Counted is null);
}
