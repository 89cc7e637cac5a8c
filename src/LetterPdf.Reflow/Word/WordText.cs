using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>Writes the text of the letter: its parts in reading order.</summary>
internal sealed class WordText
{
    private readonly WordParts _parts;
    private readonly WordInlines _inlines;
    private readonly WordPictures _pictures;
    private readonly List<WordBlock> _blocks = [];

    public WordText(WordParts parts)
    {
        _parts = parts;
        _inlines = parts.InlinesIn(parts.Relations);
        _pictures = new WordPictures(parts);
    }

    /// <param name="headers">The references to headers.</param>
    public byte[] ToBytes(XmlText headers)
    {
        var outline = _parts.Letter.Outline;
        var sections = new WordSections(_parts.Design, headers);
        AddOpening(outline.Opening);
        new WordBody(_parts, _inlines, _blocks).Add(outline.Body);
        AddClosing(outline.Closing, sections);
        AddSignatories(outline.Signatories, sections);
        foreach (var part in outline.Ending)
        {
            AddText(part);
        }

        // A list at the end has equal columns only where something follows it.
        if (outline.Ending.IsEmpty)
        {
            _blocks.Add(new WordParagraph("List End"));
        }

        var xml = WordXml.Root("w:document").Open("w:body");
        foreach (var block in _blocks)
        {
            block.Write(xml);
        }

        return xml.Add(sections.End()).Close().Close().ToBytes();
    }

    private void AddOpening(ImmutableArray<OutlinePart> opening)
    {
        var (space, lines) = (_parts.Design.Leading, 0);
        foreach (var part in opening)
        {
            switch (part)
            {
                case PicturePart picture:
                    _pictures.Add(_blocks, picture);
                    break;
                case HeadingPart heading:
                    AddHeading(heading);
                    break;
                case TextPart text:
                    AddText(text);
                    break;
                default:
                    throw new UnreachableException($"The head holds a part of the kind {part.GetType().Name}.");
            }

            lines = part.Role <= PartRole.LetterheadContact ? _blocks.Count : lines;
        }

        // A rule ends the letterhead, above the room over the date.
        if (lines > 0 && _blocks[lines - 1] is WordParagraph last)
        {
            (last.HasRule, last.SpaceAfter) = (true, space * 2);
        }
    }

    private void AddClosing(ImmutableArray<OutlinePart> closing, WordSections sections)
    {
        foreach (var part in closing)
        {
            switch (part)
            {
                case TextPart text:
                    AddText(text);
                    break;
                case SignerPart signer:
                    AddSigner(signer, sections);
                    break;
            }
        }

        sections.Begin(_blocks, 1);
    }

    // Between the closing and a name there is room to sign; one or the other may be a picture.
    private void AddSigner(SignerPart signer, WordSections sections)
    {
        sections.Begin(_blocks, _parts.Letter.Letter.SignerColumns);
        var room = _parts.Design.Leading * 2;
        if (signer.Signature is { } picture)
        {
            _pictures.Add(_blocks, picture);
        }

        var lines = AddText(signer.Lines);
        lines.SpaceBefore = signer.Signature is null ? room : null;
    }

    private void AddSignatories(SignatoryListPart? list, WordSections sections)
    {
        if (list is null)
        {
            return;
        }

        AddHeading(list.Heading);
        sections.Begin(_blocks, ColumnsOf(list));
        foreach (var group in list.Groups)
        {
            if (group.Heading is { } heading)
            {
                AddHeading(heading);
            }

            foreach (var entry in group.Entries)
            {
                AddEntry(entry);
            }
        }

        sections.Begin(_blocks, 1);
    }

    // In columns, where the senders leave it to the names: as many as most names have room in on one line.
    private int ColumnsOf(SignatoryListPart list)
    {
        if (_parts.Letter.Letter.Signatories is { Columns: { } columns })
        {
            return columns;
        }

        const int most = 4;
        const double widthOfLetter = 0.5;
        int[] lengths =
        [
            .. list
                .Groups.SelectMany(group => group.Entries)
                .Select(entry => LetterOutline.TextOf(entry.Inlines).Length)
                .Order(),
        ];
        var usual = lengths[(lengths.Length - 1) * 9 / 10] * widthOfLetter * 0.82 * _parts.Design.Size.Points;
        return Math.Clamp((int)(_parts.Design.Page.TextWidth.Points / Math.Max(1, usual)), 1, most);
    }

    private void AddEntry(EntryPart entry)
    {
        var paragraph = new WordParagraph(PartStyle.Signatory);
        foreach (var inline in entry.Inlines)
        {
            if (inline is OutlineRun run && StyleOf(run, entry) is { } style)
            {
                _inlines.Write(paragraph.Content, run, style);
            }
            else
            {
                _inlines.Write(paragraph.Content, [inline]);
            }
        }

        _blocks.Add(paragraph);
    }

    // What follows the name is known by its style when the file comes back.
    private static string? StyleOf(OutlineRun run, EntryPart entry) =>
        run.Look.HasFlag(TextLook.Italic) ? PartStyle.Pending
        : entry.Country is { } tag && string.Equals(run.Text, $" ({tag})", StringComparison.Ordinal) ? PartStyle.Country
        : null;

    private void AddHeading(HeadingPart heading)
    {
        var paragraph = new WordParagraph(PartStyle.Of(heading.Role) ?? WordStyleSheet.NameOfHeading(heading.Level));
        _inlines.Write(paragraph.Content, heading.Inlines, isBold: true);
        _blocks.Add(paragraph);
    }

    private WordParagraph AddText(TextPart part)
    {
        var paragraph = new WordParagraph(PartStyle.Of(part.Role)!);
        _inlines.Write(paragraph.Content, part.Inlines);
        _blocks.Add(paragraph);
        return paragraph;
    }
}
