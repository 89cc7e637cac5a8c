using System.Text;

namespace LetterPdf.Pdf;

/// <summary>A stream's data as they stand in the file.</summary>
/// <param name="Data">The bytes between stream and endstream.</param>
/// <param name="IsDeflated">They are Flate's.</param>
internal sealed record StreamContent(ReadOnlyMemory<byte> Data, bool IsDeflated)
{
    /// <summary>
    /// Begins to bring data into a form. Compressing is most of the work of writing a file, and no stream needs
    /// another's bytes: it goes on beside whatever is written next.
    /// </summary>
    public static Task<StreamContent> Encode(ReadOnlyMemory<byte> data, StreamKind kind, PdfForm form) =>
        form == PdfForm.Readable ? Task.FromResult(new StreamContent(kind is StreamKind.Binary or StreamKind.Encoded ? StandIn(data.Span) : data, IsDeflated: false))
            : kind is StreamKind.Plain or StreamKind.Encoded ? Task.FromResult(new StreamContent(data, IsDeflated: false))
            : Task.Run(() => Deflate(data));

    // "% 1234 bytes, SHA-256 0123...": enough to see whether a font has changed.
    private static byte[] StandIn(ReadOnlySpan<byte> data) =>
        Encoding.ASCII.GetBytes(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"% {data.Length} bytes, SHA-256 {Convert.ToHexStringLower(Sha256.Of(data))}"));

    private static StreamContent Deflate(ReadOnlyMemory<byte> data)
    {
        // "/Filter/FlateDecode" costs 19 bytes, so a stream has to save more than that.
        const int FilterEntryLength = 19;
        var deflated = ZlibEncoder.Compress(data.Span);
        return deflated.Length + FilterEntryLength < data.Length
            ? new StreamContent(deflated, IsDeflated: true)
            : new StreamContent(data, IsDeflated: false);
    }
}
