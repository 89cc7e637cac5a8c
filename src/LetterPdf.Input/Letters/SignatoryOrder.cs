using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The order in which signatories are shown, and whether under their countries' headings: `order` and `group-by`.</summary>
internal sealed record SignatoryOrder(SignatorySorting Sorting, bool IsGrouped)
{
    public static ImmutableArray<(string Word, SignatorySorting Value)> Sortings { get; } =
        [("as-listed", SignatorySorting.AsListed), ("name", SignatorySorting.Name), ("country", SignatorySorting.Country)];

    public static ImmutableArray<(string Word, bool Value)> Groupings { get; } = [("none", false), ("country", true)];

    public static SignatoryOrder Read(Section section) =>
        new(section.Choice("order", SignatorySorting.AsListed, Sortings), section.Choice("group-by", false, Groupings));

    /// <summary>The entries as they are shown, with their groups where there are any.</summary>
    public (ImmutableArray<Signatory> Entries, ImmutableArray<SignatoryGroup> Groups) Arrange(ImmutableArray<Signatory> entries, LetterLanguage language)
    {
        var collation = new Lazy<Collation>(() => Collation.For(language.Tag));
        var sorted = Sorting == SignatorySorting.AsListed ? entries : collation.Value.Sort(entries, entry => entry.Organization.Value);
        if (Sorting != SignatorySorting.Country && !IsGrouped)
        {
            return (sorted, []);
        }

        var groups = GroupsOf(sorted, language, collation.Value);
        return (
            [.. groups.SelectMany(group => group.Entries)],
            IsGrouped ? [.. groups.Select(group => new SignatoryGroup(new LetterText(group.Heading, group.Entries[0].Country?.Span ?? group.Entries[0].Organization.Span), group.Entries.Length))] : []);
    }

    // Countries in the order of their names in the letter's language; last those that name none.
    private static ImmutableArray<(string Heading, ImmutableArray<Signatory> Entries)> GroupsOf(
        ImmutableArray<Signatory> entries, LetterLanguage language, Collation collation)
    {
        var named = entries.Where(entry => entry.Country is not null)
            .GroupBy(entry => CountryTags.KeyOf(entry.Country!.Value), StringComparer.Ordinal)
            .Select(group => (Heading: HeadingOf(group.First().Country!.Value, language), Entries: group.ToImmutableArray()))
            .ToImmutableArray();
        ImmutableArray<Signatory> others = [.. entries.Where(entry => entry.Country is null)];
        var sorted = collation.Sort(named, group => group.Heading);
        return others.IsEmpty ? sorted : sorted.Add((language.OtherSignatoriesHeading, others));
    }

    private static string HeadingOf(string tag, LetterLanguage language)
    {
        var names = CountryTags.PartsOf(tag).Select(part => Countries.All.CodeOf(part) is { } code ? Countries.All.NameOf(code) : part).ToArray();
        return names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + language.LastJoint + names[^1];
    }
}

/// <summary>`order`.</summary>
internal enum SignatorySorting
{
    AsListed,
    Name,
    Country,
}
