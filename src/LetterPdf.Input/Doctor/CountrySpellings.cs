using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Unknown country tags, and countries that the list writes in more than one way.</summary>
internal static class CountrySpellings
{
    // Searching for the intended country takes time for each word: a list with more unknown ones has other troubles.
    private const int MostSuggestions = 20;

    private const int LettersForAMistake = 6;

    public static void Examine(SignatoryRound round)
    {
        var uses = round
            .Entries.Where(entry => entry.Country is not null)
            .SelectMany(entry =>
                round
                    .Countries.Read(entry.Country!.Value)
                    .Parts.SelectMany(part =>
                        part.Words.Select(word => new Use(entry, word, part.Words is [_, .., { IsKnown: true }]))
                    )
            )
            .ToImmutableArray();
        var suggestions = 0;
        foreach (
            var unknown in uses.Where(use => !use.Word.IsKnown && !IsCity(use))
                .GroupBy(use => use.Word.Text, StringComparer.Ordinal)
        )
        {
            ReportUnknown(
                round,
                unknown.Key,
                [.. unknown.Select(use => use.Entry)],
                isSuggested: suggestions++ < MostSuggestions
            );
        }

        foreach (
            var ambiguous in uses.Where(use => IsAmbiguous(NameKey.Fold(use.Word.Text)))
                .GroupBy(use => use.Word.Text, StringComparer.Ordinal)
        )
        {
            ReportAmbiguous(round, ambiguous.Key, [.. ambiguous.Select(use => use.Entry)]);
        }

        foreach (var country in uses.Where(IsWritten).GroupBy(use => use.Word.Places[0].Id, StringComparer.Ordinal))
        {
            ReportSpellings(
                round,
                [
                    .. country
                        .GroupBy(use => use.Word.Text, StringComparer.Ordinal)
                        .Select(group => group.ToImmutableArray()),
                ]
            );
        }
    }

    // One country, shown in the list's own form.
    private static bool IsWritten(Use use) =>
        use.Word is { Form: null, Places: [{ Kind: CountryKind.Country or CountryKind.Nation }] };

    private static bool IsAmbiguous(string folded) =>
        folded is "congo" or "kongo" or "korea" or "corea" or "coree" or "coreia";

    private static void ReportAmbiguous(SignatoryRound round, string word, ImmutableArray<Signatory> entries) =>
        round.DoubtWord(
            DiagnosticCatalog.AmbiguousCountry,
            word,
            entries,
            Reason.Of(CountryFinding.Ambiguous, word, SignatoryRound.Rows(entries)),
            CountryAdvice.WriteWholeName
        );

    private static void ReportUnknown(
        SignatoryRound round,
        string word,
        ImmutableArray<Signatory> entries,
        bool isSuggested
    )
    {
        var near = isSuggested ? NearOf(word) : null;
        round.DoubtWord(
            DiagnosticCatalog.UnknownCountry,
            word,
            entries,
            Reason.Of(CountryFinding.Unknown, word, SignatoryRound.Rows(entries)),
            near is null ? CountryAdvice.LookAgain : Reason.Of(CountryAdvice.DidYouMean, near)
        );
    }

    // "Nairobi, Kenya": the place before a country's name is in that country, unless it looks like another country's
    // name.
    private static bool IsCity(Use use) => use.IsBeforeCountry && NearOf(use.Word.Text) is null;

    // One letter may be wrong in a short name, two in a long one: more is a guess.
    private static string? NearOf(string word)
    {
        var most = Math.Max(1, word.Length / LettersForAMistake);
        return Suggestion.Nearest(
            word,
            Countries.Names.Where(name =>
                Math.Abs(name.Length - word.Length) <= most && Suggestion.Distance(word, name) <= most
            )
        );
    }

    // The form in most rows is taken for the list's own; in a tie, the first. Under headings of countries, every
    // build reports this.
    private static void ReportSpellings(SignatoryRound round, ImmutableArray<ImmutableArray<Use>> spellings)
    {
        var usual = spellings.MaxBy(uses => uses.Length);
        ImmutableArray<ImmutableArray<Use>> others =
        [
            .. spellings.Where(uses => uses != usual && !round.Decisions.IsRight(uses[0].Word.Text)),
        ];
        if (!others.IsEmpty && !round.IsGrouped)
        {
            var (form, other) = (usual[0].Word.Text, others[0][0].Word.Text);
            round.DoubtWord(
                DiagnosticCatalog.CountryTwoWays,
                other,
                [
                    .. others
                        .SelectMany(uses => uses)
                        .Select(use => use.Entry)
                        .DistinctBy(entry => entry.Row)
                        .OrderBy(entry => entry.Row),
                ],
                Reason.Of(
                    CountryFinding.TwoWays,
                    [
                        Reason.Of(ListPhrase.TextInRows, form, SignatoryRound.ManyRows(EntriesOf(usual))),
                        .. others.Select(uses => (Fact)Shown(uses)),
                    ]
                ),
                Reason.Of(CountryAdvice.WriteOneForm, form, CountryLine.For(other, form))
            );
        }

        if (spellings.Length == 1 && Countries.IsFlag(usual[0].Word.Text))
        {
            round.DoubtWord(
                DiagnosticCatalog.CountryTwoWays,
                usual[0].Word.Text,
                [.. EntriesOf(usual)],
                Reason.Of(
                    CountryFinding.Flag,
                    SignatoryRound.Rows(EntriesOf(usual)),
                    Countries.NameOf(usual[0].Word.Places[0].Id)
                ),
                CountryAdvice.WriteName
            );
        }
    }

    private static Reason Shown(ImmutableArray<Use> uses) =>
        Reason.Of(ListPhrase.TextInRows, uses[0].Word.Text, SignatoryRound.Rows(EntriesOf(uses)));

    private static IEnumerable<Signatory> EntriesOf(ImmutableArray<Use> uses) => uses.Select(use => use.Entry);

    /// <param name="IsBeforeCountry">Whether a country's name follows in the same part of the tag.</param>
    private sealed record Use(Signatory Entry, CountryWord Word, bool IsBeforeCountry);
}
