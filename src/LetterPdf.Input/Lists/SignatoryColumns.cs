using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The columns that the letter uses, by their indices from 0.</summary>
/// <param name="Header">The header's row, from 1.</param>
/// <param name="Headings">The header's cells, folded.</param>
/// <param name="Columns">The columns by <see cref="SignatoryField"/>; -1 where the file has none.</param>
internal sealed record SignatoryColumns(int Header, ImmutableArray<string> Headings, ImmutableArray<int> Columns)
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
    public int this[SignatoryField field] => Columns[(int)field];

    /// <summary>Whether the letter shows a column, so that messages may.</summary>
    public bool Shows(int column) => Columns.AsSpan(0, (int)SignatoryField.Answer).Contains(column);

    public bool Uses(int column) => Columns.Contains(column);
}
