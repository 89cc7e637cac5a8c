using System.IO.Compression;

namespace LetterPdf.Input;

/// <summary>Rows of a PNG (ISO/IEC 15948, 7 and 9): each begins with a byte for its filter, followed by the filtered
/// row.</summary>
internal static class PngRows
{
    private const int LastFilter = 4;
    private const uint AdlerModulus = 65521;

    /// <summary>Decompresses rows; null where they are not exactly this many bytes, or the stream is
    /// incomplete.</summary>
    /// <param name="packed">A zlib stream and nothing else.</param>
    /// <param name="length">The number of bytes in all rows, with their filters.</param>
    public static byte[]? Inflate(ReadOnlyMemory<byte> packed, int length)
    {
        using var source = new MemoryStream(packed.ToArray(), writable: false);
        using var inflater = new ZLibStream(source, CompressionMode.Decompress);
        try
        {
            var rows = new byte[length];
            var isExact =
                inflater.ReadAtLeast(rows, length, throwOnEndOfStream: false) == length && inflater.ReadByte() < 0;
            return isExact && EndsWithChecksum(packed.Span, rows) ? rows : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Undoes the filters of rows of one width; false where there is an unknown filter.</summary>
    /// <param name="rows">The rows, with their filters, which become 0 (none).</param>
    /// <param name="rowBytes">The number of bytes in a row, without its filter.</param>
    /// <param name="step">The distance from a byte to the one on its left that it is compared with.</param>
    public static bool Unfilter(Span<byte> rows, int rowBytes, int step)
    {
        ReadOnlySpan<byte> above = new byte[rowBytes];
        for (; !rows.IsEmpty; rows = rows[(rowBytes + 1)..])
        {
            var row = rows.Slice(1, rowBytes);
            if (rows[0] > LastFilter)
            {
                return false;
            }

            Unfilter(rows[0], row, above, step);
            rows[0] = 0;
            above = row;
        }

        return true;
    }

    // ISO/IEC 15948, 9.2.
    private static void Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        switch (filter)
        {
            case 1:
                for (var i = step; i < row.Length; i++)
                {
                    row[i] += row[i - step];
                }

                break;
            case 2:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += (byte)(((i >= step ? row[i - step] : 0) + above[i]) / 2);
                }

                break;
            case 4:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += i >= step ? Paeth(row[i - step], above[i], above[i - step]) : above[i];
                }

                break;
            default:
                break;
        }
    }

    // ISO/IEC 15948, 9.4.
    private static byte Paeth(byte left, byte above, byte corner)
    {
        var estimate = left + above - corner;
        var toLeft = Math.Abs(estimate - left);
        var toAbove = Math.Abs(estimate - above);
        var toCorner = Math.Abs(estimate - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left
            : toAbove <= toCorner ? above
            : corner;
    }

    // The stream ends with a checksum of its contents (RFC 1950, 2.2): so nothing is missing, and nothing follows it.
    private static bool EndsWithChecksum(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> rows)
    {
        var (a, b) = (1U, 0U);
        foreach (var value in rows)
        {
            a += value;
            a = a >= AdlerModulus ? a - AdlerModulus : a;
            b += a;
            b = b >= AdlerModulus ? b - AdlerModulus : b;
        }

        return packed is [.., var b1, var b2, var a1, var a2] && ((uint)b1 << 8 | b2) == b && ((uint)a1 << 8 | a2) == a;
    }
}
