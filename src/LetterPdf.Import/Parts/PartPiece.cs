using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>A block of the draft, or some lines of a paragraph of it.</summary>
/// <param name="Block">The block; for some lines of one, a paragraph of these.</param>
/// <param name="Origin">The index of the draft's block.</param>
/// <param name="Lines">Its lines, white space folded; empty for lists, tables and other blocks.</param>
/// <param name="Links">Links whose words do not say where they lead.</param>
internal sealed record PartPiece(Block Block, int Origin, ImmutableArray<string> Lines, ImmutableArray<Link> Links)
{
    // Longer lines are prose.
    private const int LongestLine = 120;
    private const int MostLineWords = 5;

    /// <summary>Whether it has nothing that only a body can have: footnotes.</summary>
    public bool IsMovable { get; private init; }

    /// <summary>Whether it looks like a heading: by its style, or because all of it is bold.</summary>
    public bool StandsOut =>
        Block is Heading || (Block is Paragraph paragraph && paragraph.Inlines.All(inline => inline is Strong));

    /// <summary>Its only line; null where it has none or several.</summary>
    public string? Line => IsMovable && Lines.Length == 1 ? Lines[0] : null;

    /// <summary>Whether it is made of lines as parts are, not of sentences.</summary>
    public bool IsLines => IsMovable && !Lines.IsEmpty && Lines.All(IsLine);

    /// <summary>Whether its lines are sentences.</summary>
    public bool IsProse => Block is Paragraph && !IsLines;

    /// <summary>A part's line ends like one: no sentence of several words.</summary>
    public static bool IsLine(string line) =>
        line.Length is > 0 and <= LongestLine
        && (
            line[^1] is not ('.' or '?' or '!' or ';')
            || line.Count(c => c == ' ') < MostLineWords
            || IsAbbreviated(line)
        );

    /// <summary>The pieces of blocks: paragraphs are divided at lines by which a part begins or ends.</summary>
    public static ImmutableArray<PartPiece> AllOf(ImmutableArray<Block> blocks) =>
        [.. blocks.SelectMany((block, at) => PiecesOf(block, at))];

    /// <summary>All of a block as one piece.</summary>
    public static PartPiece WholeOf(Block block) => Of(block, 0);

    /// <summary>Inlines as text of a line; null where they have a footnote.</summary>
    public static string? TextOf(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        return inlines.All(inline => Append(text, inline, null)) ? text.ToString().Replace('\n', ' ').Trim(' ') : null;
    }

    private static IEnumerable<PartPiece> PiecesOf(Block block, int origin)
    {
        if (block is not Paragraph paragraph || !paragraph.Inlines.Any(inline => inline is HardBreak))
        {
            return [Of(block, origin)];
        }

        var lines = SplitAtBreaks(paragraph.Inlines);
        var pieces = new List<List<ImmutableArray<Inline>>>();
        foreach (var line in lines)
        {
            var isApart = TextOf(line) is { Length: > 0 } text && (StandsApart(text) || PartImportWords.IsLabel(text));
            var isAfter = pieces.Count > 0 && TextOf(pieces[^1][^1]) is { Length: > 0 } above && StandsApart(above);
            if (pieces.Count == 0 || isApart || isAfter)
            {
                pieces.Add([line]);
            }
            else
            {
                pieces[^1].Add(line);
            }
        }

        return pieces.Count == 1 ? [Of(block, origin)] : pieces.Select(piece => Of(Joined(piece, block.Place), origin));
    }

    // Lines of which each is a part of its own.
    private static bool StandsApart(string line) =>
        WrittenDate.Of(line) is not null
        || PartImportWords.IsSalutation(line)
        || PartImportWords.SubjectIn(line) is { Length: > 0 }
        || PartImportWords.IsDelivery(line)
        || PartImportWords.IsClosing(line)
        || PartImportWords.IsListHeading(line);

    private static Paragraph Joined(IEnumerable<ImmutableArray<Inline>> lines, Place place)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in lines)
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new HardBreak(place));
            }

            inlines.AddRange(line);
        }

        return new Paragraph(inlines.ToImmutable(), place);
    }

    private static ImmutableArray<ImmutableArray<Inline>> SplitAtBreaks(ImmutableArray<Inline> inlines)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is HardBreak)
            {
                lines.Add(line.DrainToImmutable());
            }
            else
            {
                line.Add(inline);
            }
        }

        lines.Add(line.DrainToImmutable());
        return [.. lines.Where(found => !found.IsEmpty)];
    }

    private static PartPiece Of(Block block, int origin)
    {
        var inlines = block switch
        {
            Paragraph paragraph => paragraph.Inlines,
            Heading heading => heading.Inlines,
            _ => [],
        };
        var text = new StringBuilder();
        var links = ImmutableArray.CreateBuilder<Link>();
        var isMovable = inlines.All(inline => Append(text, inline, links));
        var lines = text.ToString()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToImmutableArray();
        foreach (var entry in EntriesOf(block))
        {
            _ = entry.All(inline => Append(text, inline, links));
        }

        return new PartPiece(block, origin, lines, links.ToImmutable()) { IsMovable = isMovable };
    }

    // Of lists and tables only what a list of names may be made of.
    private static IEnumerable<ImmutableArray<Inline>> EntriesOf(Block block) =>
        block switch
        {
            ListBlock list => list
                .Entries.SelectMany(entry => entry.Blocks)
                .OfType<Paragraph>()
                .Select(paragraph => paragraph.Inlines),
            Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Inlines),
            _ => [],
        };

    // Without a footnote's mark everything of an inline is in its text.
    private static bool Append(StringBuilder text, Inline inline, ImmutableArray<Link>.Builder? links)
    {
        switch (inline)
        {
            case TextInline plain:
                text.Append(plain.Value);
                return true;
            case HardBreak:
                text.Append('\n');
                return true;
            case Link link:
                var start = text.Length;
                var isText = link.Inlines.All(inner => Append(text, inner, links));
                if (!Same(link.Target, text.ToString(start, text.Length - start)))
                {
                    links?.Add(link);
                }

                return isText;
            default:
                return InsideOf(inline) is { IsDefault: false } inside
                    && inside.All(inner => Append(text, inner, links));
        }
    }

    // "https://example.org/" says where "example.org" leads.
    private static bool Same(string target, string words)
    {
        var bare = target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim('/');
        var said = words.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? words[(words.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : words;
        return bare.Equals(said.Trim('/', ' '), StringComparison.OrdinalIgnoreCase);
    }

    private static ImmutableArray<Inline> InsideOf(Inline inline) =>
        inline switch
        {
            Strong strong => strong.Inlines,
            Emphasis emphasis => emphasis.Inlines,
            SmallCaps smallCaps => smallCaps.Inlines,
            ForeignText foreign => foreign.Inlines,
            _ => default,
        };

    // "Washington, D.C.", "Amnesty International Ltd.".
    private static bool IsAbbreviated(string line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        return word[^1] == '.' && (word.Length <= 4 || word.Count(c => c == '.') > 1) && char.IsUpper(word[0]);
    }
}
