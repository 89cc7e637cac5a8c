using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The encoding of a file's characters.</summary>
internal enum TextEncoding
{
    Utf8,

    /// <summary>The byte order is that of its byte order mark; little endian where it has none.</summary>
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
internal static class TextEncodings
{
    /// <summary>The names in letter.yml.</summary>
    public static ImmutableArray<(string Word, TextEncoding? Value)> Choices { get; } =
    [
        ("utf-8", TextEncoding.Utf8),
        ("utf-16", TextEncoding.Utf16),
        ("utf-16le", TextEncoding.Utf16LittleEndian),
        ("utf-16be", TextEncoding.Utf16BigEndian),
        ("windows-1250", TextEncoding.Windows1250),
        ("windows-1251", TextEncoding.Windows1251),
        ("windows-1252", TextEncoding.Windows1252),
        ("windows-1253", TextEncoding.Windows1253),
        ("windows-1254", TextEncoding.Windows1254),
        ("windows-1255", TextEncoding.Windows1255),
        ("windows-1256", TextEncoding.Windows1256),
        ("iso-8859-2", TextEncoding.Iso88592),
        ("macroman", TextEncoding.MacRoman),
    ];

    /// <summary>The single-byte encodings, in order of preference where nothing tells them apart.</summary>
    public static ReadOnlySpan<TextEncoding> SingleByte =>
        [
            TextEncoding.Windows1252,
            TextEncoding.MacRoman,
            TextEncoding.Windows1250,
            TextEncoding.Iso88592,
            TextEncoding.Windows1254,
            TextEncoding.Windows1251,
            TextEncoding.Windows1253,
            TextEncoding.Windows1255,
            TextEncoding.Windows1256,
        ];

    /// <summary>The name, such as "windows-1252".</summary>
    public static string WordOf(TextEncoding encoding) => Choices.First(choice => choice.Value == encoding).Word;
}
