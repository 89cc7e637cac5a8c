using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>`letterpdf import`: a text from a word processor or from mail becomes a letter's body.</summary>
public static class TextImporter
{
    /// <summary>The largest file, in bytes: a text of 300 pages with pictures.</summary>
    public const long SizeLimit = 50L * 1024 * 1024;

    /// <summary>Reads a text of any of the kinds.</summary>
    /// <param name="path">The file, as the user writes it: for messages, and for its kind where the bytes do not
    /// tell.</param>
    /// <param name="diagnostics">Takes what the body can't hold, each with the words around it.</param>
    /// <returns>Null after an error.</returns>
    public static ImportedText? Import(
        string path,
        ReadOnlyMemory<byte> bytes,
        ImportOptions options,
        DiagnosticBag diagnostics
    )
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (Read(path, bytes, options, diagnostics) is not { } draft || diagnostics.HasErrors)
        {
            return null;
        }

        var (parts, body, decided) = draft.Parts is null
            ? LetterParts.Find(draft, options)
            : LetterParts.Of(draft, draft.Parts, options);
        var markdown = MarkdownWriter.Write(body, draft.Notes);
        return new ImportedText(markdown, parts, [.. draft.Steps, .. decided])
        {
            IsOwn = draft.Parts is not null,
            Blocks = body,
            Notes = draft.Notes,
            Marks = draft.Marks,
        };
    }

    private static ImportDraft? Read(
        string path,
        ReadOnlyMemory<byte> bytes,
        ImportOptions options,
        DiagnosticBag diagnostics
    ) =>
        bytes.Span.StartsWith("PK"u8) ? WordText.Read(path, bytes, options, diagnostics)
        : ForeignTexts.Refuse(path, bytes.Span, diagnostics) ? null
        : PlainText.Read(path, bytes, diagnostics);
}
