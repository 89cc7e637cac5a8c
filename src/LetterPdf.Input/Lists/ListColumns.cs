using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The columns that the letter uses, by their indices from 0.</summary>
/// <param name="Header">The header's row, from 1.</param>
/// <param name="Headings">The header's cells, folded.</param>
/// <param name="Columns">The columns by <see cref="ListField.Index"/>; -1 where the file has none. All further columns
/// of a last field that has several follow it.</param>
internal sealed record ListColumns(int Header, ImmutableArray<string> Headings, ImmutableArray<int> Columns)
{
    /// <summary>Whether the header's row names columns and is not a signatory's: see
    /// <see cref="HeadingWords"/>.</summary>
    public bool AreNamed { get; init; }

    /// <summary>A column's heading, where it may be shown; otherwise null.</summary>
    public string? ShownHeading(int column) => AreNamed && MayShow(Headings[column]) ? Headings[column] : null;

    /// <summary>Whether a heading may be shown: even among headings, an address or a number belongs to a
    /// person.</summary>
    public static bool MayShow(string heading) =>
        !heading.Contains('@', StringComparison.Ordinal) && heading.Count(char.IsAsciiDigit) < 5;

    /// <summary>The number of the header's cells.</summary>
    public int Width => Headings.Length;

    /// <summary>The column of a field, or -1.</summary>
    public int this[SignatoryField field] => this[(int)field];

    /// <summary>The column of the field with this index, or -1.</summary>
    public int this[int field] => field < Columns.Length ? Columns[field] : -1;

    /// <summary>The columns whose cells messages may show.</summary>
    public ImmutableArray<int> Shown { get; init; } = [];

    /// <summary>Whether the letter shows a column, so that messages may.</summary>
    public bool Shows(int column) => Shown.Contains(column);

    public bool Uses(int column) => Columns.Contains(column);
}
