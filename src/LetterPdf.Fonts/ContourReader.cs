namespace LetterPdf.Fonts;

/// <summary>The contours of a simple glyph (OpenType 1.9, simple glyph description).</summary>
/// <param name="record">The bytes after the glyph's header.</param>
/// <param name="contours">The number of contours.</param>
internal readonly ref struct ContourReader(ReadOnlySpan<byte> record, int contours)
{
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeat = 0x08;
    private const int SameX = 0x10;
    private const int SameY = 0x20;

    private readonly ReadOnlySpan<byte> _record = record;

    /// <summary>Whether the points are all there, and draw something.</summary>
    /// <param name="farthest">The largest sensible coordinate, in font units.</param>
    public OutlineState Read(int farthest)
    {
        var points = CountPoints();
        if (points <= 0)
        {
            return points == 0 ? OutlineState.Empty : OutlineState.Broken;
        }

        var instructions = (2 * contours) + 2;
        var flagsAt = instructions + FontReader.U16(_record, 2 * contours);
        Span<byte> flags = points <= 512 ? stackalloc byte[points] : new byte[points];
        var xAt = flagsAt <= _record.Length ? ReadFlags(flagsAt, flags) : -1;
        if (xAt < 0)
        {
            return OutlineState.Broken;
        }

        var yAt = ReadAxis(flags, xAt, ShortX, SameX, farthest, out var width);
        var height = 0;
        return yAt < 0 || ReadAxis(flags, yAt, ShortY, SameY, farthest, out height) < 0 ? OutlineState.Broken
            : width > 0 && height > 0 ? OutlineState.Drawn
            : OutlineState.Empty;
    }

    // The end points of contours must rise; -1 where they do not.
    private int CountPoints()
    {
        if (_record.Length < (2 * contours) + 2)
        {
            return contours == 0 ? 0 : -1;
        }

        var last = -1;
        for (var i = 0; i < contours; i++)
        {
            int end = FontReader.U16(_record, 2 * i);
            if (end <= last)
            {
                return -1;
            }

            last = end;
        }

        return last + 1;
    }

    // Where the flags end; -1 where they are truncated.
    private int ReadFlags(int at, Span<byte> flags)
    {
        for (var i = 0; i < flags.Length; )
        {
            if (at >= _record.Length)
            {
                return -1;
            }

            var flag = _record[at++];
            var count = 1;
            if ((flag & Repeat) != 0)
            {
                count = at < _record.Length ? 1 + _record[at++] : int.MaxValue;
            }

            if (count > flags.Length - i)
            {
                return -1;
            }

            flags.Slice(i, count).Fill(flag);
            i += count;
        }

        return at;
    }

    // Where the coordinates end, and how far they reach; -1 where they are truncated or out of range.
    private int ReadAxis(ReadOnlySpan<byte> flags, int at, int isShort, int isSame, int farthest, out int extent)
    {
        var (place, least, most) = (0, int.MaxValue, int.MinValue);
        extent = 0;
        foreach (var flag in flags)
        {
            var size =
                (flag & isShort) != 0 ? 1
                : (flag & isSame) != 0 ? 0
                : 2;
            if (at + size > _record.Length)
            {
                return -1;
            }

            place += size switch
            {
                1 => (flag & isSame) != 0 ? _record[at] : -_record[at],
                2 => FontReader.I16(_record, at),
                _ => 0,
            };
            at += size;
            (least, most) = (Math.Min(least, place), Math.Max(most, place));
        }

        extent = most - least;
        return least < -farthest || most > farthest ? -1 : at;
    }
}
