using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>
/// Files in a fonts folder in which no letter can be set: anyone who put a font there expects to see it on the page,
/// and must be told that it is not used.
/// </summary>
internal static class UnreadFont
{
    // Licences, notes, lists of digests, and files that operating systems leave in every folder.
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

    /// <summary>Reports that a file is not read, where it may be a font.</summary>
    /// <param name="path">The path, such as "fonts/Name.woff2".</param>
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
            var what = kind is null
                ? Reason.Of(FontFinding.NoFont, path)
                : Reason.Of(FontFinding.KindNotRead, path, kind);
            Add(path, what, Hint(kind), diagnostics);
        }
    }

    /// <summary>Reports that a font without outlines, or without a word space, is not read.</summary>
    public static void ReportUnusable(string path, Reason fault, DiagnosticBag diagnostics) =>
        Add(path, Reason.Of(FontFinding.Unusable, path, fault), FontAdvice.Kinds, diagnostics);

    /// <summary>The kind of a file with a font's name, by its first bytes; null where it can't be
    /// determined.</summary>
    public static FontPhrase? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? FontPhrase.EmptyFile
        : bytes.StartsWith("wOFF"u8) ? FontPhrase.Woff
        : bytes.StartsWith("wOF2"u8) ? FontPhrase.Woff2
        : bytes.StartsWith("%!"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x80, 0x01]) ? FontPhrase.Type1
        : bytes.StartsWith("PK"u8) ? FontPhrase.Zip
        : bytes.TrimStart(" \t\r\n"u8) is [(byte)'<', ..] ? FontPhrase.WebPage
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? FontPhrase.Picture
        : null;

    private static FontPhrase? KindOf(string extension) =>
        extension.ToUpperInvariant() switch
        {
            ".WOFF" => FontPhrase.Woff,
            ".WOFF2" => FontPhrase.Woff2,
            ".EOT" => FontPhrase.EmbeddedOpenType,
            ".PFB" or ".PFA" or ".PFM" or ".AFM" or ".T1" => FontPhrase.Type1Part,
            ".DFONT" or ".SUIT" => FontPhrase.Suitcase,
            ".FON" or ".FNT" or ".BDF" or ".PCF" => FontPhrase.Bitmap,
            ".ZIP" or ".GZ" or ".7Z" or ".RAR" or ".TAR" or ".XZ" => FontPhrase.Packed,
            _ => null,
        };

    private static FontAdvice Hint(FontPhrase? kind) =>
        kind switch
        {
            null => FontAdvice.TakeOut,
            FontPhrase.Packed => FontAdvice.Unpack,
            _ => FontAdvice.GetOther,
        };

    private static void Add(string path, Reason what, FontAdvice hint, DiagnosticBag diagnostics) =>
        diagnostics.Add(DiagnosticCatalog.FontNotRead.At(new SourceFile(path, string.Empty).Span(0, 0), what, hint));
}
