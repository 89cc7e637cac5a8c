using System.Collections.Frozen;
using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>Reads a tag tree as passages.</summary>
internal sealed class BlockReader
{
    private static readonly FrozenSet<string> InlineRoles = new[]
    {
        string.Empty,
        "Link",
        "Span",
        "Reference",
        "Quote",
        "Em",
        "Strong",
        "Code",
        "Lbl",
        "Annot",
        "BibEntry",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ImmutableArray<TaggedElement> _elements;

    private readonly EditionBlocks _blocks = new();

    private BlockReader(ImmutableArray<TaggedElement> elements) => _elements = elements;

    /// <summary>Reads a tree.</summary>
    /// <param name="elements">Parents before children, as the verifier gives them.</param>
    public static EditionBlocks Read(ImmutableArray<TaggedElement> elements)
    {
        var reader = new BlockReader(elements);
        if (!elements.IsEmpty)
        {
            reader.Read(0, new Context(PassageRole.Paragraph, reader._blocks.Passages, true));
        }

        return reader._blocks;
    }

    private void ReadAll(int[] kids, Context context)
    {
        string? group = null;
        for (var i = 0; i < kids.Length; i++)
        {
            if (context.StandsAlone && IsSignatories(kids[i]))
            {
                _blocks.Signatories.AddRange(
                    Kids(_elements, kids[i]).Select(item => (InlineText.Of(_elements, item).Text, group))
                );
                _blocks.ListEnd = _blocks.Passages.Count;
            }
            else if (
                context.StandsAlone
                && IsGroupHeading(kids[i])
                && i + 1 < kids.Length
                && IsSignatories(kids[i + 1])
            )
            {
                group = InlineText.Of(_elements, kids[i]).Text;
            }
            else
            {
                Read(kids[i], context);
                context = context with { Label = string.Empty };
            }
        }
    }

    private bool IsGroupHeading(int at) =>
        _elements[at].Identifier?.StartsWith(PartName.GroupPrefix, StringComparison.Ordinal) ?? false;

    private void Read(int at, Context context)
    {
        var element = _elements[at];
        switch (element.Role)
        {
            case "Figure":
                Add(new Passage(PassageRole.Picture, element.Alt ?? element.Text), context);
                break;
            case "Form":
                Add(new Passage(PassageRole.SignatureField, element.Text), context);
                break;
            case "Note":
                ReadNote(at, new Context(PassageRole.Footnote, _blocks.Footnotes, false) { Label = LabelOf(at) });
                break;
            case var _ when !Kids(_elements, at).Any():
                ReadContent(at, context);
                break;
            case "L":
                ReadList(at, context);
                break;
            case "BlockQuote":
                ReadAll([.. Kids(_elements, at)], context with { Role = PassageRole.Quotation, StandsAlone = false });
                break;
            case "Table":
                ReadTable(at, context with { Role = PassageRole.TableCell, StandsAlone = false });
                break;
            default:
                ReadContent(at, context);
                break;
        }
    }

    private void ReadNote(int note, Context context)
    {
        var kids = Kids(_elements, note).Where(kid => _elements[kid].Role is not "Lbl").ToArray();
        if (kids.All(kid => InlineRoles.Contains(_elements[kid].Role)))
        {
            ReadContent(note, context);
            return;
        }

        ReadAll(kids, context);
    }

    // Rows may stand in groups of rows.
    private void ReadTable(int table, Context context)
    {
        var rows = Kids(_elements, table)
            .SelectMany(kid =>
                _elements[kid].Role is "TR" || !Kids(_elements, kid).Any(row => _elements[row].Role is "TR")
                    ? [kid]
                    : Kids(_elements, kid)
            );
        foreach (var (number, row) in rows.Index())
        {
            foreach (var (column, cell) in Kids(_elements, row).DefaultIfEmpty(row).Index())
            {
                ReadContent(cell, context with { Cell = new TablePlace(number + 1, column + 1) });
            }
        }
    }

    private void ReadList(int list, Context context)
    {
        foreach (var item in Kids(_elements, list))
        {
            var own = context with
            {
                Role = context.Role == PassageRole.Footnote ? PassageRole.Footnote : PassageRole.ListItem,
                StandsAlone = false,
                Label = LabelOf(item),
            };
            foreach (
                var body in Kids(_elements, item).Where(kid => _elements[kid].Role is not "Lbl").DefaultIfEmpty(item)
            )
            {
                Read(body, own);
                own = own with { Label = string.Empty };
            }
        }
    }

    // An element that contains only words is a passage; any other is read part by part.
    private void ReadContent(int at, Context context)
    {
        int[] kids = [.. Kids(_elements, at)];
        if (kids.Any(kid => !InlineRoles.Contains(_elements[kid].Role)))
        {
            ReadAll(kids, context with { StandsAlone = context.StandsAlone && _elements[at].Role is not "P" });
            return;
        }

        var (text, links) = InlineText.Of(_elements, at);
        // An empty cell has a no-break space.
        if (!string.IsNullOrWhiteSpace(text))
        {
            var (role, level) = RoleOf(_elements[at], context);
            Add(
                new Passage(role, text)
                {
                    Level = level,
                    Label = context.Label,
                    Cell = context.Cell,
                    Links = links,
                },
                context
            );
        }
    }

    private void Add(Passage passage, Context context)
    {
        if (context.Into == _blocks.Passages)
        {
            _blocks.Add(passage, context.StandsAlone);
        }
        else
        {
            context.Into.Add(passage);
        }
    }

    // Letters of this program have one H1, their subject; the headings of their text begin with H2.
    private (PassageRole Role, int Level) RoleOf(TaggedElement element, Context context) =>
        element switch
        {
            { Role: ['H', >= '1' and <= '6'], Identifier: PartName.Subject } => (PassageRole.Subject, 1),
            { Role: ['H', >= '1' and <= '6'], Identifier: PartName.Signatories } => (PassageRole.SignatoriesHeading, 2),
            { Role: ['H', >= '1' and <= '6' and var digit] } => (PassageRole.Heading, digit - '0'),
            _ => (context.Role, 0),
        };

    /// <summary>Only the list of signatories has items without labels: letters' other lists have bullets or
    /// numbers.</summary>
    private bool IsSignatories(int at) =>
        _elements[at] is { Role: "L", Numbering: "None" }
        && Kids(_elements, at).Any()
        && Kids(_elements, at).All(item => _elements[item].Role is "LI" && LabelOf(item).Length == 0);

    private string LabelOf(int item) =>
        Kids(_elements, item)
            .Where(kid => _elements[kid].Role is "Lbl")
            .Select(kid => InlineText.Of(_elements, kid).Text)
            .FirstOrDefault(string.Empty);

    private static IEnumerable<int> Kids(ImmutableArray<TaggedElement> elements, int parent)
    {
        var level = elements[parent].Level;
        for (var i = parent + 1; i < elements.Length && elements[i].Level > level; i++)
        {
            if (elements[i].Level == level + 1)
            {
                yield return i;
            }
        }
    }

    /// <param name="Role">The role of text that is nothing more specific.</param>
    /// <param name="Into">Takes the passages.</param>
    /// <param name="StandsAlone">Whether they are in no list, table or quotation.</param>
    private sealed record Context(PassageRole Role, List<Passage> Into, bool StandsAlone)
    {
        /// <summary>The label of the next passage.</summary>
        public string Label { get; init; } = string.Empty;

        public TablePlace? Cell { get; init; }
    }
}
