using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Reads lists in Markdown (CommonMark 0.31, 5.2 and 5.3).</summary>
internal sealed class DocsLists(DocsContext context, DocsBlocks blocks)
{
    // Google Docs puts an inner list two columns to the right, whatever the mark above it is.
    private const int Step = 2;

    private static readonly string[] Boxes = ["[ ] ", "[x] ", "[X] "];

    /// <summary>Reads the list that begins at a line; returns the index behind it.</summary>
    public int Read(ImmutableArray<PlainLine> lines, int at, int level, ImmutableArray<Block>.Builder into)
    {
        var first = DocsMarker.Of(lines[at])!;
        var entries = ImmutableArray.CreateBuilder<ListEntry>();
        var numbers = new List<(int Number, int Line)>();
        var (start, isTight) = (at, true);
        var end = at;
        for (var next = at; next < lines.Length && IsItem(lines[next], first, lines[start].Indent) is { } marker; )
        {
            isTight &= next == end;
            end = EndOf(lines, next, marker);
            numbers.Add((marker.Number ?? 0, lines[next].Number));
            AddEntry(entries, lines[next..end], marker, level);
            next = AfterBlanks(lines, end);
        }

        NoteNumbers(first, numbers);
        if (entries.Count > 0)
        {
            var place = context.Source.SpanOf(lines[start..end]);
            into.Add(new ListBlock(first.Number, entries.ToImmutable(), place) { IsTight = isTight });
        }

        return end;
    }

    private static int AfterBlanks(ImmutableArray<PlainLine> lines, int at)
    {
        while (at < lines.Length && lines[at].IsBlank)
        {
            at++;
        }

        return at;
    }

    private static DocsMarker? IsItem(PlainLine line, DocsMarker first, int indent) =>
        Math.Abs(line.Indent - indent) < Step
        && DocsMarker.Of(line) is { } marker
        && marker.Style == first.Style
        && marker.Number is null == first.Number is null
        && !DocsBlocks.IsRule(line.Text)
            ? marker
            : null;

    // Lines further right, and those directly below its text that begin no block.
    private static int EndOf(ImmutableArray<PlainLine> lines, int at, DocsMarker marker)
    {
        var inside = Math.Min(marker.Content, lines[at].Indent + Step);
        var end = at + 1;
        for (var i = at + 1; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            var isLazy = i == end && !DocsBlocks.BeginsBlock(lines[i]) && DocsMarker.Of(lines[i]) is null;
            if (lines[i].Indent < inside && !isLazy)
            {
                break;
            }

            end = i + 1;
        }

        return end;
    }

    private void AddEntry(
        ImmutableArray<ListEntry>.Builder entries,
        ImmutableArray<PlainLine> lines,
        DocsMarker marker,
        int level
    )
    {
        var line = lines[0];
        context.Log.LeaveNamed(line.Start, line.Start + marker.Length);
        var rest = line.From(line.Start + marker.Length);
        RefuseBox(rest);
        var below = lines[1..].Select(next => next with { Indent = Math.Max(0, next.Indent - marker.Content) });
        var read = blocks.Read([rest with { Indent = 0 }, .. below], level + 1);
        if (read.IsEmpty)
        {
            context.Log.Note(PlainFinding.EmptyLeftOut, line.Number);
        }
        else
        {
            entries.Add(new ListEntry(read, context.Source.SpanOf(lines)));
        }
    }

    private void RefuseBox(PlainLine line)
    {
        if (Array.Find(Boxes, box => line.Text.StartsWith(box, StringComparison.Ordinal)) is { } box)
        {
            var place = context.Source.Span(line.Start, line.Start + box.Length - 1);
            context.Refuse(place, Reason.Of(PlainFinding.CheckBox, box.TrimEnd()), PlainAdvice.RemoveSign);
        }
    }

    // Markdown counts from the first number, whatever is written; "1." before each is usual.
    private void NoteNumbers(DocsMarker first, List<(int Number, int Line)> numbers)
    {
        if (first.Number is not { } start || numbers.All(item => item.Number == start))
        {
            return;
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i].Number != start + i)
            {
                context.Log.Note(PlainFinding.NumbersChanged, numbers[i].Line);
            }
        }
    }
}
