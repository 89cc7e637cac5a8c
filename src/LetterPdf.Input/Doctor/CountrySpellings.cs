using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Country tags that nobody knows, and countries that the list writes in more than one way.</summary>
internal static class CountrySpellings
{
    // Looking for what was meant takes time with each word: a list with more unknown ones has other troubles.
    private const int MostSuggestions = 20;

    public static void Examine(SignatoryRound round)
    {
        var uses = round.Entries.Where(entry => entry.Country is not null)
            .SelectMany(entry => round.Countries.Read(entry.Country!.Value).Words.Select(word => new Use(entry, word)))
            .ToImmutableArray();
        var suggestions = 0;
        foreach (var unknown in uses.Where(use => !use.Word.IsKnown).GroupBy(use => use.Word.Text, StringComparer.Ordinal))
        {
            ReportUnknown(round, unknown.Key, [.. unknown.Select(use => use.Entry)], isSuggested: suggestions++ < MostSuggestions);
        }

        foreach (var country in uses.Where(IsWritten).GroupBy(use => use.Word.Places[0].Id, StringComparer.Ordinal))
        {
            ReportSpellings(round, [.. country.GroupBy(use => use.Word.Text, StringComparer.Ordinal).Select(group => group.ToImmutableArray())]);
        }
    }

    // One country, shown as the list writes it.
    private static bool IsWritten(Use use) => use.Word is { Form: null, Places: [{ Kind: CountryKind.Country or CountryKind.Nation }] };

    private static void ReportUnknown(SignatoryRound round, string word, ImmutableArray<Signatory> entries, bool isSuggested)
    {
        var near = isSuggested ? Suggestion.For(word, Countries.Names.Where(name => Math.Abs(name.Length - word.Length) <= Math.Max(1, name.Length / 3))) : null;
        round.DoubtWord(
            DiagnosticCatalog.UnknownCountry,
            word,
            entries,
            $"'{word}' in {SignatoryRound.Rows(entries)} is no country that the program knows",
            (near is null ? "Look at the row again." : char.ToUpperInvariant(near[0]) + near[1..]) + " Until then it is counted as a country of its own.");
    }

    // What most rows write is taken for the list's way; of equals, what stands first. Under headings of countries it is said by every build.
    private static void ReportSpellings(SignatoryRound round, ImmutableArray<ImmutableArray<Use>> spellings)
    {
        var usual = spellings.MaxBy(uses => uses.Length);
        ImmutableArray<ImmutableArray<Use>> others = [.. spellings.Where(uses => uses != usual && !round.Decisions.IsRight(uses[0].Word.Text))];
        if (!others.IsEmpty && !round.IsGrouped)
        {
            var (form, other) = (usual[0].Word.Text, others[0][0].Word.Text);
            round.DoubtWord(
                DiagnosticCatalog.CountryTwoWays,
                other,
                [.. others.SelectMany(uses => uses).Select(use => use.Entry).DistinctBy(entry => entry.Row).OrderBy(entry => entry.Row)],
                $"one country is written '{form}' in {SignatoryRound.ManyRows(usual.Select(use => use.Entry))}, {string.Join(", ", others.Select(Shown))}",
                $"Write '{form}' everywhere, or one line in letter.yml, which settles all rows: countries: {CountryLine.For(other, form)}.");
        }

        if (spellings.Length == 1 && Countries.IsFlag(usual[0].Word.Text))
        {
            round.DoubtWord(
                DiagnosticCatalog.CountryTwoWays,
                usual[0].Word.Text,
                [.. usual.Select(use => use.Entry)],
                $"{SignatoryRound.Rows(usual.Select(use => use.Entry))} shows a flag for '{Countries.NameOf(usual[0].Word.Places[0].Id)}'",
                "Write the country's name: a flag cannot be printed.");
        }
    }

    private static string Shown(ImmutableArray<Use> uses) => $"'{uses[0].Word.Text}' in {SignatoryRound.Rows(uses.Select(use => use.Entry))}";

    private sealed record Use(Signatory Entry, CountryWord Word);
}
