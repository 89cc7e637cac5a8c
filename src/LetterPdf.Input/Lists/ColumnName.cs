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
    public bool IsRequired(HeadingCells headings) =>
        IsNamed || AskedBy is not null || (Field.IsMain && Instead?.FindIn(headings).IsEmpty is not false);

    /// <summary>Whether letter.yml names it.</summary>
    public bool IsNamed => Heading is not null || Number > 0;

    /// <summary>A column that letter.yml does not name.</summary>
    public static ColumnName Unnamed(ListField field) => new(field, null, 0, null);

    /// <summary>A column of signatories that letter.yml does not name.</summary>
    public static ColumnName Unnamed(SignatoryField field) => Unnamed(SignatoryFields.Of(field));

    /// <summary>Indices from 0 of the columns with this name, by the strictest comparison that finds any.</summary>
    public ImmutableArray<int> FindIn(HeadingCells headings)
    {
        if (Number > 0)
        {
            return Number <= headings.Texts.Length ? [Number - 1] : [];
        }

        return Heading is not null ? FindNamed(Heading, headings)
            : Field.FindAll is { } find ? find(headings.Texts)
            : Field.Headings.IsEmpty ? []
            : FindCommon(headings);
    }

    private static ImmutableArray<int> FindNamed(string heading, HeadingCells headings)
    {
        var key = HeadingKey.Of(heading);
        var exact = Where(headings.Texts, text => string.Equals(text, heading, StringComparison.Ordinal));
        return exact.IsEmpty && key.Length > 0
            ? Where(headings.Keys, own => string.Equals(own, key, StringComparison.Ordinal))
            : exact;
    }

    private ImmutableArray<int> FindCommon(HeadingCells headings)
    {
        var common = Field.Headings;
        var found = Where(headings.Keys, key => string.Equals(key, Field.Key, StringComparison.Ordinal));
        found = found.IsEmpty ? Where(headings.Keys, key => common.Contains(key, StringComparer.Ordinal)) : found;
        return found.IsEmpty ? Where(headings.MainKeys, key => common.Contains(key, StringComparer.Ordinal)) : found;
    }

    /// <summary>Its name for messages.</summary>
    public Fact Named => NamedColumn.Of(Number > 0 ? null : Heading ?? Field.Key, Number);

    private static ImmutableArray<int> Where(ImmutableArray<string> headings, Func<string, bool> isMeant)
    {
        ImmutableArray<int> found = [];
        for (var i = 0; i < headings.Length; i++)
        {
            found = isMeant(headings[i]) ? found.Add(i) : found;
        }

        return found;
    }
}
