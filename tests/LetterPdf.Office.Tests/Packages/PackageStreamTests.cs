using System.Globalization;
using System.IO.Compression;
using LetterPdf.Digests;

namespace LetterPdf.Office.Tests;

/// <summary>A ZIP file that is written piece by piece.</summary>
public sealed class PackageStreamTests
{
    [Fact]
    public void Stored_and_deflated_parts_are_read_by_the_platform()
    {
        using var file = new MemoryStream();
        var zip = new PackageStream(file);
        var bytes = Enumerable.Range(0, 5000).Select(i => (byte)(i % 7)).ToArray();
        zip.Store("stored.pdf", bytes, Crc32.Of(bytes));
        zip.Deflate("łódź.csv", bytes);
        zip.End();
        using var read = new ZipArchive(new MemoryStream(file.ToArray()));
        Assert.Equal(["stored.pdf", "łódź.csv"], read.Entries.Select(entry => entry.FullName));
        Assert.All(read.Entries, entry => Assert.Equal(bytes, Read(entry)));
        Assert.Equal(bytes.Length, read.Entries[0].CompressedLength);
        Assert.True(read.Entries[1].CompressedLength < bytes.Length);
    }

    [Theory]
    [InlineData(65_534, false)]
    [InlineData(65_535, true)]
    [InlineData(70_000, true)]
    public void Any_number_of_parts_is_read(int count, bool isLarge)
    {
        using var file = new MemoryStream();
        var zip = new PackageStream(file);
        for (var i = 0; i < count; i++)
        {
            zip.Store(i.ToString(CultureInfo.InvariantCulture), [(byte)i], Crc32.Of([(byte)i]));
        }

        zip.End();
        Assert.Equal(isLarge, file.ToArray().AsSpan(^98..).IndexOf("PK\u0006\u0006"u8) >= 0);
        using var read = new ZipArchive(file);
        Assert.Equal(count, read.Entries.Count);
        Assert.Equal([unchecked((byte)(count - 1))], Read(read.Entries[^1]));
    }

    // The first part is longer than 4 GB minus what a test may wait for: the stream only counts it.
    [Fact]
    public void More_than_four_gigabytes_are_read()
    {
        using var file = new HollowStream();
        var zip = new PackageStream(file);
        var part = new byte[256 * 1024 * 1024];
        for (var i = 0; i < 17; i++)
        {
            zip.Store($"{i}", part, 0);
        }

        zip.Store("last", "found"u8, Crc32.Of("found"u8));
        zip.End();
        Assert.True(file.Length > uint.MaxValue);
        using var read = new ZipArchive(file);
        Assert.Equal("found"u8.ToArray(), Read(read.GetEntry("last")!));
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>A stream that keeps what is not zero.</summary>
    private sealed class HollowStream : Stream
    {
        private readonly Dictionary<long, byte[]> _pieces = [];
        private long _length;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get; set; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (buffer.ContainsAnyExcept((byte)0))
            {
                _pieces[Position] = buffer.ToArray();
            }

            Position += buffer.Length;
            _length = Math.Max(_length, Position);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var length = (int)Math.Min(count, _length - Position);
            buffer.AsSpan(offset, length).Clear();
            foreach (var (start, bytes) in _pieces)
            {
                var from = Math.Max(start, Position);
                var to = Math.Min(start + bytes.Length, Position + length);
                if (from < to)
                {
                    bytes
                        .AsSpan((int)(from - start), (int)(to - from))
                        .CopyTo(buffer.AsSpan(offset + (int)(from - Position)));
                }
            }

            Position += length;
            return length;
        }

        public override long Seek(long offset, SeekOrigin origin) =>
            Position =
                offset
                + (
                    origin == SeekOrigin.Begin ? 0
                    : origin == SeekOrigin.End ? _length
                    : Position
                );

        public override void SetLength(long value) => _length = value;

        public override void Flush() { }
    }
}
