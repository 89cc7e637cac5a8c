using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>An entry's name with the forms in which the questions compare it, each created once.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Folded">The whole name, folded: <see cref="NameKey.Fold"/>.</param>
/// <param name="Words">The words of its key: <see cref="NameKey.WordsOf(string)"/>.</param>
/// <param name="Key">The words with spaces between them.</param>
/// <param name="CountryKey">A key, the same for every way of writing its countries; null where it has none.</param>
internal sealed record RoundName(
    Signatory Entry,
    string Folded,
    ImmutableArray<string> Words,
    string Key,
    string? CountryKey
)
{
    public string Value => Entry.Organization.Value;

    /// <summary>The names of a list, in its order.</summary>
    /// <param name="entries">The list.</param>
    /// <param name="countries">How country tags are understood.</param>
    public static ImmutableArray<RoundName> Of(ImmutableArray<Signatory> entries, CountryTags countries) =>
        [.. entries.Select(entry => Of(entry, countries))];

    /// <summary>Whether two entries can be one organization: those of different countries are chapters.</summary>
    public bool MayBe(RoundName other) =>
        CountryKey is null
        || other.CountryKey is null
        || string.Equals(CountryKey, other.CountryKey, StringComparison.Ordinal);

    private static RoundName Of(Signatory entry, CountryTags countries)
    {
        var name = entry.Organization.Value;
        var folded = NameKey.Fold(name);
        var words = NameKey.WordsOf(name, folded);
        var countryKey = entry.Country is { } tag ? countries.Read(tag.Value).Key : null;
        return new RoundName(entry, folded, words, string.Join(' ', words), countryKey);
    }
}
