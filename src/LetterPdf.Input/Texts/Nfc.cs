using System.Text;

namespace LetterPdf.Input;

/// <summary>
/// Unicode normalization form C (UAX #15): decompose, put marks in order, compose. Of our own, because the platform's
/// comes with tables of another version on every machine, costs a library at start-up, and does nothing at
/// all where that library is left out.
/// </summary>
public static class Nfc
{
    // The Unicode Standard, 3.12: Hangul syllables by arithmetic.
    private const int SyllableBase = 0xAC00;
    private const int LeadingBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailingBase = 0x11A7;
    private const int LeadingCount = 19;
    private const int VowelCount = 21;
    private const int TrailingCount = 28;
    private const int SyllableCount = LeadingCount * VowelCount * TrailingCount;

    /// <summary>The text in form C; lone surrogates stay as they are.</summary>
    public static string Of(string text)
    {
        var characters = Decompose(text);
        Order(characters);
        Compose(characters);
        var result = new StringBuilder(text.Length);
        foreach (var character in characters)
        {
            if (character > char.MaxValue)
            {
                result.Append(char.ConvertFromUtf32(character));
            }
            else
            {
                result.Append((char)character);
            }
        }

        return result.ToString();
    }

    private static List<int> Decompose(string text)
    {
        var characters = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            Decompose(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i], characters);
            i += isPair ? 1 : 0;
        }

        return characters;
    }

    private static void Decompose(int character, List<int> characters)
    {
        var syllable = character - SyllableBase;
        if (syllable is >= 0 and < SyllableCount)
        {
            characters.Add(LeadingBase + (syllable / (VowelCount * TrailingCount)));
            characters.Add(VowelBase + (syllable % (VowelCount * TrailingCount) / TrailingCount));
            if (syllable % TrailingCount != 0)
            {
                characters.Add(TrailingBase + (syllable % TrailingCount));
            }

            return;
        }

        var index = NfcData.Decomposed.BinarySearch(character);
        if (index < 0)
        {
            characters.Add(character);
            return;
        }

        Decompose(NfcData.DecomposedFirst[index], characters);
        if (NfcData.DecomposedSecond[index] is > 0 and var second)
        {
            characters.Add(second);
        }
    }

    // Marks after a starter by rising class; those of one class keep their order (canonical ordering algorithm).
    private static void Order(List<int> characters)
    {
        for (var i = 1; i < characters.Count; i++)
        {
            var mark = characters[i];
            var markClass = ClassOf(mark);
            var to = i;
            while (markClass != 0 && to > 0 && ClassOf(characters[to - 1]) > markClass)
            {
                characters[to] = characters[to - 1];
                to--;
            }

            characters[to] = mark;
        }
    }

    // A character composes with the last starter where nothing between them blocks it (UAX #15, D115 to D117).
    private static void Compose(List<int> characters)
    {
        var starter = -1;
        var lastClass = 0;
        var kept = 0;
        foreach (var character in characters.ToArray())
        {
            var characterClass = ClassOf(character);
            var isBlocked = starter < 0 || (lastClass != 0 ? lastClass >= characterClass : starter != kept - 1);
            if (!isBlocked && Pair(characters[starter], character) is { } composed)
            {
                characters[starter] = composed;
                continue;
            }

            starter = characterClass == 0 ? kept : starter;
            lastClass = characterClass;
            characters[kept++] = character;
        }

        characters.RemoveRange(kept, characters.Count - kept);
    }

    private static int? Pair(int first, int second)
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

        var index = NfcData.ComposedFirst.BinarySearch(first);
        while (index > 0 && NfcData.ComposedFirst[index - 1] == first)
        {
            index--;
        }

        for (; index >= 0 && index < NfcData.Composed.Length && NfcData.ComposedFirst[index] == first; index++)
        {
            if (NfcData.ComposedSecond[index] == second)
            {
                return NfcData.Composed[index];
            }
        }

        return null;
    }

    private static int ClassOf(int character)
    {
        var index = NfcData.ClassStart.BinarySearch(character);
        index = index >= 0 ? index : ~index - 1;
        return index >= 0 && character <= NfcData.ClassEnd[index] ? NfcData.ClassValue[index] : 0;
    }
}
