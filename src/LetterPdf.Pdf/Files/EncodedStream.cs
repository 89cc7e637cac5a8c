using System.Text;
using LetterPdf.Deflate;
using LetterPdf.Digests;

namespace LetterPdf.Pdf;

/// <summary>A stream's data as they stand in a file. Several files may have the same.</summary>
public sealed class EncodedStream
{
    // In bytes: below this, handing data to another thread takes longer than the work.
    private const int Tiny = 256;

    // Below this, another thread is not worth while where letters are made on all cores anyhow.
    private const int Small = 4096;

    private EncodedStream(ReadOnlyMemory<byte> data, bool isDeflated) => (Data, IsDeflated) = (data, isDeflated);

    /// <summary>The bytes between stream and endstream.</summary>
    internal ReadOnlyMemory<byte> Data { get; }

    /// <summary>Whether they are packed with Flate.</summary>
    internal bool IsDeflated { get; }

    /// <summary>
    /// Begins to encode data for a form. Compressing is most of the work of writing a file, and streams do not depend
    /// on each other: it runs in parallel with whatever is written next.
    /// </summary>
    /// <param name="data">The data, which do not change.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="form">The form of the file.</param>
    /// <param name="isShared">Whether many files will have them, so that this happens once.</param>
    public static Task<EncodedStream> Encode(
        ReadOnlyMemory<byte> data,
        StreamKind kind,
        PdfForm form,
        bool isShared = false
    )
    {
        if (form == PdfForm.Readable)
        {
            var isReadable = kind is StreamKind.Text or StreamKind.Plain;
            return Task.FromResult(new EncodedStream(isReadable ? data : StandIn(data.Span), isDeflated: false));
        }

        return kind switch
        {
            StreamKind.Plain or StreamKind.Encoded => Task.FromResult(new EncodedStream(data, isDeflated: false)),
            StreamKind.Deflated => Task.FromResult(new EncodedStream(data, isDeflated: true)),
            StreamKind.Flate => Task.Run(() => new EncodedStream(ZlibEncoder.Compress(data.Span), isDeflated: true)),
            _ when data.Length < (isShared ? Tiny : Small) => Task.FromResult(Deflate(data)),
            _ => Task.Run(() => Deflate(data)),
        };
    }

    // "% 1234 bytes, SHA-256 0123...": enough to see whether a font has changed.
    private static byte[] StandIn(ReadOnlySpan<byte> data) =>
        Encoding.ASCII.GetBytes(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"% {data.Length} bytes, SHA-256 {Sha256.HexOf(data)}"
            )
        );

    private static EncodedStream Deflate(ReadOnlyMemory<byte> data)
    {
        // "/Filter/FlateDecode" costs 19 bytes, so a stream has to save more than that. Data must not contain the
        // words that hold a file together unencoded.
        const int FilterEntryLength = 19;
        var deflated = ZlibEncoder.Compress(data.Span);
        return deflated.Length + FilterEntryLength < data.Length || FileWords.AreIn(data.Span)
            ? new EncodedStream(deflated, isDeflated: true)
            : new EncodedStream(data, isDeflated: false);
    }
}
