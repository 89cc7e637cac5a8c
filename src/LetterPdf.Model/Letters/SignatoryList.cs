using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>The organizations that sign the letter, in the order in which they are shown.</summary>
public sealed record SignatoryList
{
    public required LetterText Heading { get; init; }

    public required ImmutableArray<Signatory> Entries { get; init; }

    /// <summary>Neighbouring entries under one heading each, covering all entries in order; empty where the list is not
    /// grouped.</summary>
    public ImmutableArray<SignatoryGroup> Groups { get; init; } = [];

    /// <summary>Rows left out because their organizations withdrew.</summary>
    public int WithdrawnCount { get; init; }

    /// <summary>Rows left out because their organizations have not confirmed; none in a draft.</summary>
    public int PendingCount { get; init; }

    /// <summary>Rows left out because their answer is none of those that letter.yml asks for.</summary>
    public int UnwantedCount { get; init; }

    /// <summary>Rows left out because they are hidden in their sheet.</summary>
    public int HiddenCount { get; init; }

    /// <summary>Rows left out because their names are struck out.</summary>
    public int StruckCount { get; init; }

    /// <summary>The number of columns, 1 to 4; null to let the names' lengths decide.</summary>
    public int? Columns { get; init; } = 2;

    public CountryTag CountryTag { get; init; } = CountryTag.Parentheses;

    /// <summary>How many different countries the entries' tags name: those of ISO 3166-1, Kosovo, those that
    /// letter.yml lists as countries, and unknown ones.</summary>
    public int CountryCount { get; init; }
}

/// <summary>Entries under one heading.</summary>
/// <param name="Heading">Such as a country's name, as the list writes it.</param>
/// <param name="Count">How many entries it has, at least one; they follow those of the group before.</param>
public sealed record SignatoryGroup(LetterText Heading, int Count);

/// <summary>One organization.</summary>
/// <param name="Organization">Its name, letter by letter as in the CSV.</param>
/// <param name="Country">Its country tag without parentheses, or null.</param>
public sealed record Signatory(LetterText Organization, LetterText? Country)
{
    /// <summary>The person who signs for it, shown before it; null where no column is named for that.</summary>
    public LetterText? Name { get; init; }

    /// <summary>The person's office, shown after the name.</summary>
    public LetterText? Title { get; init; }

    /// <summary>The name's own language (BCP 47), where a column says it.</summary>
    public string? Language { get; init; }

    /// <summary>Its row in the CSV, the header included, from 1, as a spreadsheet counts.</summary>
    public int Row { get; init; }

    /// <summary>Not confirmed yet: shown in a draft only.</summary>
    public bool IsPending { get; init; }
}

/// <summary>The form of the country after a name.</summary>
public enum CountryTag
{
    Parentheses,
    None,
}
