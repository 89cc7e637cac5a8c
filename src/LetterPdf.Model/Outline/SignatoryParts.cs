using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>The list of signatories as it is read.</summary>
/// <param name="list">The list; its groups, if any, cover all of its entries.</param>
/// <param name="language">The letter's language.</param>
internal sealed class SignatoryParts(SignatoryList list, LetterLanguage language)
{
    private const string PersonJoint = ", ";

    public SignatoryListPart ToPart()
    {
        var heading = new HeadingPart(
            PartRole.SignatoriesHeading,
            2,
            PartName.Signatories,
            [new OutlineRun(list.Heading.Value, list.Heading.Place)],
            list.Heading.Place
        );
        if (list.Groups.IsEmpty)
        {
            return new SignatoryListPart(
                heading,
                [new SignatoryGroupPart(null, Entries(0, list.Entries.Length), list.Heading.Place)]
            );
        }

        var groups = ImmutableArray.CreateBuilder<SignatoryGroupPart>(list.Groups.Length);
        var start = 0;
        foreach (var group in list.Groups)
        {
            groups.Add(Group(group, groups.Count + 1, start));
            start += group.Count;
        }

        return new SignatoryListPart(heading, groups.MoveToImmutable());
    }

    private SignatoryGroupPart Group(SignatoryGroup group, int number, int start) =>
        new(
            new HeadingPart(
                PartRole.GroupHeading,
                3,
                PartName.Group(number),
                [new OutlineRun(group.Heading.Value, group.Heading.Place)],
                group.Heading.Place
            ),
            Entries(start, group.Count),
            group.Heading.Place
        )
        {
            Continued = language.FormatContinued(group.Heading.Value),
        };

    private ImmutableArray<EntryPart> Entries(int start, int count)
    {
        var entries = ImmutableArray.CreateBuilder<EntryPart>(count);
        for (var i = start; i < start + count; i++)
        {
            entries.Add(Entry(list.Entries[i]));
        }

        return entries.MoveToImmutable();
    }

    private EntryPart Entry(Signatory signatory)
    {
        var inlines = ImmutableArray.CreateBuilder<OutlineInline>(2);
        var nameEnd = AddPerson(inlines, signatory.Name) + AddPerson(inlines, signatory.Title);
        nameEnd += signatory.Organization.Value.Length;
        inlines.Add(Name(signatory));
        var country = list.CountryTag == CountryTag.Parentheses ? signatory.Country : null;
        if (country is not null)
        {
            inlines.Add(new OutlineRun($" ({country.Value})", country.Place));
        }

        if (signatory.IsPending)
        {
            inlines.Add(new OutlineRun($" [{language.PendingMark}]") { Look = TextLook.Italic });
        }

        return new EntryPart(inlines.ToImmutable(), nameEnd, signatory.Organization.Place) { Country = country?.Value };
    }

    // Only the name is in its own language: the country after it is named in the letter's.
    private OutlineInline Name(Signatory signatory)
    {
        var (name, own) = (signatory.Organization, signatory.Language);
        var words = new IsolatedWords([new OutlineRun(name.Value, name.Place) { Language = own }]);
        return own is null || string.Equals(own, language.Tag, StringComparison.OrdinalIgnoreCase)
            ? words
            : new ForeignWords(own, [words], name.Place);
    }

    private static int AddPerson(ImmutableArray<OutlineInline>.Builder inlines, LetterText? part)
    {
        if (part is null)
        {
            return 0;
        }

        inlines.Add(new IsolatedWords([new OutlineRun(part.Value, part.Place)]));
        inlines.Add(new OutlineRun(PersonJoint));
        return part.Value.Length + PersonJoint.Length;
    }
}
