using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>
/// A part of a package, unpacked as it is read. Its length and checksum are compared at its end, since the platform
/// compares neither: a damaged name would be read as another name.
/// </summary>
/// <param name="package">Counts what is read of all parts.</param>
/// <param name="limit">The most bytes of this part.</param>
internal sealed class PartStream(OfficePackage package, PartEntry part, Stream inner, long limit) : Stream
{
    private Crc32 _checksum;
    private long _length;
    private long _elementStart;
    private bool _isWide;
    private bool _isCompared;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartDamaged, part.Name));
        }

        _checksum.Add(buffer[..read]);
        Measure(buffer[..read]);
        _length += read;
        package.Count(read, _length > (_isWide ? Math.Min(limit, OfficeLimits.MostTreeMegabytes * 1_000_000L) : limit));
        if (read == 0 && buffer.Length > 0)
        {
            Compare();
        }

        return read;
    }

    /// <summary>Reads what the parser has left, such as blanks behind the last element, and compares.</summary>
    public void Finish()
    {
        Span<byte> rest = stackalloc byte[512];
        while (Read(rest) > 0) { }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }

    // Between two of these signs there is one tag, or one text. In encodings of two bytes they can't be found so
    // easily; no program writes parts in them.
    private void Measure(ReadOnlySpan<byte> bytes)
    {
        _isWide |= _length == 0 && bytes.Length > 1 && (bytes[0] >= 0xFE || bytes[0] == 0 || bytes[1] == 0);
        var last = bytes.LastIndexOf((byte)'<');
        var end = _length + (last < 0 ? bytes.Length : bytes.IndexOf((byte)'<'));
        if (end - _elementStart > OfficeLimits.MostElementMegabytes * 1_000_000L)
        {
            throw new UnreadableOfficeFile(
                Reason.Of(OfficeFinding.ElementTooLarge, part.Name, OfficeLimits.MostElementMegabytes)
            );
        }

        _elementStart = last < 0 ? _elementStart : _length + last;
    }

    private void Compare()
    {
        if (!_isCompared && (_length != part.Length || _checksum.Value != part.Checksum))
        {
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartDamaged, part.Name));
        }

        _isCompared = true;
    }
}
