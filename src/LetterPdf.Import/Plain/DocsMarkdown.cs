using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>
/// Reads Markdown as word processors export it: Google Docs' "Download as Markdown", a dialect of CommonMark 0.31 with
/// tables and footnotes. What a letter can't have is an error or is named.
/// </summary>
internal static class DocsMarkdown
{
    public static ImportDraft? Read(PlainSource source, ReadingLog log, DiagnosticBag diagnostics)
    {
        var lines = PlainLine.AllOf(source.Text);
        var pictures = DocsPictures.In(lines);
        if (!PlainText.Bounded(source, pictures.Length, diagnostics))
        {
            return null;
        }

        foreach (var line in pictures.Lines)
        {
            log.LeaveNamed(line.Start, line.End);
        }

        var notes = DocsNotes.In(pictures.Text, source, log, diagnostics);
        var context = new DocsContext(source, log, diagnostics, notes);
        var blocks = new DocsBlocks(context).Read(notes.Text, 0);
        var footnotes = notes.Read(context);
        Report(source, log, diagnostics);
        return new ImportDraft(HeadingLevels.WithoutGaps(blocks), footnotes) { Steps = log.Steps };
    }

    private static void Report(PlainSource source, ReadingLog log, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<(PlainFinding Kind, DiagnosticCode Code)> reported =
        [
            (PlainFinding.UnderlineLeftOut, DiagnosticCatalog.TextMarkupLeftOut),
            (PlainFinding.NumbersChanged, DiagnosticCatalog.TextMarkupLeftOut),
            (PlainFinding.MarksKept, DiagnosticCatalog.TextMarksKept),
            (PlainFinding.EntitiesKept, DiagnosticCatalog.TextMarksKept),
        ];
        log.Report(reported, source, diagnostics);
    }
}
