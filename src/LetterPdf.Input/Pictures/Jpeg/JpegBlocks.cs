namespace LetterPdf.Input;

/// <summary>
/// Walks over the codes of a component's blocks without keeping their values: only which coefficients are not zero,
/// since a progressive file's later scans have a bit for each of them (ITU-T T.81, F.2.2 and G.1.2).
/// </summary>
/// <param name="across">Blocks in a row, including those that only fill up a group.</param>
/// <param name="down">Rows of blocks.</param>
internal sealed class JpegBlocks(int across, int down)
{
    private const int LastCoefficient = 63;

    // Sizes of differences of eight bits (table F.1).
    private const int LargestDifference = 11;

    private const int Unseen = -1;

    private readonly ulong[] _present = new ulong[across * down];

    // For each coefficient, how many of its last bits have not been read yet; all of them before its first scan.
    private readonly int[] _missing = [.. Enumerable.Repeat(Unseen, LastCoefficient + 1)];

    // Blocks that have no further codes in this scan, including the current one.
    private int _ended;

    /// <summary>Whether the first coefficient of each block has been read.</summary>
    public bool IsBegun => _missing[0] != Unseen;

    /// <summary>Whether there are blocks left that the scan declared empty.</summary>
    public bool HasEnded => _ended > 0;

    /// <summary>Begins a scan; false where it is not the next one for its coefficients (G.1.1.1.1).</summary>
    public bool Begin(in JpegScanHeader scan)
    {
        var isNext = scan.Start == 0 || IsBegun;
        foreach (ref var missing in _missing.AsSpan(scan.Start..(scan.End + 1)))
        {
            // Complete coefficients must not be repeated: otherwise a small file could contain endless scans of a
            // large picture.
            isNext &= scan.High == (missing == Unseen ? 0 : missing) && (missing != 0 || !scan.IsProgressive);
            missing = scan.Low;
        }

        _ended = 0;
        return isNext;
    }

    /// <summary>Continues after a restart.</summary>
    public void Restart() => _ended = 0;

    /// <summary>Reads the codes of a block; faults are in the bits' state, or the result is false.</summary>
    public bool Read(ref JpegBits bits, in JpegScanHeader scan, JpegScanPart part, int column, int row)
    {
        ref var present = ref _present[(row * across) + column];
        var (first, others) = (part.First, part.Others);
        if (!scan.IsProgressive)
        {
            return ReadFirst(ref bits, first!)
                && ReadOthers(ref bits, others!, 1, LastCoefficient, ref present, isProgressive: false);
        }

        if (scan.Start > 0)
        {
            return scan.High == 0
                ? ReadNew(ref bits, in scan, others!, ref present)
                : Refine(ref bits, in scan, others!, ref present);
        }

        if (scan.High > 0)
        {
            bits.Bits(1);
            return true;
        }

        return ReadFirst(ref bits, first!);
    }

    private static bool ReadFirst(ref JpegBits bits, JpegHuffmanTable table)
    {
        var size = bits.Code(table);
        bits.Bits(Math.Min((int)size, LargestDifference));
        return size <= LargestDifference;
    }

    private bool ReadNew(ref JpegBits bits, in JpegScanHeader scan, JpegHuffmanTable table, ref ulong present)
    {
        if (_ended > 0)
        {
            _ended--;
            return true;
        }

        return ReadOthers(ref bits, table, scan.Start, scan.End, ref present, isProgressive: true);
    }

    // Zeros before a coefficient and its size; sixteen zeros; or the end of the block (F.2.2.2, G.1.2.2).
    private bool ReadOthers(
        ref JpegBits bits,
        JpegHuffmanTable table,
        int start,
        int end,
        ref ulong present,
        bool isProgressive
    )
    {
        for (var k = start; k <= end && !bits.IsDamaged; k++)
        {
            var code = bits.Code(table);
            var (zeros, size) = (code >> 4, code & 15);
            if (size == 0 && zeros < 15)
            {
                _ended = isProgressive ? (1 << zeros) + bits.Bits(zeros) - 1 : 0;
                return isProgressive || zeros == 0;
            }

            k += zeros;
            if (k > end)
            {
                return false;
            }

            bits.Bits(size);
            present |= size == 0 ? 0 : 1UL << k;
        }

        return true;
    }

    // One more bit for each nonzero coefficient, and new ones of size 1 between them (G.1.2.3).
    private bool Refine(ref JpegBits bits, in JpegScanHeader scan, JpegHuffmanTable table, ref ulong present)
    {
        var k = scan.Start;
        while (_ended == 0 && k <= scan.End && !bits.IsDamaged)
        {
            var code = bits.Code(table);
            var (zeros, size) = (code >> 4, code & 15);
            if (size == 0 && zeros < 15)
            {
                _ended = (1 << zeros) + bits.Bits(zeros);
                break;
            }

            if (size > 1)
            {
                return false;
            }

            bits.Bits(size);
            k = Pass(ref bits, k, scan.End, zeros, present);
            if (k > scan.End)
            {
                return false;
            }

            present |= size == 0 ? 0 : 1UL << k;
            k++;
        }

        if (_ended > 0)
        {
            Pass(ref bits, k, scan.End, LastCoefficient, present);
            _ended--;
        }

        return true;
    }

    // To the coefficient after this many zeros.
    private static int Pass(ref JpegBits bits, int k, int end, int zeros, ulong present)
    {
        for (; k <= end; k++)
        {
            if ((present >> k & 1) != 0)
            {
                bits.Bits(1);
            }
            else if (zeros-- == 0)
            {
                break;
            }
        }

        return k;
    }
}
