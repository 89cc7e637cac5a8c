namespace LetterPdf.Fonts;

/// <summary>
/// A charstring's width precedes the operands of its first operator, as one operand more than that takes (Adobe
/// Technical Note 5177, 3.1).
/// </summary>
internal static class CharstringWidth
{
    private const int HorizontalStem = 1;
    private const int VerticalStem = 3;
    private const int VerticalMove = 4;
    private const int EndOfCharacter = 14;
    private const int HorizontalStemMask = 18;
    private const int HintMask = 19;
    private const int CounterMask = 20;
    private const int Move = 21;
    private const int HorizontalMove = 22;
    private const int VerticalStemMask = 23;
    private const int ShortInteger = 28;
    private const int FixedNumber = 255;

    /// <summary>False where the charstring does not begin with a valid operator.</summary>
    /// <param name="charstring">A charstring without subroutines.</param>
    /// <param name="difference">The difference from the nominal width, in font units; null where the default width
    /// applies.</param>
    public static bool Of(ReadOnlySpan<byte> charstring, out double? difference)
    {
        difference = null;
        double? first = null;
        var count = 0;
        for (var at = 0; at < charstring.Length; )
        {
            int code = charstring[at];
            if (code < 32 && code != ShortInteger)
            {
                difference = HasWidth(code, count) ? first : null;
                return code
                    is HorizontalStem
                        or VerticalStem
                        or VerticalMove
                        or EndOfCharacter
                        or HorizontalStemMask
                        or HintMask
                        or CounterMask
                        or Move
                        or HorizontalMove
                        or VerticalStemMask;
            }

            var size = code switch
            {
                ShortInteger => 3,
                < 247 => 1,
                < FixedNumber => 2,
                _ => 5,
            };
            if (at + size > charstring.Length)
            {
                return false;
            }

            first ??= Number(charstring.Slice(at, size));
            count++;
            at += size;
        }

        return false;
    }

    private static bool HasWidth(int code, int operands) =>
        code switch
        {
            VerticalMove or HorizontalMove => operands == 2,
            Move => operands == 3,
            EndOfCharacter => operands is 1 or 5,
            _ => operands % 2 == 1,
        };

    private static double Number(ReadOnlySpan<byte> bytes) =>
        (int)bytes[0] switch
        {
            ShortInteger => FontReader.I16(bytes, 1),
            FixedNumber => FontReader.Fixed(bytes, 1),
            < 247 => bytes[0] - 139,
            < 251 => ((bytes[0] - 247) * 256) + bytes[1] + 108,
            _ => (-(bytes[0] - 251) * 256) - bytes[1] - 108,
        };
}
