using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>A piece of a tag that was looked up.</summary>
/// <param name="Start">Where it stands in the tag.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Places">What it means; none where it is unknown, several only where `countries:` says so.</param>
/// <param name="Form">What `countries:` has in its place, or null.</param>
internal sealed record CountryWord(int Start, string Text, ImmutableArray<CountryPlace> Places, string? Form)
{
    public bool IsKnown => !Places.IsEmpty;

    public string Shown => Form ?? Text;
}

/// <summary>What stands between the strong separators of a tag, and is one in its country's heading.</summary>
/// <param name="Shown">As it is written, but for what `countries:` names.</param>
/// <param name="Words">One where it is known; else every piece of it.</param>
internal sealed record CountryPart(string Shown, ImmutableArray<CountryWord> Words)
{
    /// <summary>The same for every way of writing the same.</summary>
    public string Key { get; } =
        Words is [{ Places: [var place] }] ? place.Id
        : Words is [{ IsKnown: true } word]
            ? string.Join('+', word.Places.Select(place => place.Id).Order(StringComparer.Ordinal))
        : "?" + CountryKey.Of(Shown);

    /// <summary>
    /// What it is counted as. Words of which none is known are one country: rather a name that the program does not
    /// know than none. Of "Nairobi, Kenya" the country is counted.
    /// </summary>
    public IEnumerable<string> Counted =>
        Words is [{ Places: [{ Kind: CountryKind.Country } country] }] ? [country.Id]
        : Words.Any(word => word.IsKnown)
            ? Words.SelectMany(word => word.Places).Select(place => place.Counted).OfType<string>()
        : Key.Length > 1 ? [Key]
        : [];
}

/// <summary>A tag as it is understood: "USA and Netherlands".</summary>
/// <param name="Shown">As it is written, but for what `countries:` names.</param>
internal sealed record CountryReading(string Shown, ImmutableArray<CountryPart> Parts)
{
    public IEnumerable<CountryWord> Words => Parts.SelectMany(part => part.Words);

    /// <summary>The same for every way of writing the same countries.</summary>
    public string Key { get; } = Parts is [var part] ? part.Key : string.Join('+', KeysOf(Parts));

    private static IEnumerable<string> KeysOf(ImmutableArray<CountryPart> parts) =>
        parts.Select(part => part.Key).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal);
}
