using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>A signatory's text before it is set.</summary>
/// <param name="Text">Person, office, organization and country tag, as far as they are shown.</param>
/// <param name="NameEnd">Where the organization's name ends in it.</param>
/// <param name="Span">The organization's name in the CSV.</param>
internal sealed record SignatoryText(StyledText Text, int NameEnd, SourceSpan? Span)
{
    /// <summary>Its group's heading, where it is the first of a group.</summary>
    public StyledText? Heading { get; init; }

    /// <summary>What stands above any other of its group that begins a column; only of a group's first.</summary>
    public StyledText? Continued { get; init; }

    /// <summary>No column ends before it: a heading has two entries under it.</summary>
    public bool KeepsWithPrevious { get; init; }
}

/// <summary>
/// The signatories as text with their structure: one list, or under each group's heading a list of its own.
/// </summary>
internal sealed class SignatoryTexts
{
    private const string Separator = ", ";

    private readonly SignatoryList _list;
    private readonly LetterLanguage _language;
    private readonly Stylesheet _styles;
    private readonly StructureBuilder _structure;
    private readonly ImmutableArray<SignatoryText>.Builder _texts;

    private SignatoryTexts(SignatoryList list, LetterLanguage language, Stylesheet styles, StructureBuilder structure)
    {
        _list = list;
        _language = language;
        _styles = styles;
        _structure = structure;
        _texts = ImmutableArray.CreateBuilder<SignatoryText>(list.Entries.Length);
    }

    /// <summary>A text for each entry, in order.</summary>
    /// <param name="list">At least one entry; groups, where there are any, hold all of them.</param>
    /// <param name="language">The letter's.</param>
    /// <param name="styles">How they are to be set.</param>
    /// <param name="structure">Takes their elements.</param>
    public static ImmutableArray<SignatoryText> Of(
        SignatoryList list,
        LetterLanguage language,
        Stylesheet styles,
        StructureBuilder structure
    )
    {
        var texts = new SignatoryTexts(list, language, styles, structure);
        if (list.Groups.IsEmpty)
        {
            texts.AddList(list.Heading.Span, list.Entries.Length);
        }

        for (var i = 0; i < list.Groups.Length; i++)
        {
            texts.AddGroup(list.Groups[i], ElementName.Group(i + 1));
        }

        return texts._texts.MoveToImmutable();
    }

    private void AddGroup(SignatoryGroup group, string name)
    {
        var tag = ContentTag.Of(_structure.AddHeading(StructureRole.Heading3, name, group.Heading.Span));
        var first = _texts.Count;
        AddList(group.Heading.Span, group.Count);
        var heading = StyledText.Of(group.Heading.Value, _styles.GroupHeading, tag, group.Heading.Span);

        // It has been read where the group begins.
        var again = StyledText.Of(
            _language.FormatContinued(group.Heading.Value),
            _styles.GroupHeading,
            ContentTag.Of(ArtifactKind.Layout),
            group.Heading.Span
        );
        _texts[first] = _texts[first] with { Heading = heading, Continued = group.Count > 1 ? again : null };
        for (var i = first + 1; i < first + Math.Min(group.Count, Stylesheet.EntriesUnderHeading); i++)
        {
            _texts[i] = _texts[i] with { KeepsWithPrevious = true };
        }
    }

    /// <summary>A list of the next entries.</summary>
    private void AddList(SourceSpan span, int count)
    {
        var list = _structure.Add(
            new StructureElement(StructureRole.List, StructureBuilder.Root)
            {
                Numbering = ListNumbering.None,
                Span = span,
            }
        );
        for (var end = _texts.Count + count; _texts.Count < end; )
        {
            _texts.Add(TextOf(_list.Entries[_texts.Count], list));
        }
    }

    private SignatoryText TextOf(Signatory signatory, int list)
    {
        var span = signatory.Organization.Span;
        var item = _structure.Add(StructureRole.ListItem, list, span);
        var body = _structure.Add(StructureRole.ListBody, item, span);
        var tag = ContentTag.Of(body);
        var style = _styles.List.Upright;
        var builder = new StyledText.Builder();
        AddPerson(signatory.Name, builder, tag);
        AddPerson(signatory.Title, builder, tag);
        var nameStyle = signatory.Language is { } language ? style with { Language = language } : style;
        var nameStart = builder.Length;
        builder.Add(signatory.Organization.Value, nameStyle, TagOfName(signatory, body), span);
        builder.IsolateFrom(nameStart);
        var nameEnd = builder.Length;
        if (_list.CountryTag == CountryTag.Parentheses && signatory.Country is { } country)
        {
            builder.Add($" ({country.Value})", style, tag, country.Span);
        }

        if (signatory.IsPending)
        {
            builder.Add($" [{_language.PendingMark}]", _styles.List.Italic, tag);
        }

        return new SignatoryText(builder.ToText(), nameEnd, span);
    }

    private void AddPerson(LetterText? part, StyledText.Builder builder, ContentTag tag)
    {
        if (part is not null)
        {
            var start = builder.Length;
            builder.Add(part.Value, _styles.List.Upright, tag, part.Span).IsolateFrom(start);
            builder.Add(Separator, _styles.List.Upright, tag);
        }
    }

    // The name alone is in its language: the country behind it is named in the letter's.
    private ContentTag TagOfName(Signatory signatory, int body)
    {
        if (
            signatory.Language is not { } language
            || string.Equals(language, _language.Tag, StringComparison.OrdinalIgnoreCase)
        )
        {
            return ContentTag.Of(body);
        }

        return ContentTag.Of(
            _structure.Add(
                new StructureElement(StructureRole.Span, body)
                {
                    Language = language,
                    Span = signatory.Organization.Span,
                }
            )
        );
    }
}
