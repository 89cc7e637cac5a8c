using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Reads a text as mail programs and editors write it: lines of a fixed width, blank lines between
/// paragraphs, signs for what plain text can't show.</summary>
internal static class MailText
{
    // Of the lines that are full, in hundredths, that end with a blank in flowed text (RFC 3676).
    private const int FlowedShare = 80;
    private const int FewestFlowed = 3;

    // A full line has at least so many columns.
    private const int FullLine = 55;

    public static ImportDraft? Read(PlainSource source, ReadingLog log, DiagnosticBag diagnostics)
    {
        var lines = PlainLine.AllOf(source.Text);
        if (QuotedPrintable.Find(source, lines) is { } coded)
        {
            diagnostics.Add(coded);
            return null;
        }

        var header = TakeHeader(ref lines, log);
        lines = MailSignature.Take(QuoteMarks.Read(lines, log), log);
        lines = QuoteMarks.Unquote(lines, log);
        if (lines.Select(line => line.Depth).DefaultIfEmpty(0).Max() > PlainLimits.Deepest)
        {
            diagnostics.Add(TooDeep(source, lines.First(line => line.Depth > PlainLimits.Deepest)));
            return null;
        }

        var notes = MailNotes.Of(lines, log);
        var isFlowed = IsFlowed(lines);
        var blocks = new MailBlocks(source, log, WidthOf(lines, isFlowed), isFlowed, !notes.Notes.IsEmpty);
        var draft = new ImportDraft(blocks.Read(notes.Text, 0), NotesOf(notes, source, blocks))
        {
            Subject = header.Subject,
        };
        Report(source, log, diagnostics);
        return draft with { Steps = log.Steps };
    }

    private static MailHeader TakeHeader(ref ImmutableArray<PlainLine> lines, ReadingLog log)
    {
        var header = MailHeader.Of(lines);
        foreach (var line in header.Lines.Where(line => !line.IsBlank))
        {
            log.Leave(PlainFinding.HeaderLeftOut, line.Number, line.Start, line.End);
        }

        lines = lines[header.Lines.Length..];
        return header;
    }

    private static Diagnostic TooDeep(PlainSource source, PlainLine line) =>
        DiagnosticCatalog.TextLimit.At(
            source.Span(line.Start, line.End),
            Reason.Of(PlainFinding.TooDeep, PlainLimits.Deepest),
            PlainAdvice.Flatten
        );

    private static ImmutableArray<Footnote> NotesOf(MailNotes notes, PlainSource source, MailBlocks blocks) =>
        [.. notes.Notes.Select((lines, i) => new Footnote(i + 1, blocks.Read(lines, 0), source.SpanOf(lines)))];

    private static bool IsFlowed(ImmutableArray<PlainLine> lines)
    {
        var (full, soft) = (0, 0);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var isPair = !lines[i].IsBlank && !lines[i + 1].IsBlank && lines[i].Depth == lines[i + 1].Depth;
            full += isPair && lines[i].Width >= FullLine ? 1 : 0;
            soft += isPair && lines[i].Width >= FullLine && lines[i].IsSoft ? 1 : 0;
        }

        return soft >= FewestFlowed && soft * 100 >= full * FlowedShare;
    }

    private static int WidthOf(ImmutableArray<PlainLine> lines, bool isFlowed)
    {
        var groups = ImmutableArray.CreateBuilder<LineGroup>();
        for (var at = 0; at < lines.Length; )
        {
            var end = at;
            while (end < lines.Length && !lines[end].IsBlank && lines[end].Depth == lines[at].Depth)
            {
                end++;
            }

            if (end > at)
            {
                groups.Add(new LineGroup(lines[at..end], 0, isFlowed));
            }

            at = Math.Max(end, at + 1);
        }

        return LineGroup.WidthOf(groups);
    }

    // What is more than a step: text that is not in the letter, and signs that may have been meant otherwise.
    private static void Report(PlainSource source, ReadingLog log, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<(PlainFinding Kind, DiagnosticCode Code)> reported =
        [
            (PlainFinding.HeaderLeftOut, DiagnosticCatalog.MailLinesLeftOut),
            (PlainFinding.SignatureLeftOut, DiagnosticCatalog.MailLinesLeftOut),
            (PlainFinding.AttributionLeftOut, DiagnosticCatalog.MailLinesLeftOut),
            (PlainFinding.MarksKept, DiagnosticCatalog.TextMarksKept),
            (PlainFinding.CountersKept, DiagnosticCatalog.TextMarksKept),
            (PlainFinding.NotesKept, DiagnosticCatalog.TextMarksKept),
            (PlainFinding.ColumnsFolded, DiagnosticCatalog.TextMarksKept),
        ];
        log.Report(reported, source, diagnostics);
    }
}
