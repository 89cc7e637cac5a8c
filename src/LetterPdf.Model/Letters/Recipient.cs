using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>Whom one of many letters goes to: a row of the list of recipients.</summary>
/// <param name="Row">The row's number, from 1, as in a spreadsheet.</param>
/// <param name="Name">The name, as the letter shows it.</param>
/// <param name="FileName">The name of the letter's file without its ending, as the senders' pattern gives it: not yet
/// made safe for file systems.</param>
/// <param name="Place">The place of the row.</param>
public sealed record Recipient(int Row, string Name, string FileName, Place Place)
{
    /// <summary>The texts of the columns that the letter uses, by the names of its fields; empty where the cell
    /// is.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>The recipients of a letter.</summary>
/// <param name="Path">The file with the list, as letter.yml names it.</param>
/// <param name="Items">In the order of the list; at least one. Each may be made anew whenever it is asked for, so none
/// is known by its reference; several threads may ask at once.</param>
public sealed record RecipientList(string Path, IReadOnlyList<Recipient> Items)
{
    /// <summary>The columns that were found, in the order of the fields: an address may have several.</summary>
    public ImmutableArray<FoundColumn> Found { get; init; } = [];

    /// <summary>The headings of the columns that the letters do not use, as far as they may be shown.</summary>
    public ImmutableArray<string> Unused { get; init; } = [];
}

/// <summary>A column of a list and what it was taken for.</summary>
/// <param name="Field">The key of the field: "salutation".</param>
/// <param name="Heading">The column's heading, or its number where that may not be shown.</param>
public sealed record FoundColumn(string Field, string Heading);
