using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Makes blocks of the pieces of a text.</summary>
/// <param name="source">The text.</param>
/// <param name="log">Takes what is read differently from how it is written.</param>
/// <param name="width">The width to which the text's lines are wrapped; 0 where it is not known.</param>
/// <param name="isFlowed">Whether a blank at a line's end tells.</param>
/// <param name="hasNotes">Whether numbers in brackets are marks of footnotes.</param>
internal sealed class MailBlocks(PlainSource source, ReadingLog log, int width, bool isFlowed, bool hasNotes)
{
    // Columns by which an item stands further right than the one above it.
    private const int Step = 2;

    // Longer lines are paragraphs, not lines of a poem or an address.
    private const int LongestLine = 100;

    private const int WidestGap = 3;

    /// <summary>The blocks of some lines.</summary>
    /// <param name="lines">Lines of the text.</param>
    /// <param name="depth">Their level of quotation; deeper ones are quoted. At most
    /// <see cref="PlainLimits.Deepest"/>.</param>
    public ImmutableArray<Block> Read(ImmutableArray<PlainLine> lines, int depth)
    {
        var pieces = MailPieces.Of(lines, depth, log);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var at = 0; at < pieces.Length; )
        {
            if (pieces[at] is ItemPiece)
            {
                blocks.Add(ListAt(pieces, ref at, 0));
            }
            else
            {
                blocks.AddRange(BlocksOf(pieces[at], depth));
                at++;
            }
        }

        return blocks.ToImmutable();
    }

    private IEnumerable<Block> BlocksOf(MailPiece piece, int depth) =>
        piece switch
        {
            RulePiece => [new ThematicBreak(source.SpanOf(piece.Lines))],
            HeadingPiece heading =>
            [
                new Heading(
                    heading.Level,
                    InlinesOf([
                        [.. heading.Lines],
                    ]),
                    source.SpanOf(piece.Lines)
                ),
            ],
            QuotePiece when Read(piece.Lines, depth + 1) is { IsEmpty: false } quoted =>
            [
                new BlockQuote(quoted, source.SpanOf(piece.Lines)),
            ],
            TextPiece => Paragraphs(piece.Lines),
            _ => [],
        };

    // Items that follow each other; those further right are a list in the item above.
    private ListBlock ListAt(ImmutableArray<MailPiece> pieces, ref int at, int level)
    {
        var first = (ItemPiece)pieces[at];
        var entries = ImmutableArray.CreateBuilder<ListEntry>();
        var (last, start, isTight) = (first, at, true);
        while (at < pieces.Length && Belongs(pieces[at], last, isFirst: at == start))
        {
            last = (ItemPiece)pieces[at];
            isTight &= at == start || !last.IsApart;
            at++;
            entries.Add(EntryOf(last, pieces, ref at, level));
        }

        return new ListBlock(
            first.Marker.Number,
            entries.ToImmutable(),
            source.SpanOf([first.Lines[0], last.Lines[^1]])
        )
        {
            IsTight = isTight,
        };
    }

    private ListEntry EntryOf(ItemPiece item, ImmutableArray<MailPiece> pieces, ref int at, int level)
    {
        var blocks = Paragraphs(item.Lines, isItem: true).ToList();
        while (at < pieces.Length)
        {
            if (pieces[at] is ItemPiece inner && inner.Indent >= item.Indent + Step && level < PlainLimits.Deepest)
            {
                blocks.Add(ListAt(pieces, ref at, level + 1));
            }
            else if (pieces[at] is TextPiece { IsApart: true } text && text.Lines[0].Indent >= item.Indent + Step)
            {
                blocks.AddRange(Paragraphs(text.Lines));
                at++;
            }
            else
            {
                break;
            }
        }

        return new ListEntry([.. blocks], source.SpanOf(item.Lines));
    }

    private static bool Belongs(MailPiece piece, ItemPiece last, bool isFirst) =>
        piece is ItemPiece item
        && (isFirst || (item.Marker.Follows(last.Marker) && Math.Abs(item.Indent - last.Indent) < Step));

    // The segments between two paragraphs' ends are parted by breaks that stay.
    private IEnumerable<Block> Paragraphs(ImmutableArray<PlainLine> lines, bool isItem = false)
    {
        var group = new LineGroup(lines, width, isFlowed) { IsItem = isItem };
        var segments = Segments(group);
        for (var from = 0; from < segments.Length; )
        {
            var to = from + 1;
            while (to < segments.Length && !IsParagraph(segments[to - 1], group) && !IsParagraph(segments[to], group))
            {
                to++;
            }

            if (from > 0)
            {
                log.Note(PlainFinding.ParagraphsParted, segments[from][0].Number);
            }

            yield return ParagraphOf(segments[from..to]);
            from = to;
        }
    }

    private bool IsParagraph(ImmutableArray<PlainLine> segment, LineGroup group) =>
        (segment.Length > 1 && (group.IsProse || isFlowed)) || segment[0].Width > LongestLine;

    private ImmutableArray<ImmutableArray<PlainLine>> Segments(LineGroup group)
    {
        var segments = ImmutableArray.CreateBuilder<ImmutableArray<PlainLine>>();
        var start = 0;
        for (var i = 0; i < group.Lines.Length; i++)
        {
            var joint = i + 1 < group.Lines.Length ? group.JointAfter(i) : Joint.Break;
            if (joint is Joint.Likely)
            {
                log.Doubt(group.Lines[i], group.Lines[i + 1]);
            }
            else if (joint is Joint.LikelyBreak)
            {
                log.Note(PlainFinding.DoubtfulBreaks, group.Lines[i].Number);
            }

            if (joint is Joint.Break or Joint.LikelyBreak)
            {
                segments.Add(group.Lines[start..(i + 1)]);
                start = i + 1;
            }
        }

        return segments.ToImmutable();
    }

    private Paragraph ParagraphOf(ImmutableArray<ImmutableArray<PlainLine>> segments)
    {
        foreach (var line in segments.Where(_ => segments.Length > 1).Select(segment => segment[0]))
        {
            log.Note(PlainFinding.KeptLines, line.Number);
        }

        ImmutableArray<PlainLine> lines = [.. segments.SelectMany(segment => segment)];
        foreach (var segment in segments.Where(segment => segment.Length > 1))
        {
            log.Join(segment[0].Number, segment.Length);
        }

        foreach (var line in lines.Where(HasColumns))
        {
            log.Note(PlainFinding.ColumnsFolded, line.Number);
        }

        return new Paragraph(InlinesOf(segments), source.SpanOf(lines));
    }

    private static bool HasColumns(PlainLine line) =>
        line.Text.Contains('\t') || line.Text.Contains(new string(' ', WidestGap), StringComparison.Ordinal);

    private ImmutableArray<Inline> InlinesOf(ImmutableArray<ImmutableArray<PlainLine>> segments)
    {
        var text = new ComposedText(source);
        foreach (var segment in segments)
        {
            if (text.Length > 0)
            {
                text.Append('\n', segment[0].Start - 1);
            }

            for (var i = 0; i < segment.Length; i++)
            {
                if (i > 0)
                {
                    LineJoin.Append(text, segment[i - 1], segment[i], log);
                }

                text.Append(segment[i]);
            }
        }

        return MailInlines.Read(text, hasNotes, log);
    }
}
