using System.Collections.Immutable;
using LetterPdf.Import;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A letter made of an imported text, as far as the text is one.</summary>
/// <param name="name">The text's name for people.</param>
/// <param name="text">The text.</param>
internal sealed class ImportedLetter(string name, ImportedText text)
{
    // The parts have no place: what is known of them is only what they say.
    private readonly Place _nowhere = new SourceFile(name, string.Empty).Span(0, 0);
    private readonly LetterLanguage _language = LanguageOf(text.Parts.Language);

    public Letter ToLetter()
    {
        var parts = text.Parts;
        return new Letter
        {
            Language = _language,
            Date = parts.Date ?? default,
            DatePlace = _nowhere,
            Title = Line(parts.Subject ?? name),
            Letterhead = parts.Letterhead is [var sender, .. var address]
                ? new Letterhead
                {
                    Name = Line(sender),
                    Tagline = LineOf(parts.Tagline),
                    Address = Lines(address),
                    Contact = Lines(parts.Contact),
                }
                : null,
            Delivery = LineOf(parts.Delivery),
            Addressees =
            [
                .. parts.Addressees.Select(lines => new Addressee
                {
                    Name = Line(lines[0]),
                    Address = Lines(lines[1..]),
                }),
            ],
            Subject = LineOf(parts.Subject),
            Salutation = LineOf(parts.Salutation),
            Body =
                parts.Names.IsEmpty && parts.ListHeading is { } heading
                    ? [.. text.Blocks, new Heading(1, [new TextInline(heading, _nowhere)], _nowhere)]
                    : text.Blocks,
            Footnotes = text.Notes,
            Closing = LineOf(parts.Closing),
            Signers = [.. parts.Signers.Select(SignerOf)],
            Signatories = parts.Names.IsEmpty ? null : ListOf(parts),
            Enclosures = Lines(parts.Enclosures),
            Copies = Lines(parts.Copies),
        };
    }

    private Signer SignerOf(ImmutableArray<string> lines) =>
        new()
        {
            Name = Line(lines[0]),
            Title = lines.Length > 1 ? Line(lines[1]) : null,
            Organization = lines.Length > 2 ? Line(string.Join(' ', lines[2..])) : null,
        };

    private SignatoryList ListOf(ImportedParts parts) =>
        new()
        {
            Heading = Line(parts.ListHeading ?? _language.SignatoriesHeading),
            Entries =
            [
                .. parts.Names.Select(entry =>
                    string.Equals(entry.Shown, $"{entry.Organization} ({entry.Country})", StringComparison.Ordinal)
                        ? new Signatory(Line(entry.Organization), LineOf(entry.Country))
                        : new Signatory(Line(entry.Shown), null)
                ),
            ],
            Groups = [.. GroupsOf(parts.Names)],
        };

    private List<SignatoryGroup> GroupsOf(ImmutableArray<ImportedName> names)
    {
        var groups = new List<SignatoryGroup>();
        if (!names.Any(entry => entry.IsUnderHeading))
        {
            return groups;
        }

        string? before = null;
        foreach (var entry in names)
        {
            var heading = entry.IsUnderHeading ? entry.Country! : _language.OtherSignatoriesHeading;
            if (string.Equals(heading, before, StringComparison.Ordinal))
            {
                groups[^1] = groups[^1] with { Count = groups[^1].Count + 1 };
            }
            else
            {
                groups.Add(new SignatoryGroup(Line(heading), 1));
            }

            before = heading;
        }

        return groups;
    }

    private LetterText Line(string line) => new(line, _nowhere);

    private LetterText? LineOf(string? line) => string.IsNullOrEmpty(line) ? null : Line(line);

    private ImmutableArray<LetterText> Lines(ImmutableArray<string> lines) => [.. lines.Select(Line)];

    private static LetterLanguage LanguageOf(string? tag) =>
        tag is null
            ? LetterLanguage.AmericanEnglish
            : LetterLanguage.Find(tag)
                ?? LetterLanguage.All.FirstOrDefault(known =>
                    string.Equals(known.Tag.Split('-')[0], tag.Split('-')[0], StringComparison.OrdinalIgnoreCase)
                )
                ?? LetterLanguage.AmericanEnglish;
}
