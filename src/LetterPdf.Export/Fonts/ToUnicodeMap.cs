using System.Globalization;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes the CMap that gives each glyph its text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // A section of a CMap has at most this many entries (Adobe Technical Note 5014).
    private const int EntriesPerSection = 100;

    private static ReadOnlySpan<byte> Head =>
        """
        /CIDInit/ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
        /CMapName/Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000><FFFF>
        endcodespacerange

        """u8;

    private static ReadOnlySpan<byte> Tail =>
        """
        endcmap
        CMapName currentdict/CMap defineresource pop
        end
        end

        """u8;

    /// <summary>The CMap's bytes.</summary>
    /// <param name="unicode">The texts, in order of glyph id.</param>
    public static byte[] Write(IReadOnlyList<KeyValuePair<ushort, string>> unicode)
    {
        var ranges = Ranges(unicode);
        var buffer = new PdfBuffer(4096);
        buffer.Write(Head);
        foreach (var section in ranges.Where(range => range.Count == 1).Chunk(EntriesPerSection))
        {
            WriteSection(buffer, "bfchar"u8, section);
        }

        foreach (var section in ranges.Where(range => range.Count > 1).Chunk(EntriesPerSection))
        {
            WriteSection(buffer, "bfrange"u8, section);
        }

        buffer.Write(Tail);
        return buffer.ToArray();
    }

    private static void WriteSection(
        PdfBuffer buffer,
        ReadOnlySpan<byte> keyword,
        (ushort First, int Count, string Text)[] entries
    )
    {
        buffer.WriteInteger(entries.Length);
        buffer.Write(" begin"u8);
        buffer.Write(keyword);
        foreach (var (first, count, text) in entries)
        {
            buffer.Write((byte)'\n');
            WriteCode(buffer, first);
            if (count > 1)
            {
                WriteCode(buffer, (ushort)(first + count - 1));
            }

            WriteText(buffer, text);
        }

        buffer.Write("\nend"u8);
        buffer.Write(keyword);
        buffer.Write((byte)'\n');
    }

    private static List<(ushort First, int Count, string Text)> Ranges(
        IReadOnlyList<KeyValuePair<ushort, string>> unicode
    )
    {
        var ranges = new List<(ushort First, int Count, string Text)>();
        foreach (var (glyph, text) in unicode)
        {
            if (ranges.Count > 0 && Continues(ranges[^1], glyph, text))
            {
                ranges[^1] = ranges[^1] with { Count = ranges[^1].Count + 1 };
            }
            else
            {
                ranges.Add((glyph, 1, text));
            }
        }

        return ranges;
    }

    // Within a range, only the last byte of the code and of the text may change (9.10.3).
    private static bool Continues((ushort First, int Count, string Text) range, ushort glyph, string text) =>
        glyph == range.First + range.Count
        && glyph >> 8 == range.First >> 8
        && text.Length == 1
        && range.Text.Length == 1
        && text[0] == range.Text[0] + range.Count
        && text[0] >> 8 == range.Text[0] >> 8;

    private static void WriteCode(PdfBuffer buffer, ushort code) =>
        buffer.WriteAscii(string.Create(CultureInfo.InvariantCulture, $"<{code:X4}>"));

    private static void WriteText(PdfBuffer buffer, string text)
    {
        buffer.Write((byte)'<');
        foreach (var unit in text)
        {
            buffer.WriteAscii(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        buffer.Write((byte)'>');
    }
}
