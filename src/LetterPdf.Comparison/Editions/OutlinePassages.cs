using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>A letter's outline as passages, as they would be read from the tags of its PDF; without pictures and places
/// for signatures.</summary>
internal sealed class OutlinePassages
{
    private readonly EditionBlocks _blocks = new();

    private OutlinePassages() { }

    public static EditionBlocks Of(LetterOutline outline)
    {
        var passages = new OutlinePassages();
        passages.AddAll([.. outline.Opening, .. outline.Body, .. outline.Closing], Context.OfLetter);
        if (outline.Signatories is { } list)
        {
            passages.Add(list);
        }

        passages.AddAll(outline.Ending, Context.OfLetter);
        foreach (var note in outline.Notes)
        {
            var label = LetterOutline.TextOf(note.Label).Trim();
            passages.AddAll(note.Parts, new Context(PassageRole.Footnote) { Label = label });
        }

        return passages._blocks;
    }

    private void AddAll(IEnumerable<OutlinePart> parts, Context context)
    {
        foreach (var part in parts)
        {
            Add(part, context);
            context = context with { Label = string.Empty };
        }
    }

    private void Add(OutlinePart part, Context context)
    {
        switch (part)
        {
            case TextPart text:
                Add(ExpectedParts.RoleOf(text.Role) ?? context.Role, 0, text.Inlines, text.Place, context);
                break;
            case HeadingPart heading:
                var isSubject = heading.Role == PartRole.Subject;
                var role = isSubject ? PassageRole.Subject : PassageRole.Heading;
                Add(role, heading.Level, heading.Inlines, heading.Place, context);
                break;
            case SignerPart signer:
                Add(PassageRole.Signer, 0, signer.Lines.Inlines, signer.Lines.Place, context);
                break;
            case QuotePart quote:
                AddAll(quote.Parts, context with { Role = PassageRole.Quotation, StandsAlone = false });
                break;
            case ListPart list:
                AddItems(list, context);
                break;
            case TablePart table:
                AddCells(table, context);
                break;
        }
    }

    private void AddItems(ListPart list, Context context)
    {
        var role = context.Role == PassageRole.Footnote ? PassageRole.Footnote : PassageRole.ListItem;
        foreach (var item in list.Items)
        {
            AddAll(item.Parts, context with { Role = role, StandsAlone = false, Label = item.Label.Text.Trim() });
        }
    }

    private void AddCells(TablePart table, Context context)
    {
        foreach (var (number, row) in table.Rows.Index())
        {
            foreach (var (column, cell) in row.Cells.Index())
            {
                var own = context with
                {
                    Role = PassageRole.TableCell,
                    StandsAlone = false,
                    Cell = new TablePlace(number + 1, column + 1),
                };
                Add(own.Role, 0, cell.Inlines, cell.Place ?? row.Place, own);
            }
        }
    }

    private void Add(SignatoryListPart list)
    {
        var heading = list.Heading;
        Add(PassageRole.SignatoriesHeading, heading.Level, heading.Inlines, heading.Place, Context.OfLetter);
        foreach (var group in list.Groups)
        {
            var name = group.Heading is { } own ? LetterOutline.TextOf(own.Inlines) : null;
            _blocks.Signatories.AddRange(
                group.Entries.Select(entry => (LetterOutline.TextOf(entry.Inlines).Trim(), name))
            );
        }

        _blocks.ListEnd = _blocks.Passages.Count;
    }

    private void Add(PassageRole role, int level, ImmutableArray<OutlineInline> inlines, Place? place, Context context)
    {
        var (text, links) = (new StringBuilder(), ImmutableArray.CreateBuilder<PassageLink>());
        Append(inlines, text, links);
        if (text.ToString().Trim(' ') is not { Length: > 0 } words)
        {
            return;
        }

        var passage = new Passage(role, words)
        {
            Level = level,
            Label = context.Label,
            Cell = context.Cell,
            Links = links.ToImmutable(),
            Paragraph = (place as DocumentParagraph)?.Row,
        };
        if (context.IsOfNote)
        {
            _blocks.Footnotes.Add(passage);
        }
        else
        {
            _blocks.Add(passage, context.StandsAlone);
        }
    }

    private static void Append(
        ImmutableArray<OutlineInline> inlines,
        StringBuilder text,
        ImmutableArray<PassageLink>.Builder links
    )
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case OutlineRun run:
                    text.Append(run.Text);
                    break;
                case LineEnd:
                    text.Append(' ');
                    break;
                case NoteMark:
                    text.Append(Passage.NoteMark);
                    break;
                case LinkedWords link:
                    links.Add(new PassageLink(LetterOutline.TextOf(link.Inlines).Trim(' '), link.Target));
                    Append(link.Inlines, text, links);
                    break;
                case OutlineGroup group:
                    Append(group.Inlines, text, links);
                    break;
            }
        }
    }

    /// <param name="Role">The role of text that is nothing more specific.</param>
    private sealed record Context(PassageRole Role)
    {
        public static Context OfLetter { get; } = new(PassageRole.Paragraph) { StandsAlone = true };

        /// <summary>Whether it is in no list, table or quotation.</summary>
        public bool StandsAlone { get; init; }

        /// <summary>The label of the next passage.</summary>
        public string Label { get; init; } = string.Empty;

        public TablePlace? Cell { get; init; }

        /// <summary>Whether it is in a footnote, however deep.</summary>
        public bool IsOfNote { get; } = Role == PassageRole.Footnote;
    }
}
