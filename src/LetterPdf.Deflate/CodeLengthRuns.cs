namespace LetterPdf.Deflate;

/// <summary>
/// Code lengths as a dynamic block sends them (RFC 1951, 3.2.7): symbols 0 to 15 are lengths, 16 repeats the last
/// one 3 to 6 times, 17 and 18 are 3 to 10 and 11 to 138 zeros.
/// </summary>
internal sealed class CodeLengthRuns
{
    public const int SymbolCount = 19;

    private readonly List<(byte Symbol, byte Extra)> _items = [];

    /// <summary>A symbol and the value of its extra bits, in the order of sending.</summary>
    public IReadOnlyList<(byte Symbol, byte Extra)> Items => _items;

    public int[] Counts { get; } = new int[SymbolCount];

    public static ReadOnlySpan<byte> ExtraBits => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7];

    /// <summary>The order in which the lengths of these symbols' own code are sent.</summary>
    public static ReadOnlySpan<byte> SendingOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public static CodeLengthRuns Of(ReadOnlySpan<byte> lengths)
    {
        var runs = new CodeLengthRuns();
        while (!lengths.IsEmpty)
        {
            var end = lengths.IndexOfAnyExcept(lengths[0]);
            var run = end < 0 ? lengths.Length : end;
            if (lengths[0] == 0)
            {
                runs.AddZeros(run);
            }
            else
            {
                runs.AddLengths(lengths[0], run);
            }

            lengths = lengths[run..];
        }

        return runs;
    }

    private void AddZeros(int run)
    {
        for (; run >= 11; run -= Math.Min(run, 138))
        {
            Add(18, Math.Min(run, 138) - 11);
        }

        if (run >= 3)
        {
            Add(17, run - 3);
            return;
        }

        AddSingly(0, run);
    }

    private void AddLengths(byte length, int run)
    {
        Add(length, 0);
        for (run--; run >= 3; run -= Math.Min(run, 6))
        {
            Add(16, Math.Min(run, 6) - 3);
        }

        AddSingly(length, run);
    }

    private void AddSingly(byte length, int count)
    {
        for (; count > 0; count--)
        {
            Add(length, 0);
        }
    }

    private void Add(byte symbol, int extra)
    {
        _items.Add((symbol, (byte)extra));
        Counts[symbol]++;
    }
}
