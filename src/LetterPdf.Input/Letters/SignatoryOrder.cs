using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The order in which signatories are shown, and whether they are grouped under headings of countries:
/// `order` and `group-by`.</summary>
internal sealed record SignatoryOrder(SignatorySorting Sorting, bool IsGrouped)
{
    public static ImmutableArray<(string Word, SignatorySorting Value)> Sortings { get; } =
    [("as-listed", SignatorySorting.AsListed), ("name", SignatorySorting.Name), ("country", SignatorySorting.Country)];

    public static ImmutableArray<(string Word, bool Value)> Groupings { get; } = [("none", false), ("country", true)];

    public static SignatoryOrder Read(Section section) =>
        new(section.Choice("order", SignatorySorting.AsListed, Sortings), section.Choice("group-by", false, Groupings));

    /// <summary>The entries in the order in which they are shown, with their groups, if any.</summary>
    /// <param name="tags">How country tags are understood.</param>
    public (ImmutableArray<Signatory> Entries, ImmutableArray<SignatoryGroup> Groups) Arrange(
        ImmutableArray<Signatory> entries,
        LetterLanguage language,
        CountryTags tags,
        DiagnosticBag diagnostics
    )
    {
        var collation = new Lazy<Collation>(() => Collation.For(language.Tag));
        var sorted =
            Sorting == SignatorySorting.AsListed
                ? entries
                : collation.Value.Sort(entries, entry => entry.Organization.Value);
        if (Sorting != SignatorySorting.Country && !IsGrouped)
        {
            return (sorted, []);
        }

        var countries = new CountryGroups(tags, language);
        var groups = countries.Of(sorted, collation.Value);
        if (IsGrouped)
        {
            countries.ReportChosen(entries, diagnostics);
        }

        return ([.. groups.SelectMany(group => group.Entries)], IsGrouped ? [.. groups.Select(GroupOf)] : []);
    }

    private static SignatoryGroup GroupOf((string Heading, ImmutableArray<Signatory> Entries) group) =>
        new(
            new LetterText(group.Heading, group.Entries[0].Country?.Place ?? group.Entries[0].Organization.Place),
            group.Entries.Length
        );
}

/// <summary>`order`.</summary>
internal enum SignatorySorting
{
    AsListed,
    Name,
    Country,
}
