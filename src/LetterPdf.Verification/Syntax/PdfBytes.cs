namespace LetterPdf.Verification;

/// <summary>The classes of bytes (ISO 32000-1, 7.2.2).</summary>
internal static class PdfBytes
{
    /// <summary>White space.</summary>
    public static ReadOnlySpan<byte> Spaces => [0, 9, 10, 12, 13, 32];

    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDelimiter(byte value) =>
        value
            is (byte)'('
                or (byte)')'
                or (byte)'<'
                or (byte)'>'
                or (byte)'['
                or (byte)']'
                or (byte)'{'
                or (byte)'}'
                or (byte)'/'
                or (byte)'%';

    public static bool IsRegular(byte value) => !IsSpace(value) && !IsDelimiter(value);

    /// <summary>The value of a hexadecimal digit; -1 for another byte.</summary>
    public static int HexValue(byte value) =>
        value switch
        {
            >= (byte)'0' and <= (byte)'9' => value - '0',
            >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
            >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
            _ => -1,
        };
}
