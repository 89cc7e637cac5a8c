using System.Text;

namespace LetterPdf.Pdf;

/// <summary>A growing run of bytes: what everything in this project writes into.</summary>
public sealed class PdfBuffer
{
    private byte[] _bytes;

    public PdfBuffer(int capacity = 1024) => _bytes = GC.AllocateUninitializedArray<byte>(Math.Max(capacity, 16));

    /// <summary>Number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written; valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, Length);

    /// <summary>The same, for a caller that keeps it and writes no more.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    /// <summary>The last byte written, or a line feed where there is none, which needs no separator.</summary>
    internal byte Last => Length > 0 ? _bytes[Length - 1] : (byte)'\n';

    public void Write(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
    }

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Append(bytes.Length));

    /// <summary>Writes text that is ASCII only, such as keywords and numbers.</summary>
    public void WriteAscii(ReadOnlySpan<char> text) => Encoding.ASCII.GetBytes(text, Append(text.Length));

    public void WriteInteger(long value)
    {
        Span<byte> digits = stackalloc byte[20];
        value.TryFormat(digits, out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        Write(digits[..written]);
    }

    public byte[] ToArray() => WrittenSpan.ToArray();

    internal void Clear() => Length = 0;

    /// <summary>Reserves room for <paramref name="count"/> bytes, which count as written.</summary>
    internal Span<byte> Append(int count)
    {
        if (count > _bytes.Length - Length)
        {
            Grow(count);
        }

        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }

    private void Grow(int count)
    {
        var larger = GC.AllocateUninitializedArray<byte>(Math.Max(_bytes.Length * 2, Length + count));
        WrittenSpan.CopyTo(larger);
        _bytes = larger;
    }
}
