using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The entries under `countries:` in letter.yml: how a country is written in the letter, whatever the list calls it.
/// One line settles all rows; a name that the program does not know becomes a country if it is listed there.
/// </summary>
internal sealed class CountryForms
{
    private readonly ImmutableArray<CountryForm> _all;

    private CountryForms(ImmutableArray<CountryForm> all) => _all = all;

    public static CountryForms None { get; } = new([]);

    /// <summary>Reads `countries:`. Two forms for one country are an error.</summary>
    public static CountryForms Read(Section letter)
    {
        var all = ImmutableArray.CreateBuilder<CountryForm>();
        foreach (var (key, keySpan, value) in letter.Texts("countries"))
        {
            var form = Of(key, keySpan, value);
            var twin = all.FirstOrDefault(other => string.Equals(other.Id, form.Id, StringComparison.Ordinal));
            if (twin is not null && !string.Equals(twin.Shown, form.Shown, StringComparison.Ordinal))
            {
                letter.Report(
                    DiagnosticCatalog.CountryFormTwice,
                    keySpan,
                    Reason.Of(CountryFinding.FormTwice, twin.Name, form.Name, twin.Shown, form.Shown),
                    CountryAdvice.KeepOneForm
                );
            }

            all.Add(form);
        }

        return all.Count == 0 ? None : new CountryForms(all.ToImmutable());
    }

    /// <summary>The meaning of a text, and the form in which it is shown; no places where it is unknown.</summary>
    public (ImmutableArray<CountryPlace> Places, string? Form) Look(string text)
    {
        var place = Countries.PlaceOf(text);
        if (!_all.IsEmpty && Find(place?.Id ?? CountryKey.Of(text)) is { } form)
        {
            return (form.Places, form.Shown);
        }

        return (place is { } known ? [known] : [], null);
    }

    /// <summary>Reports lines that apply to no tag.</summary>
    /// <param name="tags">The tags of all rows, shown or not.</param>
    public void ReportUnused(IEnumerable<string> tags, DiagnosticBag diagnostics)
    {
        if (_all.IsEmpty)
        {
            return;
        }

        var reader = new CountryTags(None);
        var own = new CountryTags(this);
        var used = tags.Distinct(StringComparer.Ordinal)
            .SelectMany(tag => reader.Read(tag).Words.Concat(own.Read(tag).Words))
            .Select(word => Countries.PlaceOf(word.Text)?.Id ?? CountryKey.Of(word.Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var form in _all.Where(form => !used.Contains(form.Id)))
        {
            diagnostics.Add(
                DiagnosticCatalog.CountryFormUnused.At(
                    form.Place,
                    Reason.Of(CountryFinding.FormUnused, form.Name),
                    CountryAdvice.RemoveForm
                )
            );
        }
    }

    private CountryForm? Find(string id)
    {
        foreach (var form in _all)
        {
            if (string.Equals(form.Id, id, StringComparison.Ordinal))
            {
                return form;
            }
        }

        return null;
    }

    private static CountryForm Of(string name, Place at, string shown)
    {
        var place = Countries.PlaceOf(name);
        return new CountryForm(name, place?.Id ?? CountryKey.Of(name), shown, PlacesOf(place, shown), at);
    }

    // A country stays what it is, whatever it is called. Other words become the country that is shown for them,
    // {London: United Kingdom}, or one of their own: {Tibet: Tibet}.
    private static ImmutableArray<CountryPlace> PlacesOf(CountryPlace? named, string shown)
    {
        if (named?.Counted is not null)
        {
            return [named.Value];
        }

        var words = new CountryTags(None).Read(shown).Words.ToImmutableArray();
        var places = words.All(word => word.IsKnown) ? words.SelectMany(word => word.Places).ToImmutableArray() : [];
        return places.Any(place => place.Counted is not null) ? places
            : named is { Kind: not CountryKind.Land } known ? [known]
            : places is [{ Kind: CountryKind.Region }] ? places
            : [new CountryPlace("=" + CountryKey.Of(shown), CountryKind.Country)];
    }
}

/// <summary>One line of `countries:`.</summary>
/// <param name="Name">The name in the list.</param>
/// <param name="Id">The identifier of its meaning, or its folded words.</param>
/// <param name="Shown">The form in the letter.</param>
/// <param name="Places">The places that this form means.</param>
internal sealed record CountryForm(
    string Name,
    string Id,
    string Shown,
    ImmutableArray<CountryPlace> Places,
    Place Place
);
