using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Reads a text from a word processor's document (.docx).</summary>
internal static class WordText
{
    public static ImportDraft? Read(
        string path,
        ReadOnlyMemory<byte> bytes,
        ImportOptions options,
        DiagnosticBag diagnostics
    ) => null;
}
