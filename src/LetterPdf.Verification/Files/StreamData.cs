using System.Buffers;
using System.IO.Compression;

namespace LetterPdf.Verification;

/// <summary>Unpacks streams (ISO 32000-1, 7.4): Flate with its predictors, up to a bound for the whole file.</summary>
internal sealed class StreamData(long mostBytes)
{
    // Samples in a row; a picture of twelve million points in a single row has three times that many.
    private const int MostColumns = 36_000_000;
    private const int MostColors = 32;

    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>?> _decoded = [];
    private readonly HashSet<PdfStream> _inexact = [];
    private long _left = mostBytes;

    /// <summary>Bytes that were unpacked so far.</summary>
    public long Spent { get; private set; }

    /// <summary>Whether something was left packed because the file unpacks to more than any letter does.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>The stream's data; null where they can't be unpacked.</summary>
    public ReadOnlyMemory<byte>? Of(PdfStream stream)
    {
        if (!_decoded.TryGetValue(stream, out var data))
        {
            data = Decode(stream);
            _decoded.Add(stream, data);
        }

        return data;
    }

    /// <summary>Whether the packed data end where they say, with their checksum and nothing after it; for streams
    /// that were unpacked.</summary>
    public bool IsExact(PdfStream stream) => !_inexact.Contains(stream);

    private ReadOnlyMemory<byte>? Decode(PdfStream stream) =>
        StreamFilter.Of(stream.Dictionary) switch
        {
            null => null,
            { IsFlate: false } => stream.Data,
            { Predictor: var predictor } => Unfilter(stream, predictor),
        };

    private ReadOnlyMemory<byte>? Unfilter(PdfStream stream, PredictorSettings predictor)
    {
        var data = Inflate(stream);
        if (data is not null && predictor.Predictor >= 2)
        {
            data = Unpredict(data, predictor);
        }

        // Spelt out, because a null array would convert to empty memory rather than to null.
        return data is null ? default(ReadOnlyMemory<byte>?) : new ReadOnlyMemory<byte>(data);
    }

    private byte[]? Inflate(PdfStream stream)
    {
        using var source = new MeasuredSource(stream.Data);
        using var inflater = new ZLibStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (int read; (read = inflater.Read(buffer, 0, buffer.Length)) > 0; )
            {
                _left -= read;
                Spent += read;
                if (_left < 0)
                {
                    IsExhausted = true;
                    return null;
                }

                target.Write(buffer, 0, read);
            }

            if (!source.IsJustEnough)
            {
                _inexact.Add(stream);
            }

            return target.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            // The second exception is for data that need a preset dictionary (RFC 1950, 2.2), which PDF does not
            // have.
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // PNG's predictors (7.4.4.4): each row begins with the number of its filter.
    private static byte[]? Unpredict(byte[] data, PredictorSettings settings)
    {
        var (colors, bits) = (settings.Colors, settings.BitsPerComponent);
        var samples = settings.Columns * colors;
        if (
            settings.Predictor is < 10 or > 15
            || bits is not (1 or 2 or 4 or 8 or 16)
            || colors > MostColors
            || samples is < 1 or > MostColumns
        )
        {
            return null;
        }

        var (columns, pixel) = ((int)(((samples * bits) + 7) / 8), Math.Max(1, (int)(colors * bits / 8)));
        if (data.Length % (columns + 1) != 0)
        {
            return null;
        }

        var rows = new byte[data.Length / (columns + 1) * columns];
        for (var row = 0; row * columns < rows.Length; row++)
        {
            var source = data.AsSpan(row * (columns + 1), columns + 1);
            var above = row == 0 ? default : rows.AsSpan((row - 1) * columns, columns);
            if (!Unpredict(source[0], source[1..], above, rows.AsSpan(row * columns, columns), pixel))
            {
                return null;
            }
        }

        return rows;
    }

    private static bool Unpredict(
        byte kind,
        ReadOnlySpan<byte> source,
        ReadOnlySpan<byte> above,
        Span<byte> target,
        int pixel
    )
    {
        for (var i = 0; i < source.Length; i++)
        {
            int left = i >= pixel ? target[i - pixel] : 0;
            int up = above.IsEmpty ? 0 : above[i];
            int corner = i >= pixel && !above.IsEmpty ? above[i - pixel] : 0;
            target[i] = (byte)(
                source[i]
                + kind switch
                {
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => 0,
                }
            );
        }

        return kind <= 4;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (
            Math.Abs(estimate - left),
            Math.Abs(estimate - up),
            Math.Abs(estimate - corner)
        );
        return toLeft <= toUp && toLeft <= toCorner ? left
            : toUp <= toCorner ? up
            : corner;
    }
}
