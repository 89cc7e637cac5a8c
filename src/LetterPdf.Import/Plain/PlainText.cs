using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Reads a text from mail, with hard line ends and marks of quotation, or in Markdown from a word
/// processor.</summary>
internal static class PlainText
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The text in blocks, its footnotes, and in steps what was read differently from how it is
    /// written.</summary>
    /// <param name="path">The file, as the user writes it; ".md" says that it is Markdown.</param>
    /// <returns>Null after an error.</returns>
    public static ImportDraft? Read(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics) =>
        Read(path, bytes, new ReadingLog(), diagnostics);

    /// <summary>The same; the log takes each stretch that reached no block.</summary>
    internal static ImportDraft? Read(
        string path,
        ReadOnlyMemory<byte> bytes,
        ReadingLog log,
        DiagnosticBag diagnostics
    )
    {
        if (Refusal(path, bytes.Span) is { } refusal)
        {
            diagnostics.Add(refusal);
            return null;
        }

        if (TextDecoder.Decode(path, bytes.Span, diagnostics) is not { } source)
        {
            return null;
        }

        var draft =
            IsMarkdown(path) ? DocsMarkdown.Read(source, log, diagnostics)
            : Bounded(source, 0, diagnostics) ? MailText.Read(source, log, diagnostics)
            : null;
        return draft is null || diagnostics.HasErrors ? null : NonEmpty(draft, path, diagnostics);
    }

    /// <summary>Whether a text is short enough; if not, that is reported.</summary>
    /// <param name="pictures">UTF-16 units of it that are pictures.</param>
    internal static bool Bounded(PlainSource source, int pictures, DiagnosticBag diagnostics)
    {
        if (source.Text.Length - pictures <= PlainLimits.LongestText)
        {
            return true;
        }

        diagnostics.Add(
            DiagnosticCatalog.TextLimit.At(
                null,
                Reason.Of(PlainFinding.TextTooLong, source.File.Path, PlainLimits.LongestText),
                PlainAdvice.Shorten
            )
        );
        return false;
    }

    private static Diagnostic? Refusal(string path, ReadOnlySpan<byte> bytes) =>
        bytes.Length > TextImporter.SizeLimit
            ? DiagnosticCatalog.TextLimit.At(
                null,
                Reason.Of(PlainFinding.FileTooLarge, path, TextImporter.SizeLimit / Megabyte),
                PlainAdvice.Shorten
            )
            : TextKind.Find(path, bytes);

    private static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static ImportDraft? NonEmpty(ImportDraft draft, string path, DiagnosticBag diagnostics)
    {
        if (!draft.Blocks.IsEmpty)
        {
            return draft;
        }

        diagnostics.Add(DiagnosticCatalog.TextEmpty.At(null, Reason.Of(PlainFinding.Empty, path)));
        return null;
    }
}
