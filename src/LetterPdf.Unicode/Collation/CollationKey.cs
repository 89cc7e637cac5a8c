using System.Text;

namespace LetterPdf.Unicode;

/// <summary>
/// Builds a sort key (UTS #10, 7.3): all primary weights, then all secondary, then all tertiary. The ordinal order of
/// keys is the order of the texts by the Unicode Collation Algorithm on its default table: accents count only between
/// equal letters, case only between equal accents, and punctuation and spaces count as letters do ("non-ignorable").
/// <para>
/// Left out are contractions (sequences with weights of their own, of Cyrillic, Tibetan and Indic scripts) except those
/// that form C composes into one character; the place that form D gives to a mark among the accents of the letter
/// before it; what lies beyond the first 65,536 code points, and scripts that <see cref="CollationElements"/> does not
/// have: these follow all letters, by code point; and the other ways to weight punctuation and spaces ("shifted",
/// "blanked"). For everything else the Consortium's own test passes.
/// </para>
/// </summary>
public sealed class CollationKey
{
    private const char LevelSeparator = '\0';
    private const int CommonSecondary = 0x20;
    private const int CommonTertiary = 2;

    // UTS #10, 10.1.3: implicit weights.
    private const int HanBase = 0xFB40;
    private const int OtherHanBase = 0xFB80;
    private const int OtherBase = 0xFBC0;

    private readonly StringBuilder _primary = new();
    private readonly StringBuilder _secondary = new();
    private readonly StringBuilder _tertiary = new();

    /// <summary>Adds a text in form C.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            text = text[AddNext(text)..];
        }
    }

    /// <summary>Adds the first unit of a text in form C: a character, or a vowel of Thai or Lao with the consonant
    /// that it is written before.</summary>
    /// <returns>The length of that unit, in UTF-16 units.</returns>
    public int AddNext(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && IsVowelBefore(text[0]) && IsConsonantAfter(text[1]))
        {
            // The table has a contraction for each of these pairs: both weights, the consonant's first.
            AddCharacter(text[1]);
            AddCharacter(text[0]);
            return 2;
        }

        Rune.DecodeFromUtf16(text, out var rune, out var length);
        AddCharacter(rune.Value);
        return length;
    }

    /// <summary>Adds a primary weight of the caller's, such as the length of a number.</summary>
    /// <param name="weight">At least 1.</param>
    public void AddPrimary(char weight) => _primary.Append(weight);

    /// <summary>The key: its levels, separated by zeros.</summary>
    public override string ToString() => $"{_primary}{LevelSeparator}{_secondary}{LevelSeparator}{_tertiary}";

    private void AddCharacter(int character)
    {
        var index = CollationElements.Find(character, out var count);
        if (index >= 0)
        {
            for (var i = 0; i < count; i++)
            {
                Add(CollationElements.At(index + i));
            }
        }
        else if (Decomposition.Of(character, out var second) is >= 0 and var first)
        {
            AddCharacter(first);
            if (second > 0)
            {
                AddCharacter(second);
            }
        }
        else
        {
            AddImplicit(character);
        }
    }

    private void AddImplicit(int character)
    {
        var first = character switch
        {
            >= 0x4E00 and <= 0x9FFF => HanBase,
            (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x3FFFF) => OtherHanBase,
            _ => OtherBase,
        };
        Add((first + (character >> 15), CommonSecondary, CommonTertiary));
        Add(((character & 0x7FFF) | 0x8000, 0, 0));
    }

    private void Add((int Primary, int Secondary, int Tertiary) element)
    {
        Append(_primary, element.Primary);
        Append(_secondary, element.Secondary);
        Append(_tertiary, element.Tertiary);

        static void Append(StringBuilder level, int weight)
        {
            if (weight != 0)
            {
                level.Append((char)weight);
            }
        }
    }

    private static bool IsVowelBefore(char c) => c is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    private static bool IsConsonantAfter(char c) =>
        c is (>= '\u0E01' and <= '\u0E2E') or (>= '\u0E81' and <= '\u0EAE') or (>= '\u0EDC' and <= '\u0EDF');
}
