namespace LetterPdf.Input;

/// <summary>The meaning of a country tag.</summary>
/// <param name="Id">An identifier, the same for all ways of writing it: "US", "GB-SCT"; the folded words where it has
/// no code.</param>
internal readonly record struct CountryPlace(string Id, CountryKind Kind)
{
    /// <summary>The country that it is counted as; null where it is not counted.</summary>
    public string? Counted =>
        Kind switch
        {
            CountryKind.Country => Id,
            CountryKind.Nation => Id[..Id.IndexOf('-', StringComparison.Ordinal)],
            _ => null,
        };
}

/// <summary>Kinds of places that country tags mean.</summary>
internal enum CountryKind
{
    /// <summary>A country in ISO 3166-1, or Kosovo, or one named under `countries:`.</summary>
    Country,

    /// <summary>A part of a country that people name as their own, such as Scotland: shown by itself, counted as the
    /// whole.</summary>
    Nation,

    /// <summary>
    /// A land that people name as their own and that is not in ISO 3166-1: shown, and counted only where `countries:`
    /// names it.
    /// </summary>
    Land,

    /// <summary>A part of the world, or a word for no particular country.</summary>
    Region,
}
