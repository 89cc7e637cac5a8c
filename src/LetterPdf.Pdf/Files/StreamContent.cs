using System.Text;
using LetterPdf.Deflate;
using LetterPdf.Digests;

namespace LetterPdf.Pdf;

/// <summary>A stream's data as they stand in the file.</summary>
/// <param name="Data">The bytes between stream and endstream.</param>
/// <param name="IsDeflated">Whether they are packed with Flate.</param>
internal sealed record StreamContent(ReadOnlyMemory<byte> Data, bool IsDeflated)
{
    /// <summary>
    /// Begins to encode data for a form. Compressing is most of the work of writing a file, and streams do not depend
    /// on each other: it runs in parallel with whatever is written next.
    /// </summary>
    public static Task<StreamContent> Encode(ReadOnlyMemory<byte> data, StreamKind kind, PdfForm form)
    {
        if (form == PdfForm.Readable)
        {
            var isReadable = kind is StreamKind.Text or StreamKind.Plain;
            return Task.FromResult(new StreamContent(isReadable ? data : StandIn(data.Span), IsDeflated: false));
        }

        return kind switch
        {
            StreamKind.Plain or StreamKind.Encoded => Task.FromResult(new StreamContent(data, IsDeflated: false)),
            StreamKind.Deflated => Task.FromResult(new StreamContent(data, IsDeflated: true)),
            StreamKind.Flate => Task.Run(() => new StreamContent(ZlibEncoder.Compress(data.Span), IsDeflated: true)),
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

    private static StreamContent Deflate(ReadOnlyMemory<byte> data)
    {
        // "/Filter/FlateDecode" costs 19 bytes, so a stream has to save more than that. Data must not contain the
        // words that hold a file together unencoded.
        const int FilterEntryLength = 19;
        var deflated = ZlibEncoder.Compress(data.Span);
        return deflated.Length + FilterEntryLength < data.Length || FileWords.AreIn(data.Span)
            ? new StreamContent(deflated, IsDeflated: true)
            : new StreamContent(data, IsDeflated: false);
    }
}
