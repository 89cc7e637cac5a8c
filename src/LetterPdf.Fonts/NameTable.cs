using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>A font's names (OpenType 1.9, name).</summary>
internal static class NameTable
{
    private const int HeaderSize = 6;
    private const int RecordSize = 12;
    private const int AmericanEnglish = 0x409;

    /// <summary>A name; null where the table has none.</summary>
    /// <param name="table">The whole table.</param>
    /// <param name="id">The identifier of the name.</param>
    public static string? Find(ReadOnlySpan<byte> table, NameId id)
    {
        string? best = null;
        var bestRank = int.MaxValue;
        var count = FontReader.U16(table, 2);
        for (var i = 0; bestRank > 0 && i < count && HeaderSize + (i * RecordSize) + RecordSize <= table.Length; i++)
        {
            var record = table.Slice(HeaderSize + (i * RecordSize), RecordSize);
            if (
                FontReader.U16(record, 6) == (int)id
                && Rank(record) is var rank
                && rank < bestRank
                && Text(table, record) is { Length: > 0 } text
            )
            {
                (best, bestRank) = (text, rank);
            }
        }

        return best;
    }

    // Windows names in American English first, which nearly every font has; then those in other languages; then
    // Unicode and Macintosh names.
    private static int Rank(ReadOnlySpan<byte> record) =>
        (FontReader.U16(record, 0), FontReader.U16(record, 2), FontReader.U16(record, 4)) switch
        {
            (3, 1, AmericanEnglish) => 0,
            (3, 10, AmericanEnglish) => 1,
            (3, 1 or 10, _) => 2,
            (0, _, _) => 3,
            (1, 0, 0) => 4,
            _ => int.MaxValue,
        };

    private static string? Text(ReadOnlySpan<byte> table, ReadOnlySpan<byte> record)
    {
        var start = FontReader.U16(table, 4) + FontReader.U16(record, 10);
        var length = FontReader.U16(record, 8);
        if (start + length > table.Length)
        {
            return null;
        }

        var bytes = table.Slice(start, length);
        var text =
            FontReader.U16(record, 0) == 1
                ? Encoding.Latin1.GetString(bytes)
                : Encoding.BigEndianUnicode.GetString(bytes);
        return text.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? string.Concat(text.EnumerateRunes().Where(IsShown)).Trim()
            : text.Trim();
    }

    // Names are printed in messages, so characters that control a terminal or the direction of text are left out.
    private static bool IsShown(Rune rune) =>
        !VisibleText.IsHidden(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.PrivateUse;
}

/// <summary>OpenType 1.9, name table, name identifiers.</summary>
internal enum NameId
{
    Family = 1,
    PostScript = 6,
    TypographicFamily = 16,
}
