namespace LetterPdf.Input;

/// <summary>
/// The bits of a scan (ITU-T T.81, F.2.2.5): a byte FF in them is followed by 00; with any other byte it is a marker,
/// which ends them.
/// </summary>
/// <param name="file">The whole file.</param>
/// <param name="start">The offset of the scan's data.</param>
internal ref struct JpegBits(ReadOnlySpan<byte> file, int start)
{
    private const byte MarkerStart = 0xFF;

    private readonly ReadOnlySpan<byte> _file = file;
    private int _at = start;
    private ulong _buffer;
    private int _count;

    /// <summary>Whether more bits were read than there are, or bits that are not a code.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>The value of the next code.</summary>
    public byte Code(JpegHuffmanTable table)
    {
        Fill();
        var next = _count >= 16 ? _buffer >> (_count - 16) : _buffer << (16 - _count);
        var value = table.Decode((int)(next & 0xFFFF), out var length);
        Skip(length);
        IsDamaged |= length == 0;
        return value;
    }

    /// <param name="count">0 to 16.</param>
    public int Bits(int count)
    {
        Fill();
        Skip(count);
        return (int)(_buffer >> _count) & ((1 << count) - 1);
    }

    /// <summary>Skips the rest of a byte to the marker that must follow.</summary>
    /// <returns>The offset of the marker's second byte; -1 where there is more data, or no marker.</returns>
    public int ToMarker()
    {
        var hasMore = _count >= 8;
        (_buffer, _count) = (0, 0);
        var at = _at;
        while (!hasMore && at + 1 < _file.Length && _file[at] == MarkerStart && _file[at + 1] == MarkerStart)
        {
            at++;
        }

        var isMarker = !hasMore && at + 1 < _file.Length && _file[at] == MarkerStart && _file[at + 1] != 0;
        return isMarker ? at + 1 : -1;
    }

    /// <summary>Continues after a marker.</summary>
    public void Resume(int at) => _at = at;

    private void Skip(int count)
    {
        IsDamaged |= count > _count;
        _count = Math.Max(0, _count - count);
    }

    private void Fill()
    {
        while (_count <= 48 && _at < _file.Length)
        {
            var value = _file[_at];
            if (value == MarkerStart && (_at + 1 >= _file.Length || _file[_at + 1] != 0))
            {
                return;
            }

            _buffer = (_buffer << 8) | value;
            _count += 8;
            _at += value == MarkerStart ? 2 : 1;
        }
    }
}
