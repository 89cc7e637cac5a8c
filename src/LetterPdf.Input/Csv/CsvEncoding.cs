using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>How a CSV's characters are written as bytes.</summary>
internal enum CsvEncoding
{
    Utf8,

    /// <summary>By its byte order mark; little endian where it has none.</summary>
    Utf16,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1250,
    Windows1251,
    Windows1252,
    Windows1253,
    Windows1254,
    Windows1255,
    Windows1256,
    Iso88592,
    MacRoman,
}

/// <summary>The encodings' names.</summary>
internal static class CsvEncodings
{
    /// <summary>As letter.yml writes them.</summary>
    public static ImmutableArray<(string Word, CsvEncoding? Value)> Choices { get; } =
    [
        ("utf-8", CsvEncoding.Utf8),
        ("utf-16", CsvEncoding.Utf16),
        ("utf-16le", CsvEncoding.Utf16LittleEndian),
        ("utf-16be", CsvEncoding.Utf16BigEndian),
        ("windows-1250", CsvEncoding.Windows1250),
        ("windows-1251", CsvEncoding.Windows1251),
        ("windows-1252", CsvEncoding.Windows1252),
        ("windows-1253", CsvEncoding.Windows1253),
        ("windows-1254", CsvEncoding.Windows1254),
        ("windows-1255", CsvEncoding.Windows1255),
        ("windows-1256", CsvEncoding.Windows1256),
        ("iso-8859-2", CsvEncoding.Iso88592),
        ("macroman", CsvEncoding.MacRoman),
    ];

    /// <summary>Those of one byte a character, in the order in which they are preferred where nothing tells them
    /// apart.</summary>
    public static ReadOnlySpan<CsvEncoding> SingleByte =>
        [
            CsvEncoding.Windows1252,
            CsvEncoding.MacRoman,
            CsvEncoding.Windows1250,
            CsvEncoding.Iso88592,
            CsvEncoding.Windows1254,
            CsvEncoding.Windows1251,
            CsvEncoding.Windows1253,
            CsvEncoding.Windows1255,
            CsvEncoding.Windows1256,
        ];

    /// <summary>"windows-1252".</summary>
    public static string WordOf(CsvEncoding encoding) => Choices.First(choice => choice.Value == encoding).Word;
}
