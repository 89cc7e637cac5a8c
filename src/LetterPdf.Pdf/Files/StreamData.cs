using System.Security.Cryptography;
using System.Text;

namespace LetterPdf.Pdf;

/// <summary>Turns a stream's data into what stands in the file.</summary>
internal static class StreamData
{
    public static (byte[] Data, bool IsDeflated) Encode(ReadOnlySpan<byte> data, StreamKind kind, PdfForm form)
    {
        if (form == PdfForm.Readable)
        {
            return (kind == StreamKind.Binary ? StandIn(data) : data.ToArray(), false);
        }

        return kind == StreamKind.Plain ? (data.ToArray(), false) : Deflate(data);
    }

    // "% 1234 bytes, SHA-256 0123...": enough to see whether a font has changed.
    private static byte[] StandIn(ReadOnlySpan<byte> data) =>
        Encoding.ASCII.GetBytes(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"% {data.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(data))}"));

    private static (byte[] Data, bool IsDeflated) Deflate(ReadOnlySpan<byte> data)
    {
        // "/Filter/FlateDecode" costs 19 bytes, so a stream has to save more than that.
        const int FilterEntryLength = 19;
        var deflated = ZlibEncoder.Compress(data);
        return deflated.Length + FilterEntryLength < data.Length ? (deflated, true) : (data.ToArray(), false);
    }
}
