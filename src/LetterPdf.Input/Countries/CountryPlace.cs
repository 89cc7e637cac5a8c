namespace LetterPdf.Input;

/// <summary>What a country tag means.</summary>
/// <param name="Id">The same for all ways of writing it: "US", "GB-SCT"; its folded words where it has no code.</param>
internal readonly record struct CountryPlace(string Id, CountryKind Kind)
{
    /// <summary>What it is counted as; null for what is not counted.</summary>
    public string? Counted =>
        Kind switch
        {
            CountryKind.Country => Id,
            CountryKind.Nation => Id[..Id.IndexOf('-', StringComparison.Ordinal)],
            _ => null,
        };
}

/// <summary>Kinds of what country tags mean.</summary>
internal enum CountryKind
{
    /// <summary>In ISO 3166-1, or Kosovo, or named under `countries:`.</summary>
    Country,

    /// <summary>
    /// A part of a country that people name as theirs, such as Scotland: shown by itself, counted as the whole.
    /// </summary>
    Nation,

    /// <summary>
    /// A land that people name as theirs and that ISO 3166-1 does not have: shown, and counted only where `countries:`
    /// names it.
    /// </summary>
    Land,

    /// <summary>A part of the world, or a word that says that there is no one country.</summary>
    Region,
}
