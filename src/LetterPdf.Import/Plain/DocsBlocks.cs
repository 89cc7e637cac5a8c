using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Reads the blocks of a text in Markdown (CommonMark 0.31, 4 and 5, as far as word processors use
/// them).</summary>
internal sealed class DocsBlocks(DocsContext context)
{
    // CommonMark 4.4: text so far right is code.
    private const int CodeIndent = 4;
    private const int MostHeadingLevels = 6;
    private const int ShortestUnderline = 3;

    private readonly PlainSource _source = context.Source;

    /// <param name="lines">Lines; their indents are counted from where the blocks stand.</param>
    /// <param name="level">How many lists and quotations they stand in.</param>
    public ImmutableArray<Block> Read(ImmutableArray<PlainLine> lines, int level)
    {
        if (level > PlainLimits.Deepest)
        {
            var reason = Reason.Of(PlainFinding.TooDeep, PlainLimits.Deepest);
            context.Report(DiagnosticCatalog.TextLimit.At(_source.SpanOf(lines), reason, PlainAdvice.Flatten));
            return [];
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var at = 0; at < lines.Length; )
        {
            at = lines[at].IsBlank ? at + 1 : BlockAt(lines, at, level, blocks);
        }

        return blocks.ToImmutable();
    }

    /// <summary>Whether a line begins another block than a paragraph, so that the paragraph above ends.</summary>
    public static bool BeginsBlock(PlainLine line) =>
        line.IsBlank
        || (
            line.Indent < CodeIndent
            && (
                LevelOf(line.Text) > 0
                || line.Text[0] == '>'
                || IsFence(line.Text)
                || IsRule(line.Text)
                || DocsMarker.Of(line) is { EndsParagraph: true }
            )
        );

    private int BlockAt(ImmutableArray<PlainLine> lines, int at, int level, ImmutableArray<Block>.Builder blocks)
    {
        var line = lines[at];
        return line.Indent >= CodeIndent ? Code(lines, at, at + 1)
            : IsFence(line.Text) ? Code(lines, at, EndOfFence(lines, at))
            : LevelOf(line.Text) is > 0 and var rank ? Heading(line, rank, at, blocks)
            : IsRule(line.Text) ? Rule(line, at, blocks)
            : line.Text[0] == '>' ? Quote(lines, at, level, blocks)
            : DocsMarker.Of(line) is not null ? new DocsLists(context, this).Read(lines, at, level, blocks)
            : DocsTables.BeginsAt(lines, at) ? new DocsTables(context).Read(lines, at, blocks)
            : IsDefinition(line.Text) ? Definition(line, at)
            : Paragraph(lines, at, blocks);
    }

    private int Code(ImmutableArray<PlainLine> lines, int at, int end)
    {
        context.Refuse(_source.SpanOf(lines[at..end]), PlainFinding.Code, PlainAdvice.WriteWithoutCode);
        return end;
    }

    private static int EndOfFence(ImmutableArray<PlainLine> lines, int at)
    {
        var end = at + 1;
        while (end < lines.Length && !(IsFence(lines[end].Text) && lines[end].Text[0] == lines[at].Text[0]))
        {
            end++;
        }

        return Math.Min(end + 1, lines.Length);
    }

    private int Heading(PlainLine line, int rank, int at, ImmutableArray<Block>.Builder blocks)
    {
        context.Log.LeaveNamed(line.Start, line.Start + rank);
        var rest = WithoutClose(WithoutAnchor(line.From(line.Start + rank)));
        var inlines = Inlines([rest]);
        if (inlines.IsEmpty)
        {
            context.Log.Note(PlainFinding.EmptyLeftOut, line.Number);
            return at + 1;
        }

        // Google Docs writes the look of a style as well; a letter's headings have their own.
        inlines = inlines is [Strong strong] ? strong.Inlines : inlines;
        blocks.Add(new Heading(rank, inlines, _source.Span(rest.Start, rest.End)));
        return at + 1;
    }

    // "Our concerns {#heading=h.oawf4inl6ffj}".
    private PlainLine WithoutAnchor(PlainLine line)
    {
        var open = line.Text.LastIndexOf("{#", StringComparison.Ordinal);
        if (open < 0 || line.Text[^1] != '}' || (open > 0 && line.Text[open - 1] != ' '))
        {
            return line;
        }

        var anchor = line.Text[(open + 2)..^1].ToString();
        context.Log.Say(
            line.Number,
            Reason.Of(PlainFinding.AnchorLeftOut, VisibleText.Cut(anchor, PlainLimits.LongestShown))
        );
        context.Log.LeaveNamed(line.Start + open, line.End);
        return PlainLine.Of(line.Source, line.Number, line.Start, line.Start + open);
    }

    // CommonMark 4.2: signs at a heading's end are no part of it.
    private PlainLine WithoutClose(PlainLine line)
    {
        var text = line.Text.TrimEnd('#');
        if (text.Length == line.Text.Length || (text.Length > 0 && text[^1] != ' '))
        {
            return line;
        }

        context.Log.LeaveNamed(line.Start + text.Length, line.End);
        return PlainLine.Of(line.Source, line.Number, line.Start, line.Start + text.Length);
    }

    private int Rule(PlainLine line, int at, ImmutableArray<Block>.Builder blocks)
    {
        context.Log.Leave(PlainFinding.RulesRead, line.Number, line.Start, line.End);
        blocks.Add(new ThematicBreak(_source.Span(line.Start, line.End)));
        return at + 1;
    }

    private int Quote(ImmutableArray<PlainLine> lines, int at, int level, ImmutableArray<Block>.Builder blocks)
    {
        var quoted = ImmutableArray.CreateBuilder<PlainLine>();
        var end = at;
        while (end < lines.Length && !lines[end].IsBlank && (lines[end].Text[0] == '>' || !BeginsBlock(lines[end])))
        {
            quoted.Add(WithoutMark(lines[end]));
            end++;
        }

        var inner = Read(quoted.ToImmutable(), level + 1);
        if (inner.IsEmpty)
        {
            context.Log.Note(PlainFinding.EmptyLeftOut, lines[at].Number);
        }
        else
        {
            blocks.Add(new BlockQuote(inner, _source.SpanOf(lines[at..end])));
        }

        return end;
    }

    private PlainLine WithoutMark(PlainLine line)
    {
        if (line.Text[0] != '>')
        {
            return line;
        }

        context.Log.LeaveNamed(line.Start, line.Start + 1);
        var rest = line.From(line.Start + 1);
        return rest with { Indent = rest.IsBlank ? 0 : Math.Max(0, rest.Start - line.Start - 2) };
    }

    // Lines that define links by name: word processors write none but for pictures.
    private int Definition(PlainLine line, int at)
    {
        var name = line.Text[1..line.Text.IndexOf("]:")].ToString();
        var reason = Reason.Of(PlainFinding.Definition, VisibleText.Cut(name, PlainLimits.LongestShown));
        context.Refuse(_source.Span(line.Start, line.End), reason, PlainAdvice.WriteAddress);
        return at + 1;
    }

    private int Paragraph(ImmutableArray<PlainLine> lines, int at, ImmutableArray<Block>.Builder blocks)
    {
        var end = at + 1;
        while (
            end < lines.Length
            && !BeginsBlock(lines[end])
            && !IsUnderline(lines[end])
            && !DocsTables.BeginsAt(lines, end)
        )
        {
            end++;
        }

        var inlines = Inlines(lines[at..end]);
        var isHeading = end < lines.Length && IsUnderline(lines[end]);
        var place = _source.SpanOf(lines[at..end]);
        if (isHeading)
        {
            context.Log.Leave(PlainFinding.HeadingsRead, lines[end].Number, lines[end].Start, lines[end].End);
        }

        if (!inlines.IsEmpty)
        {
            blocks.Add(isHeading ? new Heading(1, inlines, place) : new Paragraph(inlines, place));
        }

        return isHeading ? end + 1 : end;
    }

    private ImmutableArray<Inline> Inlines(ImmutableArray<PlainLine> lines)
    {
        var text = new ComposedText(_source);
        var joined = 1;
        for (var i = 0; i < lines.Length; i++)
        {
            var isSlash = i + 1 < lines.Length && EndsInBackslash(lines[i].Text);
            var isHard = isSlash || lines[i].Trailing > 1;
            context.Log.LeaveNamed(lines[i].End - (isSlash ? 1 : 0), lines[i].End);
            text.Append(lines[i] with { End = lines[i].End - (isSlash ? 1 : 0) });
            if (i + 1 < lines.Length)
            {
                text.Append(isHard ? '\n' : ' ', lines[i].End);
            }

            joined += i + 1 < lines.Length && !isHard ? 1 : 0;
        }

        if (joined > 1)
        {
            context.Log.Join(lines[0].Number, joined);
        }

        return DocsInlines.Read(text, context);
    }

    private static bool EndsInBackslash(ReadOnlySpan<char> text) => (text.Length - text.TrimEnd('\\').Length) % 2 == 1;

    /// <summary>Whether a line is a thematic break (CommonMark 4.1).</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        !line.IsEmpty && line[0] is '-' or '*' or '_' && MailPieces.IsRule(line);

    private static bool IsUnderline(PlainLine line) =>
        line.Text.Length >= ShortestUnderline && line.Text.IndexOfAnyExcept('=') < 0;

    private static int LevelOf(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        level = level < 0 ? line.Length : level;
        return level is > 0 and <= MostHeadingLevels && (level == line.Length || line[level] is ' ' or '\t')
            ? level
            : 0;
    }

    private static bool IsFence(ReadOnlySpan<char> line) =>
        line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);

    private static bool IsDefinition(ReadOnlySpan<char> line) =>
        line.StartsWith('[')
        && line.IndexOf(']') is > 1 and var close
        && close + 1 < line.Length
        && line[close + 1] == ':'
        && line[..close].IndexOf('\\') < 0;
}
