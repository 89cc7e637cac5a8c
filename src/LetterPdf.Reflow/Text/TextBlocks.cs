using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Reflow;

/// <summary>
/// The letter's parts as blocks of plain text, in reading order. Pictures and places for electronic signatures say
/// nothing here: nobody types "[logo]" in an e-mail.
/// </summary>
/// <param name="outline">The letter.</param>
/// <param name="columns">The most columns of a line; null for any number.</param>
internal sealed class TextBlocks(LetterOutline outline, int? columns)
{
    private const string Ornament = "* * *";
    private const string Step = "  ";

    // Not "> ", which in an e-mail means that the text quotes the one it answers.
    private const string QuoteStep = "    ";

    // A heading has no weight or size here: two empty lines set it off from the paragraph before it. A line of hyphens
    // below would cost characters where they are counted, and is never as long as the words in proportional type.
    private const int SpaceBeforeHeading = 2;

    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private TextSection _section;

    public ImmutableArray<TextBlock> All()
    {
        if (outline.Running.DraftMark is { } mark)
        {
            Add(mark, null, string.Empty, 0);
        }

        AddSection(TextSection.Opening, outline.Opening);
        AddSection(TextSection.Body, outline.Body);
        AddSection(TextSection.Closing, outline.Closing);
        AddSection(TextSection.Signatories, outline.Signatories is { } list ? [list] : []);
        AddSection(TextSection.Ending, [.. outline.Ending]);
        if (!outline.Notes.IsEmpty)
        {
            _section = TextSection.Notes;
            Add(outline.Language.NotesHeading, null, string.Empty, SpaceBeforeHeading);
            AddAll([.. outline.Notes], string.Empty, isTight: false);
        }

        return _blocks.ToImmutable();
    }

    private void AddSection(TextSection section, ImmutableArray<OutlinePart> parts)
    {
        _section = section;
        AddAll(parts, string.Empty, isTight: false);
    }

    /// <summary>Adds parts, one below the other.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="indent">What stands before each of their lines.</param>
    /// <param name="isTight">Whether they belong to an item of a list without empty lines.</param>
    private void AddAll(ImmutableArray<OutlinePart> parts, string indent, bool isTight)
    {
        PartRole? before = null;
        foreach (var part in parts)
        {
            var isJoined = isTight && (before is null || part is ListPart);
            var space = isJoined || (before is { } role && BelongTogether(role, part.Role)) ? 0 : 1;
            AddPart(part, indent, space);
            before = part.Role;
        }
    }

    private void AddPart(OutlinePart part, string indent, int space)
    {
        switch (part)
        {
            case TextPart { Role: PartRole.Enclosures or PartRole.Copies } lines:
                AddLabelled(lines);
                break;
            case TextPart text:
                Add(InlineText.Of(text.Inlines), text.Place, indent, space);
                break;
            case HeadingPart heading:
                Add(InlineText.Of(heading.Inlines), heading.Place, indent, SpaceBefore(heading));
                break;
            case ListPart list:
                AddList(list, indent, space);
                break;
            case QuotePart quote:
                AddAll(quote.Parts, indent + QuoteStep, isTight: false);
                break;
            case BreakPart:
                Add(Ornament, part.Place, indent, 1);
                _blocks[^1] = _blocks[^1] with { IsCentred = true };
                break;
            case TablePart table:
                AddTable(table, indent);
                break;
            case SignerPart signer:
                AddPart(signer.Lines, indent, 1);
                break;
            case SignatoryListPart list:
                AddSignatories(list);
                break;
            case NotePart note:
                AddLabelledParts(InlineText.Mark(note.Number) + " ", note.Parts, indent, isTight: false, 1);
                break;
            case PicturePart or SignaturePlacePart:
                break;
            default:
                throw new UnreachableException($"The outline holds a part of the kind {part.GetType().Name}.");
        }
    }

    private void AddList(ListPart list, string indent, int space)
    {
        foreach (var item in list.Items)
        {
            AddLabelledParts(item.Label.Text, item.Parts, indent, list.IsTight, space);
            space = list.IsTight ? 0 : 1;
        }
    }

    // The label takes the place of its width in the indent of the item's first line.
    private void AddLabelledParts(
        string label,
        ImmutableArray<OutlinePart> parts,
        string indent,
        bool isTight,
        int space
    )
    {
        var first = _blocks.Count;
        var inner = indent + new string(' ', DisplayWidth.Of(label));
        AddAll(parts, inner, isTight);
        if (_blocks.Count == first)
        {
            Add(string.Empty, parts[0].Place, inner, space);
        }

        var block = _blocks[first];
        _blocks[first] = block with { First = indent + label + block.First[inner.Length..], Space = space };
    }

    // One line stays behind its label; several stand below it, where none of them looks like the label's own.
    private void AddLabelled(TextPart part)
    {
        if (part.Inlines is not [OutlineRun { Place: null } label, .. var lines] || !lines.Any(line => line is LineEnd))
        {
            Add(InlineText.Of(part.Inlines), part.Place, string.Empty, 1);
            return;
        }

        Add(label.Text.TrimEnd(), part.Place, string.Empty, 1);
        foreach (var line in InlineText.Of(lines).Split('\n'))
        {
            AddHanging(line, part.Place, Step, 0);
        }
    }

    private void AddSignatories(SignatoryListPart list)
    {
        AddPart(list.Heading, string.Empty, 1);
        foreach (var group in list.Groups)
        {
            if (group.Heading is { } heading)
            {
                AddPart(heading, string.Empty, 1);
            }

            var space = group.Heading is null ? 1 : 0;
            foreach (var entry in group.Entries)
            {
                AddHanging(
                    InlineText.Of(entry.Inlines),
                    entry.Place,
                    group.Heading is null ? string.Empty : Step,
                    space
                );
                space = 0;
            }
        }
    }

    // Columns where they fit; the usual width where lines may have any, since there they stand in proportional type.
    private void AddTable(TablePart table, string indent)
    {
        var text = new TextTable(table, outline.Language);
        var room = (columns ?? ReflowOptions.UsualColumns) - indent.Length;
        if (text.InColumns(room) is { } rows)
        {
            Add(rows, table.Place, indent, 1);
            _blocks[^1] = _blocks[^1] with { IsSet = true };
            return;
        }

        foreach (var (line, place, isFirst) in text.InLines())
        {
            AddHanging(line, place, indent, isFirst ? 1 : 0);
        }
    }

    private void AddHanging(string text, Place? place, string indent, int space)
    {
        Add(text, place, indent, space);
        _blocks[^1] = _blocks[^1] with { Rest = indent + Step };
    }

    private void Add(string text, Place? place, string indent, int space) =>
        _blocks.Add(
            new TextBlock(text, _section, place)
            {
                First = indent,
                Rest = indent,
                Space = _blocks.Count == 0 ? 0 : space,
            }
        );

    private static int SpaceBefore(HeadingPart heading) =>
        heading.Role is PartRole.Section or PartRole.SignatoriesHeading ? SpaceBeforeHeading : 1;

    // The lines of a letterhead.
    private static bool BelongTogether(PartRole before, PartRole part) =>
        before is >= PartRole.LetterheadName and < PartRole.LetterheadContact
        && part is > PartRole.LetterheadName and <= PartRole.LetterheadContact;
}
