namespace LetterPdf.Verification;

/// <summary>
/// Packed data as a stream that notices how much of them is read. A decoder reads on until its data end: the last
/// byte is given by itself, which shows whether it was wanted and whether more was.
/// </summary>
internal sealed class MeasuredSource(ReadOnlyMemory<byte> data) : Stream
{
    private int _taken;
    private bool _isMoreWanted;

    /// <summary>Whether all bytes were read, and nothing beyond them was asked for.</summary>
    public bool IsJustEnough => _taken == data.Length && !_isMoreWanted;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var left = data.Length - _taken;
        var count = Math.Min(buffer.Length, left > 1 ? left - 1 : left);
        data.Span.Slice(_taken, count).CopyTo(buffer);
        _taken += count;
        _isMoreWanted |= left == 0;
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
