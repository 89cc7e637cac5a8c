using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A column as it is named in letter.yml: by its heading, by a number from 1, or not at all.</summary>
/// <param name="Field">The field in it.</param>
/// <param name="Heading">The text, or null.</param>
/// <param name="Number">The number, or 0.</param>
/// <param name="Place">Where letter.yml names it; null where it does not.</param>
internal sealed record ColumnName(ListField Field, string? Heading, int Number, Place? Place)
{
    /// <summary>Another column that the list may have in its place; null where it can have none.</summary>
    public ColumnName? Instead { get; init; }

    /// <summary>The key of `signatories` that needs this column, named or not; null where none does.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Whether a list with these headings needs it.</summary>
    public bool IsRequired(ImmutableArray<string> headings) =>
        IsNamed || AskedBy is not null || (Field.IsMain && Instead?.FindIn(headings).IsEmpty is not false);

    /// <summary>Whether letter.yml names it.</summary>
    public bool IsNamed => Heading is not null || Number > 0;

    /// <summary>A column that letter.yml does not name.</summary>
    public static ColumnName Unnamed(ListField field) => new(field, null, 0, null);

    /// <summary>A column of signatories that letter.yml does not name.</summary>
    public static ColumnName Unnamed(SignatoryField field) => Unnamed(SignatoryFields.Of(field));

    /// <summary>Indices from 0 of the columns with this name, by the strictest comparison that finds any.</summary>
    public ImmutableArray<int> FindIn(ImmutableArray<string> headings)
    {
        if (Number > 0)
        {
            return Number <= headings.Length ? [Number - 1] : [];
        }

        if (Heading is not null)
        {
            var key = HeadingKey.Of(Heading);
            return First(
                Where(headings, heading => string.Equals(heading, Heading, StringComparison.Ordinal)),
                Where(
                    headings,
                    heading => key.Length > 0 && string.Equals(HeadingKey.Of(heading), key, StringComparison.Ordinal)
                )
            );
        }

        var common = Field.Headings;
        return Field.FindAll is { } find ? find(headings)
            : common.IsEmpty ? []
            : First(
                Where(headings, heading => string.Equals(HeadingKey.Of(heading), Field.Key, StringComparison.Ordinal)),
                Where(headings, heading => common.Contains(HeadingKey.Of(heading), StringComparer.Ordinal)),
                Where(headings, heading => common.Contains(HeadingKey.OfMainPart(heading), StringComparer.Ordinal))
            );
    }

    /// <summary>Its name for messages.</summary>
    public Fact Named => NamedColumn.Of(Number > 0 ? null : Heading ?? Field.Key, Number);

    private static ImmutableArray<int> First(params ReadOnlySpan<ImmutableArray<int>> found)
    {
        foreach (var columns in found)
        {
            if (!columns.IsEmpty)
            {
                return columns;
            }
        }

        return [];
    }

    private static ImmutableArray<int> Where(ImmutableArray<string> headings, Func<string, bool> isMeant) =>
        [.. Enumerable.Range(0, headings.Length).Where(i => isMeant(headings[i]))];
}
