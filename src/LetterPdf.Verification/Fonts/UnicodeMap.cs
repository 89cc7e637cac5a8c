using System.Text;

namespace LetterPdf.Verification;

/// <summary>
/// Reads ToUnicode maps (ISO 32000-1, 9.10.3): bfchar and bfrange sections of two-byte codes. Programs differ in how
/// they read one that departs from the standard, so it counts as no map here.
/// </summary>
internal static class UnicodeMap
{
    private const int LongestText = 512;

    // Adobe Technical Note 5411, 1.4.1.
    private const int MostOfASection = 100;

    // What stands around the sections, word by word (Adobe Technical Note 5411, 1.4).
    private static readonly string[] Before =
    [
        "findresource",
        "begin",
        "dict",
        "begin",
        "begincmap",
        "def",
        "def",
        "def",
    ];
    private static readonly string[] Behind =
    [
        "endcmap",
        "CMapName",
        "currentdict",
        "defineresource",
        "pop",
        "end",
        "end",
    ];

    /// <summary>The text of each code; null where the map is not sound.</summary>
    public static Dictionary<int, string>? Read(ReadOnlyMemory<byte> bytes)
    {
        // A byte that is white space to some programs and a part of words to others.
        if (bytes.Span.Contains((byte)0))
        {
            return null;
        }

        try
        {
            var map = new Dictionary<int, string>();
            var left = Bounds.MostEntries;
            var parser = new PdfParser(bytes) { HasReferences = false };
            GuardWords(parser, Before);
            ReadCodes(parser);
            while (!parser.StartsWith(Behind[0]))
            {
                var count = parser.Next() is PdfInteger { Value: >= 1 and <= MostOfASection } number
                    ? number.Value
                    : throw new FormatException();
                if (parser.TryWord("beginbfchar"))
                {
                    ReadCharacters(parser, count, map);
                }
                else if (parser.TryWord("beginbfrange"))
                {
                    ReadRanges(parser, count, map, ref left);
                }
                else
                {
                    throw new FormatException();
                }
            }

            GuardWords(parser, Behind);
            return parser.Next() is null ? map : null;
        }
        catch (FormatException)
        {
            // Nothing in a truncated map can be relied on.
            return null;
        }
    }

    private static void GuardWords(PdfParser parser, string[] words)
    {
        foreach (var word in words)
        {
            var value = parser.Next();
            while (value is not (null or PdfWord))
            {
                value = parser.Next();
            }

            if (value is not PdfWord { Value: var found } || !string.Equals(found, word, StringComparison.Ordinal))
            {
                throw new FormatException();
            }
        }
    }

    // All codes of two bytes.
    private static void ReadCodes(PdfParser parser)
    {
        if (
            parser.Next() is not PdfInteger { Value: 1 }
            || !parser.TryWord("begincodespacerange")
            || CodeOf(parser.Next()) != 0
            || CodeOf(parser.Next()) != ushort.MaxValue
        )
        {
            throw new FormatException();
        }

        GuardEnd(parser, "endcodespacerange");
    }

    private static void ReadCharacters(PdfParser parser, long count, Dictionary<int, string> map)
    {
        for (var i = 0; i < count; i++)
        {
            Add(map, CodeOf(parser.Next()), TextOf(parser.Next()));
        }

        GuardEnd(parser, "endbfchar");
    }

    private static void ReadRanges(PdfParser parser, long count, Dictionary<int, string> map, ref int left)
    {
        for (var i = 0; i < count; i++)
        {
            var (first, last, target) = (CodeOf(parser.Next()), CodeOf(parser.Next()), parser.Next());
            var text = target is PdfArray ? string.Empty : TextOf(target);
            for (var code = first; code <= last; code++)
            {
                left = left > 0 ? left - 1 : throw new FormatException();
                Add(
                    map,
                    code,
                    target is PdfArray list ? TextOf(list.Items.ElementAtOrDefault(code - first))
                        : text.Length == 0 ? text
                        : text[..^1] + (char)(text[^1] + code - first)
                );
            }
        }

        GuardEnd(parser, "endbfrange");
    }

    private static void Add(Dictionary<int, string> map, int code, string text)
    {
        if (!map.TryAdd(code, text))
        {
            throw new FormatException();
        }
    }

    private static void GuardEnd(PdfParser parser, string word)
    {
        if (!parser.TryWord(word))
        {
            throw new FormatException();
        }
    }

    // Programs differ on white space between digits, on a missing digit and on codes written as names.
    private static int CodeOf(PdfValue? value) =>
        value is PdfString { IsPlainHex: true, Bytes: [var high, var low] }
            ? (high << 8) | low
            : throw new FormatException();

    private static string TextOf(PdfValue? value) =>
        value is PdfString { IsPlainHex: true, Bytes.Length: <= LongestText } text
            ? Encoding.BigEndianUnicode.GetString(text.Bytes)
            : throw new FormatException();
}
