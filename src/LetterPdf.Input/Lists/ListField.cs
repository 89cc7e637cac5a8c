using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>A field that a column of a list can be.</summary>
/// <param name="Index">Its index among the fields of its list, from 0.</param>
/// <param name="Key">Its key in letter.yml, such as "organization".</param>
/// <param name="Headings">The headings by which it is found where letter.yml does not name its column, as
/// <see cref="HeadingKey"/>; empty for a field that is never found unasked.</param>
internal sealed record ListField(int Index, string Key, ImmutableArray<string> Headings)
{
    /// <summary>Whether it says who a row is about, so that the list needs it, and the headings are known by
    /// it.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether messages may show its cells.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>Finds the indices of all columns that belong to it, by their headings; null for a field that has one
    /// column.</summary>
    public Func<ImmutableArray<string>, ImmutableArray<int>>? FindAll { get; init; }

    /// <summary>Whether it may have several columns.</summary>
    public bool IsSeveral => FindAll is not null;

    /// <summary>The keys of letter.yml under which it is named.</summary>
    public string Group { get; init; } = $"{ListSource.Signatories}: fields";
}
