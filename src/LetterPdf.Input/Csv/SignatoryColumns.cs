using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The columns that the letter uses, from 0.</summary>
/// <param name="Organization">Always there.</param>
/// <param name="Country">-1 where the file has no such column.</param>
/// <param name="Width">The number of the header's cells.</param>
internal readonly record struct SignatoryColumns(int Organization, int Country, int Width)
{
    public bool Uses(int column) => column == Organization || column == Country;
}

/// <summary>A column as letter.yml names it: a header's text, or a number from 1.</summary>
/// <param name="Header">The text, or null.</param>
/// <param name="Number">The number, or 0.</param>
/// <param name="Span">Where letter.yml says it; null for the default.</param>
internal sealed record ColumnName(string? Header, int Number, SourceSpan? Span)
{
    public static ColumnName DefaultFor(string header) => new(header, 0, null);

    /// <summary>Columns with this name, from 0.</summary>
    public ImmutableArray<int> FindIn(ImmutableArray<string> headers)
    {
        if (Header is null)
        {
            return Number <= headers.Length ? [Number - 1] : [];
        }

        var comparison = Span is null ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return [.. Enumerable.Range(0, headers.Length).Where(i => string.Equals(headers[i], Header, comparison))];
    }

    public override string ToString() => Header ?? FormattableString.Invariant($"column {Number}");
}
