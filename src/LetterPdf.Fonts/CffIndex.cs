namespace LetterPdf.Fonts;

/// <summary>A list of byte strings in a CFF table (Adobe Technical Note 5176, 5).</summary>
/// <param name="Count">The number of entries.</param>
/// <param name="OffsetSize">The size of each offset, in bytes.</param>
/// <param name="Start">Where its offsets begin, in bytes from the table's start.</param>
internal readonly record struct CffIndex(int Count, int OffsetSize, int Start)
{
    /// <summary>Where the index ends, in bytes from the table's start.</summary>
    /// <param name="table">The CFF table.</param>
    public int End(ReadOnlySpan<byte> table) => Count == 0 ? Start : Base + Offset(table, Count);

    /// <summary>The index at an offset; null where there is none.</summary>
    public static CffIndex? At(ReadOnlySpan<byte> table, int start)
    {
        if (start < 0 || start > table.Length - 2)
        {
            return null;
        }

        int count = FontReader.U16(table, start);
        if (count == 0)
        {
            return new CffIndex(0, 1, start + 2);
        }

        int size = start + 2 < table.Length ? table[start + 2] : 0;
        var index = new CffIndex(count, size, start + 3);
        var isSound =
            size is >= 1 and <= 4
            && index.Base < table.Length
            && index.End(table) is var end
            && end > index.Base
            && end <= table.Length;
        return isSound ? index : null;
    }

    /// <summary>An entry; empty where its offsets are not sound.</summary>
    public ReadOnlySpan<byte> Item(ReadOnlySpan<byte> table, int index)
    {
        var range = RangeOf(table, index);
        return range.End > range.Start ? table[range.Start..range.End] : default;
    }

    /// <summary>Where an entry is in the table, in bytes; (0, 0) where its offsets are not sound.</summary>
    public (int Start, int End) RangeOf(ReadOnlySpan<byte> table, int index)
    {
        if (index < 0 || index >= Count)
        {
            return default;
        }

        var (start, end) = (Offset(table, index), Offset(table, index + 1));
        return start >= 1 && end >= start && Base + end <= table.Length ? (Base + start, Base + end) : default;
    }

    // Offsets count from the byte before the first entry.
    private int Base => Start + (OffsetSize * (Count + 1)) - 1;

    private int Offset(ReadOnlySpan<byte> table, int index)
    {
        var value = 0L;
        for (var i = 0; i < OffsetSize; i++)
        {
            var at = Start + (index * OffsetSize) + i;
            value = (value << 8) | (at < table.Length ? table[at] : 0u);
        }

        return (int)Math.Min(value, table.Length + 1);
    }
}
