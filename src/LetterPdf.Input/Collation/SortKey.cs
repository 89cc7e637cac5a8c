using System.Globalization;
using System.Text;

namespace LetterPdf.Input;

/// <summary>Builds a sort key (UTS #10, 7.3): all primary weights, then all secondary, then all tertiary, then the text
/// itself.</summary>
internal sealed class SortKey(bool isSpanish)
{
    private const char LevelSeparator = '\0';
    private const uint CommonWeights = (0x20 << 5) | 0x02;

    // UTS #10, 10.1.3: implicit weights.
    private const int HanBase = 0xFB40;
    private const int OtherHanBase = 0xFB80;
    private const int OtherBase = 0xFBC0;

    // The Unicode Standard, 3.12.
    private const int SyllableBase = 0xAC00;
    private const int SyllableEnd = 0xD7A3;
    private const int VowelCount = 21;
    private const int TrailingCount = 28;

    private readonly StringBuilder _primary = new();
    private readonly StringBuilder _secondary = new();
    private readonly StringBuilder _tertiary = new();

    /// <summary>Adds a text in form C.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; )
        {
            if (DigitsAt(text[i..]) is > 0 and var digits)
            {
                AddNumber(text.Slice(i, digits));
                i += digits;
            }
            else if (i + 1 < text.Length && IsVowelBefore(text[i]) && IsConsonantAfter(text[i + 1]))
            {
                // Thai and Lao write some vowels before the consonant that they follow (UTS #10, 6.1.2 of older
                // versions).
                AddCharacter(text[i + 1]);
                AddCharacter(text[i]);
                i += 2;
            }
            else
            {
                Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
                AddCharacter(rune.Value);
                i += length;
            }
        }
    }

    /// <summary>The whole key; texts with the same weights are told apart by themselves.</summary>
    public string ToString(string text) =>
        $"{_primary}{LevelSeparator}{_secondary}{LevelSeparator}{_tertiary}{LevelSeparator}{text}";

    private void AddCharacter(int character)
    {
        // In Spanish the letter ñ follows n and all that begins with it.
        if (isSpanish && character is 'ñ' or 'Ñ')
        {
            AddCharacter(character == 'ñ' ? 'n' : 'N');
            AddElement(0xFFFE_0000);
            return;
        }

        if (character is >= SyllableBase and <= SyllableEnd)
        {
            AddSyllable(character - SyllableBase);
            return;
        }

        var index = character > 0xFFFF ? -1 : DucetData.Characters.BinarySearch((ushort)character);
        if (index < 0)
        {
            AddImplicit(character);
            return;
        }

        foreach (var element in DucetData.Elements[DucetData.Starts[index]..DucetData.Starts[index + 1]])
        {
            AddElement(element);
        }
    }

    private void AddSyllable(int syllable)
    {
        AddCharacter(0x1100 + (syllable / (VowelCount * TrailingCount)));
        AddCharacter(0x1161 + (syllable % (VowelCount * TrailingCount) / TrailingCount));
        if (syllable % TrailingCount != 0)
        {
            AddCharacter(0x11A7 + (syllable % TrailingCount));
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
        AddElement(((uint)(first + (character >> 15)) << 16) | CommonWeights);
        AddElement((uint)((character & 0x7FFF) | 0x8000) << 16);
    }

    // A number sorts where digits do, by its length without leading zeros, then by its digits.
    private void AddNumber(ReadOnlySpan<char> digits)
    {
        var start = 0;
        while (start < digits.Length - 1 && ValueOf(digits[start]) == 0)
        {
            start++;
        }

        AddCharacter('0');
        _primary.Append((char)(digits.Length - start));
        foreach (var digit in digits[start..])
        {
            AddCharacter('0' + ValueOf(digit));
        }
    }

    private void AddElement(uint element)
    {
        Append(_primary, element >> 16);
        Append(_secondary, (element >> 5) & 0x7FF);
        Append(_tertiary, element & 0x1F);

        static void Append(StringBuilder level, uint weight)
        {
            if (weight != 0)
            {
                level.Append((char)weight);
            }
        }
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < char.MaxValue - 1 && ValueOf(text[length]) >= 0)
        {
            length++;
        }

        return length;
    }

    // -1 for what is no decimal digit.
    private static int ValueOf(char c) =>
        char.IsAsciiDigit(c) ? c - '0'
        : c < 0x80 ? -1
        : CharUnicodeInfo.GetDecimalDigitValue(c);

    private static bool IsVowelBefore(char c) => c is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    private static bool IsConsonantAfter(char c) =>
        c is (>= '\u0E01' and <= '\u0E2E') or (>= '\u0E81' and <= '\u0EAE') or (>= '\u0EDC' and <= '\u0EDF');
}
