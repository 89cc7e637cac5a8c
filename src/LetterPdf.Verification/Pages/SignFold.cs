using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Maps characters that the eye does not tell apart, or for which a font has one glyph, to the same
/// signs.</summary>
internal static class SignFold
{
    public const int Hyphen = '-';

    // Letters of Latin, Greek and Cyrillic that look alike, small or large; and other characters that do. The first
    // of each stands for all.
    // csharpier-ignore
    private static readonly string[] Alike =
    [
        "aаαª", "bвβ", "cсϲ", "eеε", "hнηһ", "iіιı", "jјϳ", "kкκ", "mмμµ", "nν", "oоοº", "pрρ", "qԛ", "sѕ", "tтτ",
        "wԝ", "xхχ", "yуυү", "zζ", "dđðɖ", "əǝә", "'’‘ʼʻ′", "·•∙⋅‧", "(){}[]<>«»‹›", "/⁄∕",
        "0⁰₀", "1¹₁", "2²₂", "3³₃", "4⁴₄", "5⁵₅", "6⁶₆", "7⁷₇", "8⁸₈", "9⁹₉",
    ];

    private const int FirstLigature = 0xFB00;

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly SortedList<int, int> ByLooks = Table();

    /// <summary>Adds the signs that stand for a character: none for one that has no shape, otherwise one or
    /// more.</summary>
    public static void Add(Rune rune, List<int> signs)
    {
        if (
            rune.Value == '\u00AD'
            || rune.Value == '\u2212'
            || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation
        )
        {
            signs.Add(Hyphen);
        }
        else if (Rune.IsWhiteSpace(rune))
        {
            signs.Add(' ');
        }
        else if (rune.Value is >= FirstLigature and < FirstLigature + 7)
        {
            signs.AddRange(Ligatures[rune.Value - FirstLigature].Select(letter => (int)letter));
        }
        else if (rune.Value == '…')
        {
            signs.AddRange(['.', '.', '.']);
        }
        else
        {
            AddSign(rune, signs);
        }
    }

    /// <summary>Whether a character is of a script in which characters change places, join or stack: those of Asia
    /// and Africa other than East Asian ones.</summary>
    public static bool Moves(int sign) =>
        sign is (>= 0x0590 and <= 0x1CFF) or (>= 0xA800 and <= 0xABFF) or (>= 0x10A00 and <= 0x11FFF)
        && Rune.GetUnicodeCategory(new Rune(sign))
            is not (UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber);

    /// <summary>A letter of Europe's scripts that has its accent in it, or may have; no figure.</summary>
    public static bool IsAccented(int sign) =>
        sign is (>= 0xC0 and <= 0x52F) or (>= 0x1E00 and <= 0x1FFF) && Rune.IsLetter(new Rune(sign));

    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    // Accents may be in a letter's glyph or on it; case is the font's where it has small capitals.
    private static void AddSign(Rune rune, List<int> signs)
    {
        var small = Rune.ToLowerInvariant(rune).Value;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format or UnicodeCategory.Control:
            case UnicodeCategory.NonSpacingMark when !Moves(small):
            case var _ when SteeringCharacters.Has(rune):
                break;
            case UnicodeCategory.SpaceSeparator:
                signs.Add(' ');
                break;
            default:
                signs.Add(ByLooks.GetValueOrDefault(small, small));
                break;
        }
    }

    private static SortedList<int, int> Table()
    {
        var table = new SortedList<int, int>();
        foreach (var group in Alike)
        {
            foreach (var sign in group)
            {
                table[sign] = group[0];
            }
        }

        return table;
    }
}
