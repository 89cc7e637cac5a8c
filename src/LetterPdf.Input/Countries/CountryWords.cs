using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>A piece of a tag that was looked up.</summary>
/// <param name="Start">Its offset in the tag, in UTF-16 units.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Places">The places that it means; empty where it is unknown, several only by an entry in
/// `countries:`.</param>
/// <param name="Form">The form that `countries:` gives for it, or null.</param>
internal sealed record CountryWord(int Start, string Text, ImmutableArray<CountryPlace> Places, string? Form)
{
    public bool IsKnown => !Places.IsEmpty;

    public string Shown => Form ?? Text;
}

/// <summary>The part between two strong separators of a tag, which is one part of the heading too.</summary>
/// <param name="Shown">As it is written, with the forms of `countries:`.</param>
/// <param name="Words">One word where it is known; otherwise all pieces.</param>
internal sealed record CountryPart(string Shown, ImmutableArray<CountryWord> Words)
{
    /// <summary>A key, the same for every way of writing the same.</summary>
    public string Key { get; } =
        Words is [{ Places: [var place] }] ? place.Id
        : Words is [{ IsKnown: true } word]
            ? string.Join('+', word.Places.Select(place => place.Id).Order(StringComparer.Ordinal))
        : "?" + CountryKey.Of(Shown);

    /// <summary>
    /// The countries that it is counted as. Where no word is known it counts as one country: it is more likely to be
    /// a name that the program does not know than none. Of "Nairobi, Kenya" the country is counted.
    /// </summary>
    public IEnumerable<string> Counted =>
        Words is [{ Places: [{ Kind: CountryKind.Country } country] }] ? [country.Id]
        : Words.Any(word => word.IsKnown)
            ? Words.SelectMany(word => word.Places).Select(place => place.Counted).OfType<string>()
        : Key.Length > 1 ? [Key]
        : [];
}

/// <summary>A tag as it is understood: "USA and Netherlands".</summary>
/// <param name="Shown">As it is written, with the forms of `countries:`.</param>
internal sealed record CountryReading(string Shown, ImmutableArray<CountryPart> Parts)
{
    public IEnumerable<CountryWord> Words => Parts.SelectMany(part => part.Words);

    /// <summary>A key, the same for every way of writing the same countries.</summary>
    public string Key { get; } = Parts is [var part] ? part.Key : string.Join('+', KeysOf(Parts));

    private static IEnumerable<string> KeysOf(ImmutableArray<CountryPart> parts) =>
        parts.Select(part => part.Key).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal);
}
