using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>
/// Files in a fonts folder that no letter is set in: whoever put a font there expects it on the page, and has to hear
/// that it is not.
/// </summary>
internal static class UnreadFont
{
    private const string Read =
        "Fonts that are read: TrueType and OpenType (.ttf, .otf), also variable ones, "
        + "and collections of them (.ttc, .otc).";

    // Licences, notes, lists of digests, and what systems leave behind in every folder.
    private static readonly string[] PapersEndings =
    [
        ".txt",
        ".md",
        ".markdown",
        ".rst",
        ".html",
        ".htm",
        ".pdf",
        ".sha256",
        ".sha256sum",
        ".asc",
        ".sig",
        ".url",
        ".ini",
    ];

    private static readonly string[] PapersBeginnings =
    [
        "license",
        "licence",
        "copying",
        "copyright",
        "readme",
        "ofl",
        "authors",
        "contributors",
        "fontlog",
        "notice",
        "thumbs.db",
    ];

    /// <summary>Says that a file is not read, where it may be a font.</summary>
    /// <param name="path">"fonts/Name.woff2".</param>
    /// <param name="name">The file's name.</param>
    /// <param name="diagnostics">Takes LP0405.</param>
    public static void Report(string path, string name, DiagnosticBag diagnostics)
    {
        var isPaper =
            name.StartsWith('.')
            || name.EndsWith('~')
            || PapersEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || PapersBeginnings.Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
        if (!isPaper)
        {
            var kind = KindOf(Path.GetExtension(name));
            var what = kind is null ? "is no font that is read" : $"is {kind}, and such fonts are not read";
            Add(path, what, Hint(kind), diagnostics);
        }
    }

    /// <summary>Says that a font without outlines, or without a word space, is not read.</summary>
    public static void ReportUnusable(string path, string fault, DiagnosticBag diagnostics) =>
        Add(path, $"{fault}, and is not read", Read, diagnostics);

    /// <summary>What a file with a font's name is by its first bytes; null where that can't be told.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? "an empty file"
        : bytes.StartsWith("wOFF"u8) ? "a web font (WOFF)"
        : bytes.StartsWith("wOF2"u8) ? "a web font (WOFF2)"
        : bytes.StartsWith("%!"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x80, 0x01]) ? "a Type 1 font"
        : bytes.StartsWith("PK"u8) ? "a packed folder (ZIP)"
        : bytes.TrimStart(" \t\r\n"u8) is [(byte)'<', ..] ? "a web page"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "a picture"
        : null;

    private static string? KindOf(string extension) =>
        extension.ToUpperInvariant() switch
        {
            ".WOFF" => "a web font (WOFF)",
            ".WOFF2" => "a web font (WOFF2)",
            ".EOT" => "a web font (EOT)",
            ".PFB" or ".PFA" or ".PFM" or ".AFM" or ".T1" => "a Type 1 font or a part of one",
            ".DFONT" or ".SUIT" => "a Macintosh font suitcase",
            ".FON" or ".FNT" or ".BDF" or ".PCF" => "a bitmap font",
            ".ZIP" or ".GZ" or ".7Z" or ".RAR" or ".TAR" or ".XZ" => "a packed folder",
            _ => null,
        };

    private static string Hint(string? kind) =>
        kind switch
        {
            null => $"{Read} Take other files out of the folder.",
            "a packed folder" => $"Unpack it, and put the font files that are in it into the folder. {Read}",
            _ => $"Get the family as .ttf or .otf from where it came from. {Read}",
        };

    private static void Add(string path, string what, string hint, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            DiagnosticCatalog.FontNotRead.At(new SourceFile(path, string.Empty).Span(0, 0), $"'{path}' {what}", hint)
        );
}
