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
    Windows1252,
    MacRoman,
}

/// <summary>The encodings' names.</summary>
internal static class CsvEncodings
{
    /// <summary>As letter.yml writes them.</summary>
    public static ImmutableArray<(string Word, CsvEncoding? Value)> Choices { get; } =
    [
        ("utf-8", CsvEncoding.Utf8), ("utf-16", CsvEncoding.Utf16), ("utf-16le", CsvEncoding.Utf16LittleEndian),
        ("utf-16be", CsvEncoding.Utf16BigEndian), ("windows-1252", CsvEncoding.Windows1252), ("macroman", CsvEncoding.MacRoman),
    ];

    /// <summary>"windows-1252".</summary>
    public static string WordOf(CsvEncoding encoding) => Choices.First(choice => choice.Value == encoding).Word;
}
