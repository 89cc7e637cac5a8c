using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>Documents of other kinds, known by their bytes.</summary>
internal static class ForeignTexts
{
    /// <summary>Whether a file that is no package is one of them, which is then reported.</summary>
    public static bool Refuse(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (KindOf(bytes) is not { } kind)
        {
            return false;
        }

        Report(path, kind, diagnostics);
        return true;
    }

    /// <summary>Reports the kind of a package that is no text document.</summary>
    public static void Refuse(string path, OfficePackage package, DiagnosticBag diagnostics) =>
        Report(
            path,
            package.Has("xl/workbook.xml") || package.Has("xl/workbook.bin") ? WordPhrase.Workbook
                : package.Has("ppt/presentation.xml") ? WordPhrase.Slides
                : package.Has("content.xml") ? WordPhrase.OpenDocument
                : package.Has("Index/Document.iwa") || package.Has("index.xml") ? WordPhrase.Apple
                : WordPhrase.Zip,
            diagnostics
        );

    private static void Report(string path, WordPhrase kind, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            DiagnosticCatalog.OtherTextKind.At(
                new DocumentParagraph(path, 1, string.Empty),
                Reason.Of(WordFinding.OtherKind, path, kind),
                kind switch
                {
                    WordPhrase.Protected => WordAdvice.RemovePassword,
                    WordPhrase.Pdf => WordAdvice.ExportText,
                    _ => WordAdvice.SaveAsWord,
                }
            )
        );

    private static WordPhrase? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
            ? Holds(bytes, "EncryptedPackage")
                ? WordPhrase.Protected
                : Holds(bytes, "WordDocument")
                    ? WordPhrase.OldWord
                    : WordPhrase.OldOffice
            : bytes.StartsWith("{\\rtf"u8)
                ? WordPhrase.Rtf
                : bytes.StartsWith("%PDF"u8)
                    ? WordPhrase.Pdf
                    : null;

    // Names of streams are in UTF-16.
    private static bool Holds(ReadOnlySpan<byte> bytes, string name) =>
        bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;
}
