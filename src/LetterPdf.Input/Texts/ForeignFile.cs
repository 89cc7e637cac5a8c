using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The purpose of a letter's file, which decides the advice where it is of another kind.</summary>
internal enum FilePurpose
{
    Letter,
    Body,
    List,
}

/// <summary>Office files that take the place of a plain text or a CSV, recognized by their bytes, whatever their
/// names are.</summary>
internal static class ForeignFile
{
    private const int LongestStart = 512;

    /// <summary>Whether the file is a workbook that a list is read from.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => KindOf(bytes) is { } kind && IsWorkbook(kind);

    /// <summary>Reports what the file is and what to do; null where it may be text.</summary>
    /// <param name="place">Where the path is written.</param>
    public static Diagnostic? Find(ReadOnlySpan<byte> bytes, string path, FilePurpose purpose, Place? place)
    {
        if (KindOf(bytes) is not { } kind || (purpose == FilePurpose.List && IsWorkbook(kind)))
        {
            return null;
        }

        return DiagnosticCatalog.ForeignFile.At(
            place,
            Reason.Of(FileFinding.OtherKind, path, Reason.Of(kind)),
            purpose switch
            {
                _ when kind == FileKindPhrase.ProtectedOfficeFile => FileAdvice.RemovePassword,
                FilePurpose.List when kind == FileKindPhrase.HtmlPage => FileAdvice.DownloadList,
                FilePurpose.List when IsTable(kind) => FileAdvice.SaveAsWorkbook,
                FilePurpose.List => FileAdvice.MakeTable,
                FilePurpose.Body when kind == FileKindPhrase.WordDocument => Reason.Of(FileAdvice.ImportBody, path),
                FilePurpose.Body when IsText(kind) => FileAdvice.SaveAsWord,
                FilePurpose.Body => FileAdvice.SaveBodyAsText,
                FilePurpose.Letter when kind == FileKindPhrase.Pdf => FileAdvice.VerifyPdf,
                _ => FileAdvice.WriteInTextEditor,
            }
        );
    }

    /// <summary>Advice about a file that is too large to be read, by its name; null for none.</summary>
    public static Reason? HintFor(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".docx" => Reason.Of(FileAdvice.ImportBody, path),
            ".doc" or ".odt" or ".pages" or ".rtf" or ".pdf" => FileAdvice.LargeText,
            ".xlsx" or ".xls" or ".ods" or ".numbers" => FileAdvice.LargeList,
            _ => null,
        };

    private static bool IsWorkbook(FileKindPhrase kind) =>
        kind is FileKindPhrase.ExcelWorkbook or FileKindPhrase.OpenDocumentSheet;

    private static bool IsText(FileKindPhrase kind) =>
        kind
            is FileKindPhrase.OldWordDocument
                or FileKindPhrase.OpenDocumentText
                or FileKindPhrase.AppleDocument
                or FileKindPhrase.Rtf;

    private static bool IsTable(FileKindPhrase kind) =>
        kind is FileKindPhrase.OldExcelWorkbook or FileKindPhrase.AppleDocument;

    private static FileKindPhrase? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) ? PackedKind(bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? OldOfficeKind(bytes)
        : bytes.StartsWith("%PDF"u8) ? FileKindPhrase.Pdf
        : bytes.StartsWith("{\\rtf"u8) ? FileKindPhrase.Rtf
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
            ? FileKindPhrase.Picture
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
        || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
        || bytes.StartsWith("Rar!"u8)
            ? FileKindPhrase.Packed
        : MarkupKind(bytes);

    // The names of a ZIP file's parts are in it uncompressed.
    private static FileKindPhrase PackedKind(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("xl/workbook"u8) >= 0 ? FileKindPhrase.ExcelWorkbook
        : bytes.IndexOf("word/document"u8) >= 0 ? FileKindPhrase.WordDocument
        : bytes.IndexOf("ppt/presentation"u8) >= 0 ? FileKindPhrase.PowerPoint
        : bytes.IndexOf("vnd.oasis.opendocument.spreadsheet"u8) >= 0 ? FileKindPhrase.OpenDocumentSheet
        : bytes.IndexOf("vnd.oasis.opendocument.text"u8) >= 0 ? FileKindPhrase.OpenDocumentText
        : bytes.IndexOf("Index/Document.iwa"u8) >= 0 ? FileKindPhrase.AppleDocument
        : FileKindPhrase.Zip;

    private static FileKindPhrase OldOfficeKind(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? FileKindPhrase.ProtectedOfficeFile
        : bytes.IndexOf("W\0o\0r\0k\0b\0o\0o\0k\0"u8) >= 0 || bytes.IndexOf("B\0o\0o\0k\0\0\0"u8) >= 0
            ? FileKindPhrase.OldExcelWorkbook
        : bytes.IndexOf("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"u8) >= 0 ? FileKindPhrase.OldWordDocument
        : FileKindPhrase.OldOfficeDocument;

    private static FileKindPhrase? MarkupKind(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, LongestStart)];
        start = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        start = start.TrimStart(" \t\r\n"u8);
        return StartsWithWord(start, "<!doctype html") || StartsWithWord(start, "<html") ? FileKindPhrase.HtmlPage
            : StartsWithWord(start, "<?xml") ? FileKindPhrase.Xml
            : null;
    }

    private static bool StartsWithWord(ReadOnlySpan<byte> text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i >= text.Length || char.ToLowerInvariant((char)text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
