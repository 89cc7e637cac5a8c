namespace LetterPdf.Input;

/// <summary>A table of Huffman codes (ITU-T T.81, C and F.2.2.3).</summary>
internal sealed class JpegHuffmanTable
{
    private const int LongestCode = 16;
    private const int LookupBits = 9;

    // By the first bits of a code of at most that length: the code's length in the high byte, its value in the low
    // one; 0 where it is longer.
    private readonly ushort[] _short = new ushort[1 << LookupBits];

    // By length: one more than the last code, extended to 16 bits; and what to add to a code for the index of its
    // value.
    private readonly int[] _end = new int[LongestCode + 1];
    private readonly int[] _offset = new int[LongestCode + 1];
    private readonly byte[] _values;

    private JpegHuffmanTable(byte[] values) => _values = values;

    /// <summary>Takes a table from the start of a segment; null where it is damaged.</summary>
    /// <param name="rest">The segment after the table's number.</param>
    /// <param name="largest">The largest possible value.</param>
    public static JpegHuffmanTable? Take(ref ReadOnlySpan<byte> rest, byte largest)
    {
        if (rest.Length < LongestCode)
        {
            return null;
        }

        var counts = rest[..LongestCode];
        var count = 0;
        foreach (var ofLength in counts)
        {
            count += ofLength;
        }

        if (count > 256 || rest.Length < LongestCode + count)
        {
            return null;
        }

        var table = new JpegHuffmanTable(rest.Slice(LongestCode, count).ToArray());
        rest = rest[(LongestCode + count)..];
        var areValues = !table._values.AsSpan().ContainsAnyExceptInRange((byte)0, largest);
        return areValues && table.Assign(counts) ? table : null;
    }

    /// <summary>The value of the code at the front of some bits.</summary>
    /// <param name="bits">Sixteen bits.</param>
    /// <param name="length">The length of the code, in bits; 0 where there is none.</param>
    public byte Decode(int bits, out int length)
    {
        var entry = _short[bits >> (LongestCode - LookupBits)];
        if (entry != 0)
        {
            length = entry >> 8;
            return (byte)entry;
        }

        for (length = LookupBits + 1; length <= LongestCode; length++)
        {
            if (bits < _end[length])
            {
                return _values[(bits >> (LongestCode - length)) + _offset[length]];
            }
        }

        length = 0;
        return 0;
    }

    // Codes of one length follow each other; those of the next begin with the next code and a 0 (C.2).
    private bool Assign(ReadOnlySpan<byte> counts)
    {
        var (code, index) = (0, 0);
        for (var length = 1; length <= LongestCode; length++)
        {
            _offset[length] = index - code;
            for (var i = 0; i < counts[length - 1]; i++, code++, index++)
            {
                // No code consists of ones only (C.2).
                if (code >= (1 << length) - 1)
                {
                    return false;
                }

                if (length <= LookupBits)
                {
                    var first = code << (LookupBits - length);
                    _short.AsSpan(first, 1 << (LookupBits - length)).Fill((ushort)((length << 8) | _values[index]));
                }
            }

            _end[length] = code << (LongestCode - length);
            code <<= 1;
        }

        return true;
    }
}
