using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>What a file of a letter is for, and so how a file of another kind is mended.</summary>
internal enum FilePurpose
{
    Letter,
    Body,
    List,
}

/// <summary>Files of office programs where a plain text or a CSV should be, known by their bytes, whatever their names
/// say.</summary>
internal static class ForeignFile
{
    private const int LongestStart = 512;

    /// <summary>Says what the file is and what to do; null for what may be text.</summary>
    /// <param name="place">Where the path is written.</param>
    public static Diagnostic? Find(ReadOnlySpan<byte> bytes, string path, FilePurpose purpose, Place? place)
    {
        if (KindOf(bytes) is not { } kind)
        {
            return null;
        }

        var message = $"'{path}' is {kind}";
        return DiagnosticCatalog.ForeignFile.At(
            place,
            message,
            purpose switch
            {
                FilePurpose.List when kind.Contains("HTML", StringComparison.Ordinal) =>
                    "Perhaps a page of the server was saved in place of the list: download it again, save it as "
                        + "'CSV UTF-8', and name that file.",
                FilePurpose.List when IsTable(kind) =>
                    "Open it, choose 'Save as' (or 'Export') and the type 'CSV UTF-8', and name that file.",
                FilePurpose.List =>
                    "The list must be a CSV file: put the names into a table, save it as 'CSV UTF-8', and name "
                        + "that file.",
                FilePurpose.Body =>
                    "Open it, choose 'Save as' and the type 'Plain text' with the encoding UTF-8, and name that "
                        + "file; or copy the text into a new one in a text editor.",
                _ => "It must be plain text: write it in a text editor, not in a word processor.",
            }
        );
    }

    /// <summary>What to say of a file that is too large to be looked at, by its name; null for nothing.</summary>
    public static string? HintFor(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".docx" or ".doc" or ".odt" or ".pages" or ".rtf" or ".pdf" =>
                "Text must be plain text: save it as 'Plain text' with the encoding UTF-8, and name that file.",
            ".xlsx" or ".xls" or ".ods" or ".numbers" =>
                "A list must be a CSV file: save it as 'CSV UTF-8', and name that file.",
            _ => null,
        };

    private static bool IsTable(string kind) =>
        kind.Contains("workbook", StringComparison.Ordinal)
        || kind.Contains("spreadsheet", StringComparison.Ordinal)
        || kind.Contains("Numbers", StringComparison.Ordinal);

    private static string? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) ? PackedKind(bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? OldOfficeKind(bytes)
        : bytes.StartsWith("%PDF"u8) ? "a PDF"
        : bytes.StartsWith("{\\rtf"u8) ? "an RTF document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
            ? "a picture"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
        || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
        || bytes.StartsWith("Rar!"u8)
            ? "a packed file"
        : MarkupKind(bytes);

    // The names of a packed file's parts stand in it as they are.
    private static string PackedKind(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("xl/workbook"u8) >= 0 ? "an Excel workbook"
        : bytes.IndexOf("word/document"u8) >= 0 ? "a Word document"
        : bytes.IndexOf("ppt/presentation"u8) >= 0 ? "a PowerPoint presentation"
        : bytes.IndexOf("vnd.oasis.opendocument.spreadsheet"u8) >= 0 ? "an OpenDocument spreadsheet"
        : bytes.IndexOf("vnd.oasis.opendocument.text"u8) >= 0 ? "an OpenDocument text"
        : bytes.IndexOf("Index/Document.iwa"u8) >= 0 ? "an Apple Numbers or Pages document"
        : "a packed file (ZIP)";

    private static string OldOfficeKind(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("W\0o\0r\0k\0b\0o\0o\0k\0"u8) >= 0 || bytes.IndexOf("B\0o\0o\0k\0\0\0"u8) >= 0
            ? "an old Excel workbook (.xls)"
        : bytes.IndexOf("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"u8) >= 0 ? "a Word document of the old kind (.doc)"
        : "a document of an old office program";

    private static string? MarkupKind(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, LongestStart)];
        start = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        start = start.TrimStart(" \t\r\n"u8);
        return StartsWithWord(start, "<!doctype html") || StartsWithWord(start, "<html") ? "an HTML page"
            : StartsWithWord(start, "<?xml") ? "an XML file"
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
