namespace LetterPdf.Unicode;

/// <summary>
/// Canonical decompositions (the Unicode Standard, 3.7), one step at a time, and the reverse. Hangul syllables are
/// computed (3.12), all others are in a table.
/// </summary>
public static partial class Decomposition
{
    private const int SyllableBase = 0xAC00;
    private const int LeadingBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailingBase = 0x11A7;
    private const int LeadingCount = 19;
    private const int VowelCount = 21;
    private const int TrailingCount = 28;
    private const int SyllableCount = LeadingCount * VowelCount * TrailingCount;

    private const int FirstComposite = 0xC0;

    /// <summary>The decomposition of a character: one or two characters, the first of which may decompose
    /// further.</summary>
    /// <param name="character">A code point.</param>
    /// <param name="second">The second character; 0 where there is only one.</param>
    /// <returns>The first character; -1 where there is no decomposition.</returns>
    public static int Of(int character, out int second)
    {
        second = 0;
        var syllable = character - SyllableBase;
        if (syllable is >= 0 and < SyllableCount)
        {
            var trailing = syllable % TrailingCount;
            second = trailing > 0 ? TrailingBase + trailing : VowelBase + (syllable / TrailingCount % VowelCount);
            return trailing > 0 ? character - trailing : LeadingBase + (syllable / (VowelCount * TrailingCount));
        }

        var index = character < FirstComposite ? -1 : Composites.BinarySearch(character);
        if (index < 0)
        {
            return -1;
        }

        second = Seconds[index];
        return Firsts[index];
    }

    /// <summary>The primary composite of two characters (D114); -1 where there is none.</summary>
    internal static int Compose(int first, int second)
    {
        var (leading, vowel) = (first - LeadingBase, second - VowelBase);
        if (leading is >= 0 and < LeadingCount && vowel is >= 0 and < VowelCount)
        {
            return SyllableBase + (((leading * VowelCount) + vowel) * TrailingCount);
        }

        var (syllable, trailing) = (first - SyllableBase, second - TrailingBase);
        if (
            syllable is >= 0 and < SyllableCount
            && syllable % TrailingCount == 0
            && trailing is > 0 and < TrailingCount
        )
        {
            return first + trailing;
        }

        return Find(first, second);
    }

    /// <summary>The canonical combining class: 0 for starters, 1 to 254 for marks that may be reordered.</summary>
    internal static int ClassOf(int character) => CodePointTable.Find(Groups, Blocks, Values, character);

    private static int Find(int first, int second)
    {
        var (low, high) = (0, ByParts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            int index = ByParts[middle];
            switch ((Firsts[index], Seconds[index]).CompareTo((first, second)))
            {
                case 0:
                    return Composites[index];
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return -1;
    }
}
