using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Reads a text from mail, with hard line ends and marks of quotation, or in Markdown from a word
/// processor.</summary>
internal static class PlainText
{
    public static ImportDraft? Read(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics) => null;
}
