using System.Text;

namespace LetterPdf.Verification;

/// <summary>Reads ToUnicode maps (ISO 32000-1, 9.10.3): bfchar and bfrange sections of two-byte codes.</summary>
internal static class UnicodeMap
{
    private const int LongestText = 512;

    /// <summary>The text of each code; null where the map is not one.</summary>
    public static Dictionary<int, string>? Read(ReadOnlyMemory<byte> bytes)
    {
        var map = new Dictionary<int, string>();
        try
        {
            var left = Bounds.MostEntries;
            var parser = new PdfParser(bytes) { HasReferences = false };
            while (parser.Next() is { } value)
            {
                if (value is PdfWord { Value: "beginbfchar" })
                {
                    ReadCharacters(parser, map);
                }
                else if (value is PdfWord { Value: "beginbfrange" })
                {
                    ReadRanges(parser, map, ref left);
                }
            }

            return map;
        }
        catch (PdfSyntaxException)
        {
            // A map that breaks off says nothing that could be relied on.
            return null;
        }
    }

    private static void ReadCharacters(PdfParser parser, Dictionary<int, string> map)
    {
        while (parser.Next() is PdfString code)
        {
            map[CodeOf(code)] = TextOf(parser.Next());
        }
    }

    private static void ReadRanges(PdfParser parser, Dictionary<int, string> map, ref int left)
    {
        while (parser.Next() is PdfString start)
        {
            var (first, last) = (CodeOf(start), CodeOf(parser.Next()));
            var target = parser.Next();
            var text = target is PdfArray ? string.Empty : TextOf(target);
            for (var code = first; code <= last; code++)
            {
                left = left > 0 ? left - 1 : throw new PdfSyntaxException("the map is larger than all codes there are");
                map[code] = target is PdfArray list
                    ? TextOf(list.Items.ElementAtOrDefault(code - first))
                    : text.Length == 0 ? text : text[..^1] + (char)(text[^1] + code - first);
            }
        }
    }

    private static int CodeOf(PdfValue? value) =>
        value is PdfString { Bytes: [var high, var low] } ? (high << 8) | low : throw new PdfSyntaxException("a code is not of two bytes");

    private static string TextOf(PdfValue? value) =>
        value is PdfString { Bytes.Length: <= LongestText } text ? Encoding.BigEndianUnicode.GetString(text.Bytes) : throw new PdfSyntaxException("a code has no text");
}
