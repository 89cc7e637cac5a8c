using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Entries under their countries' headings. A heading is the list's form: where it writes a country in two ways, the
/// form in most rows (in a tie, the first), or the one that `countries:` gives.
/// </summary>
/// <param name="tags">How tags are understood.</param>
internal sealed class CountryGroups(CountryTags tags, LetterLanguage language)
{
    /// <summary>The groups, in the order of the headings in the letter's language; last those that name no
    /// country.</summary>
    public ImmutableArray<(string Heading, ImmutableArray<Signatory> Entries)> Of(
        ImmutableArray<Signatory> entries,
        Collation collation
    )
    {
        var forms = FormsOf(entries).ToDictionary(part => part.Key, part => part.Forms[0].Form, StringComparer.Ordinal);
        var named = entries
            .Where(entry => entry.Country is not null)
            .GroupBy(entry => tags.Read(entry.Country!.Value).Key, StringComparer.Ordinal)
            .GroupBy(group => HeadingOf(group.First(), forms), StringComparer.Ordinal)
            .Select(groups => (Heading: groups.Key, Entries: groups.SelectMany(group => group).ToImmutableArray()))
            .ToImmutableArray();
        ImmutableArray<Signatory> others = [.. entries.Where(entry => entry.Country is null)];
        var sorted = collation.Sort(named, group => group.Heading);
        return others.IsEmpty ? sorted : sorted.Add((language.OtherSignatoriesHeading, others));
    }

    /// <summary>Reports rows that write a country differently from its heading.</summary>
    public void ReportChosen(ImmutableArray<Signatory> entries, DiagnosticBag diagnostics)
    {
        foreach (var (_, forms) in FormsOf(entries).Where(part => part.Forms.Length > 1))
        {
            ReportChosen(forms, diagnostics);
        }
    }

    private static void ReportChosen(ImmutableArray<HeadingForm> forms, DiagnosticBag diagnostics)
    {
        var (chosen, others) = (forms[0], forms[1..]);
        var differing = others
            .SelectMany(form => form.Entries)
            .DistinctBy(entry => entry.Row)
            .OrderBy(entry => entry.Row)
            .Select(entry => entry.Country!.Place)
            .ToImmutableArray();
        var told = others.Select(form =>
            (Fact)Reason.Of(ListPhrase.TextInRows, form.Form, SignatoryRound.Rows(form.Entries))
        );
        var line = CountryLine.For(others[0].Form, chosen.Form);
        var finding = DiagnosticCatalog.CountryHeadingChosen.At(
            differing[0],
            Reason.Of(CountryFinding.HeadingChosen, [chosen.Form, SignatoryRound.ManyRows(chosen.Entries), .. told]),
            Reason.Of(CountryAdvice.WriteForm, line, CountryLine.For(chosen.Form, others[0].Form))
        );
        diagnostics.Add(finding with { Others = differing[1..] });
    }

    // For several countries, each in the list's form, with the letter's own "and" between them.
    private string HeadingOf(Signatory entry, Dictionary<string, string> forms)
    {
        var parts = PartsOf(entry).DistinctBy(part => part.Key, StringComparer.Ordinal);
        return language.Join([.. parts.Select(part => forms[part.Key])]);
    }

    // The forms of each part of the list's tags, the most frequent first; in a tie, the first listed.
    private IEnumerable<(string Key, ImmutableArray<HeadingForm> Forms)> FormsOf(ImmutableArray<Signatory> entries) =>
        entries
            .Where(entry => entry.Country is not null)
            .OrderBy(entry => entry.Row)
            .SelectMany(entry => PartsOf(entry).Select(part => (Entry: entry, Part: part)))
            .GroupBy(use => use.Part.Key, StringComparer.Ordinal)
            .Select(country =>
                (
                    country.Key,
                    country
                        .GroupBy(use => use.Part.Shown, use => use.Entry, StringComparer.Ordinal)
                        .Select(form => new HeadingForm(form.Key, [.. form]))
                        .OrderByDescending(form => form.Entries.Length)
                        .ToImmutableArray()
                )
            );

    private ImmutableArray<CountryPart> PartsOf(Signatory entry) => tags.Read(entry.Country!.Value).Parts;

    /// <summary>A way in which the list writes a country, and the entries that write it so.</summary>
    private sealed record HeadingForm(string Form, ImmutableArray<Signatory> Entries);
}
