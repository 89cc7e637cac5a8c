using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Entries under their countries' headings. A heading is what the list says: where it writes a country in two ways, the form that most rows have
/// (of equals, the first), or the one that `countries:` gives.
/// </summary>
/// <param name="tags">How tags are understood.</param>
internal sealed class CountryGroups(CountryTags tags, LetterLanguage language)
{
    /// <summary>In the order of the headings in the letter's language; last those that name no country.</summary>
    public ImmutableArray<(string Heading, ImmutableArray<Signatory> Entries)> Of(ImmutableArray<Signatory> entries, Collation collation)
    {
        var forms = FormsOf(entries).ToDictionary(part => part.Key, part => part.Forms[0].Form, StringComparer.Ordinal);
        var named = entries.Where(entry => entry.Country is not null)
            .GroupBy(entry => tags.Read(entry.Country!.Value).Key, StringComparer.Ordinal)
            .GroupBy(group => HeadingOf(group.First(), forms), StringComparer.Ordinal)
            .Select(groups => (Heading: groups.Key, Entries: groups.SelectMany(group => group).ToImmutableArray()))
            .ToImmutableArray();
        ImmutableArray<Signatory> others = [.. entries.Where(entry => entry.Country is null)];
        var sorted = collation.Sort(named, group => group.Heading);
        return others.IsEmpty ? sorted : sorted.Add((language.OtherSignatoriesHeading, others));
    }

    /// <summary>Says which rows write a country otherwise than its heading.</summary>
    public void ReportChosen(ImmutableArray<Signatory> entries, DiagnosticBag diagnostics)
    {
        foreach (var (_, forms) in FormsOf(entries).Where(part => part.Forms.Length > 1))
        {
            ImmutableArray<Signatory> differing = [.. forms.Skip(1).SelectMany(form => form.Entries).DistinctBy(entry => entry.Row).OrderBy(entry => entry.Row)];
            var others = string.Join(", ", forms.Skip(1).Select(form => $"'{form.Form}' in {SignatoryRound.Rows(form.Entries)}"));
            var first = DiagnosticCatalog.CountryHeadingChosen.At(
                differing[0].Country!.Span,
                $"the heading is '{forms[0].Form}', as in {SignatoryRound.ManyRows(forms[0].Entries)}; the list also has {others}",
                $"Write the form that is right into letter.yml; one line settles all rows: countries: {CountryLine.For(forms[1].Form, forms[0].Form)}.");
            diagnostics.Add(first with { Others = [.. differing.Skip(1).Select(entry => entry.Country!.Span)] });
        }
    }

    private string HeadingOf(Signatory entry, Dictionary<string, string> forms) =>
        language.Join([.. tags.Read(entry.Country!.Value).Parts.DistinctBy(part => part.Key, StringComparer.Ordinal).Select(part => forms[part.Key])]);

    // How the list writes each part of its tags, the most frequent form first; of equals, the first listed.
    private IEnumerable<(string Key, ImmutableArray<(string Form, ImmutableArray<Signatory> Entries)> Forms)> FormsOf(ImmutableArray<Signatory> entries) => entries
        .Where(entry => entry.Country is not null)
        .OrderBy(entry => entry.Row)
        .SelectMany(entry => tags.Read(entry.Country!.Value).Parts.Select(part => (Entry: entry, Part: part)))
        .GroupBy(use => use.Part.Key, StringComparer.Ordinal)
        .Select(country => (country.Key, Forms: country.GroupBy(use => use.Part.Shown, StringComparer.Ordinal)
            .Select(form => (Form: form.Key, Entries: form.Select(use => use.Entry).ToImmutableArray()))
            .OrderByDescending(form => form.Entries.Length)
            .ToImmutableArray()));
}
