namespace LetterPdf.Deflate;

/// <summary>A prefix code: for each symbol a length in bits (0: unused) and the bits, first bit lowest.</summary>
internal sealed class HuffmanCode
{
    public const int LongestDeflateCode = 15;

    private HuffmanCode(byte[] lengths)
    {
        Lengths = lengths;
        Codes = AssignCodes(lengths);
    }

    /// <summary>The fixed code of literals and lengths (RFC 1951, 3.2.6).</summary>
    public static HuffmanCode FixedLiteralLengths { get; } =
        new([
            .. Enumerable.Repeat((byte)8, 144),
            .. Enumerable.Repeat((byte)9, 112),
            .. Enumerable.Repeat((byte)7, 24),
            .. Enumerable.Repeat((byte)8, 8),
        ]);

    /// <summary>The fixed code of distances.</summary>
    public static HuffmanCode FixedDistances { get; } = new([.. Enumerable.Repeat((byte)5, 32)]);

    public byte[] Lengths { get; }

    public ushort[] Codes { get; }

    /// <summary>
    /// The code of least cost whose lengths stay within a limit. It has two symbols at least, because readers
    /// differ in what they accept of a code with one.
    /// </summary>
    public static HuffmanCode For(ReadOnlySpan<int> counts, int longest)
    {
        Span<int> used = stackalloc int[counts.Length];
        counts.CopyTo(used);
        UseTwoAtLeast(used);
        return new HuffmanCode(PackageMerge.Lengths(used, longest));
    }

    /// <summary>The total cost in bits of symbols that occur this often.</summary>
    public int CostOf(ReadOnlySpan<int> counts)
    {
        var bits = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            bits += counts[i] * Lengths[i];
        }

        return bits;
    }

    private static void UseTwoAtLeast(Span<int> counts)
    {
        var missing = 2 - (counts.Length - counts.Count(0));
        for (var i = 0; missing > 0; i++)
        {
            if (counts[i] == 0)
            {
                counts[i] = 1;
                missing--;
            }
        }
    }

    // RFC 1951, 3.2.2: codes of one length are consecutive in the order of the symbols, shorter codes come first.
    private static ushort[] AssignCodes(byte[] lengths)
    {
        Span<int> next = stackalloc int[LongestDeflateCode + 2];
        next.Clear();
        foreach (var length in lengths)
        {
            next[length + 1] += length == 0 ? 0 : 1;
        }

        for (var bits = 2; bits < next.Length; bits++)
        {
            next[bits] = (next[bits - 1] + next[bits]) << 1;
        }

        var codes = new ushort[lengths.Length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] != 0)
            {
                codes[symbol] = Reverse(next[lengths[symbol]]++, lengths[symbol]);
            }
        }

        return codes;
    }

    // Huffman codes are packed from their most significant bit (3.1.1), everything else from the least.
    private static ushort Reverse(int code, int length)
    {
        var reversed = 0;
        for (var i = 0; i < length; i++)
        {
            reversed = (reversed << 1) | ((code >> i) & 1);
        }

        return (ushort)reversed;
    }
}
