using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>The organizations that sign the letter, in the order in which they are shown.</summary>
public sealed record SignatoryList
{
    public required LetterText Heading { get; init; }

    public required ImmutableArray<Signatory> Entries { get; init; }

    /// <summary>1 to 4.</summary>
    public int Columns { get; init; } = 2;

    public CountryTag CountryTag { get; init; } = CountryTag.Parentheses;

    /// <summary>The number of different countries among the entries, letter by letter.</summary>
    public int CountryCount => Entries.Select(entry => entry.Country?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Count();
}

/// <summary>One organization.</summary>
/// <param name="Organization">Its name, letter by letter as in the CSV.</param>
/// <param name="Country">Its country tag without parentheses, or null.</param>
public sealed record Signatory(LetterText Organization, LetterText? Country);

/// <summary>How a country stands behind a name.</summary>
public enum CountryTag
{
    Parentheses,
    None,
}
