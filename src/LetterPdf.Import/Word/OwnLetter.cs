using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>A document that the program wrote: each part of the letter has a style of its own. What was added in other
/// styles is in the body, so that nothing is lost.</summary>
internal sealed class OwnLetter
{
    private const string LineJoint = " \u00B7 ";

    private readonly WordReading _reading;
    private readonly LetterLanguage? _language;
    private readonly List<WordBlock> _body = [];
    private ImportedParts _parts = ImportedParts.None;
    private string? _group;
    private bool _isInBody;

    private OwnLetter(WordReading reading, LetterLanguage? language) => (_reading, _language) = (reading, language);

    /// <summary>Whether the program wrote a document, whatever program saved it since.</summary>
    public static bool Is(WordDocument document) =>
        PartStyle.Marks.All(mark => document.StyleNames.Contains(mark, StringComparer.OrdinalIgnoreCase));

    /// <summary>The text, with the parts apart.</summary>
    public static ImportDraft Read(WordDocument document, ImmutableArray<WordBlock> blocks, WordReading reading)
    {
        var letter = new OwnLetter(reading, OwnRunning.LanguageOf(document.Language));
        foreach (var block in blocks)
        {
            letter.Add(block);
        }

        var counter = new ListCounter(document.Numbering);
        var body = new OwnBody(reading, counter, ParagraphUse.Text);
        body.Add(letter._body);
        var finished = body.Finish();
        OwnRunning.Tell(document, letter._parts, letter._language, reading);
        return new ImportDraft(finished, []) { Language = document.Language, Parts = letter._parts };
    }

    private void Add(WordBlock block)
    {
        if (block is WordParagraph paragraph && Take(paragraph))
        {
            return;
        }

        _isInBody |= block is not WordParagraph { Pieces.IsEmpty: true };
        _body.Add(block);
    }

    // A part that is there already, or holds what only a body can hold, stays in the body.
    private bool Take(WordParagraph paragraph)
    {
        var style = paragraph.Look.StyleNames is [var name, ..] ? name : string.Empty;
        var role = PartStyle.RoleOf(style);
        if (role is PartRole.Logo or PartRole.Signature)
        {
            return WordsOf.Shown(paragraph).Trim() is "" or ['[', .., ']'];
        }

        var isSubject = !_isInBody && _parts.Subject is null && StyleNames.LevelOf(style) == 1;
        role = isSubject ? PartRole.Subject : role;
        if (role is null || paragraph.Pieces.Any(piece => piece is WordNoteMark))
        {
            return false;
        }

        var use = role is PartRole.Subject or PartRole.SignatoriesHeading or PartRole.GroupHeading
            ? ParagraphUse.Heading
            : ParagraphUse.Text;
        var inlines = ParagraphInlines.Read(_reading, paragraph, use);
        if (inlines.IsEmpty)
        {
            return true;
        }

        var piece = PartPiece.WholeOf(new Paragraph(inlines, _reading.PlaceOf(paragraph)));
        foreach (var link in piece.Links)
        {
            var words = PartPiece.TextOf(link.Inlines) ?? string.Empty;
            _reading.Steps.Add(Reason.Of(PartsFinding.LinkLeftOut, words, link.Target));
        }

        return Take(role.Value, piece.Lines, paragraph);
    }

    private bool Take(PartRole role, ImmutableArray<string> lines, WordParagraph paragraph)
    {
        var line = string.Join(' ', lines);
        var before = _parts;
        _parts = role switch
        {
            PartRole.LetterheadName when before.Letterhead.IsEmpty => before with { Letterhead = [line] },
            PartRole.LetterheadTagline when before.Tagline is null => before with { Tagline = line },
            PartRole.LetterheadAddress => before with { Letterhead = before.Letterhead.AddRange(Apart(lines)) },
            PartRole.LetterheadContact => before with { Contact = before.Contact.AddRange(Apart(lines)) },
            PartRole.Date when before.Date is null => before with { Date = WrittenDate.Of(line)?.Value },
            PartRole.Delivery when before.Delivery is null => before with { Delivery = line },
            PartRole.Addressee => before with { Addressees = before.Addressees.Add(lines) },
            PartRole.Subject => before with { Subject = Unlabeled(line, _language?.SubjectLabel) },
            PartRole.Salutation when before.Salutation is null => before with { Salutation = line },
            PartRole.Closing when before.Closing is null => before with { Closing = line },
            PartRole.Signer => before with { Signers = before.Signers.Add(lines) },
            PartRole.SignatoriesHeading when before.ListHeading is null => before with { ListHeading = line },
            PartRole.Signatory => before with { Names = before.Names.Add(NameOf(paragraph, line)) },
            PartRole.Enclosures => before with
            {
                Enclosures = before.Enclosures.AddRange(Unlabeled(lines, _language?.EnclosuresLabel)),
            },
            PartRole.Copies => before with
            {
                Copies = before.Copies.AddRange(Unlabeled(lines, _language?.CopiesLabel)),
            },
            _ => before,
        };
        _group = role == PartRole.GroupHeading ? line : _group;
        return role == PartRole.GroupHeading || before != _parts;
    }

    private static IEnumerable<string> Apart(ImmutableArray<string> lines) =>
        lines.SelectMany(line => line.Split(LineJoint, StringSplitOptions.TrimEntries));

    private static string Unlabeled(string line, string? label) =>
        label is { Length: > 0 }
        && line.StartsWith(label, StringComparison.OrdinalIgnoreCase)
        && line.Length > label.Length
            ? line[label.Length..].TrimStart()
            : line;

    private static ImmutableArray<string> Unlabeled(ImmutableArray<string> lines, string? label) =>
        lines.SetItem(0, Unlabeled(lines[0], label));

    // The country is what stands in its style, or the heading above.
    private ImportedName NameOf(WordParagraph paragraph, string line)
    {
        var tagged = paragraph.Pieces.Where(piece => OwnMarks.Has(piece, PartStyle.Country)).Select(WordsOf.Shown);
        var tag = string.Concat(tagged).Trim();
        var at = tag is ['(', _, .., ')'] ? line.LastIndexOf(tag, StringComparison.Ordinal) : -1;
        if (at > 0)
        {
            return new ImportedName((line[..at].TrimEnd() + line[(at + tag.Length)..]).Trim(), tag[1..^1])
            {
                Shown = line,
            };
        }

        var isOther = string.Equals(_group, _language?.OtherSignatoriesHeading, StringComparison.Ordinal);
        return new ImportedName(line, isOther ? null : _group)
        {
            IsUnderHeading = !isOther && _group is not null,
            Shown = line,
        };
    }
}
