namespace LetterPdf.Verification;

/// <summary>How long a DER value is (ITU-T X.690, 8.1 and 10.1).</summary>
internal static class DerLength
{
    private const byte Sequence = 0x30;
    private const int MostLengthBytes = 4;

    /// <summary>The length of the sequence that the bytes begin with, with its head; null where they begin with none,
    /// or break off in it.</summary>
    public static int? OfSequence(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [Sequence, var first, ..])
        {
            return null;
        }

        if (first < 0x80)
        {
            return 2 + first <= bytes.Length ? 2 + first : null;
        }

        // 0x80 would leave the length open, which DER does not; nor does it write a length longer than it need be.
        var count = first - 0x80;
        if (
            count is 0 or > MostLengthBytes
            || bytes.Length < 2 + count
            || bytes[2] == 0
            || (count == 1 && bytes[2] < 0x80)
        )
        {
            return null;
        }

        var length = 2L + count;
        var value = 0L;
        foreach (var part in bytes.Slice(2, count))
        {
            value = (value << 8) | part;
        }

        return length + value <= bytes.Length ? (int)(length + value) : null;
    }
}
